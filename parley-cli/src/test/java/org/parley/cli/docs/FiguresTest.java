package org.parley.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.cli.Ran;
import org.parley.testing.Checkout;

/** The docs claim no more on the five reports than a test holds. */
class FiguresTest {
  private static final Pattern MEASURE =
      Pattern.compile("`(\\w+)`[^|]*\\| (?:[^|]*\\| )?([\\d.]+(?:/\\d+)?) \\|");

  @Test
  void thePageOnMeasuringClaimsWhatIsHeld() throws IOException {
    assertHeld("docs/evaluation.md", 15);
  }

  @Test
  void theFrontPageClaimsWhatIsHeld() throws IOException {
    assertHeld("README.md", 8);
  }

  private static void assertHeld(String paper, int atLeast) throws IOException {
    Map<String, String> held = held();
    int claims = 0;
    for (String line : Files.readAllLines(Checkout.root().resolve(paper))) {
      Matcher m = MEASURE.matcher(line);
      if (m.find()) {
        claims++;
        assertThat(held).as(paper).containsKey(m.group(1));
        assertThat(share(m.group(2)))
            .as(paper + ": " + m.group(1))
            .isLessThanOrEqualTo(share(held.get(m.group(1))));
      }
    }
    assertThat(claims).as(paper).isGreaterThanOrEqualTo(atLeast);
  }

  private static double share(String figure) {
    String[] parts = figure.split("/");
    return Double.parseDouble(parts[0]) / (parts.length == 1 ? 1 : Double.parseDouble(parts[1]));
  }

  private static Map<String, String> held() throws IOException {
    Map<String, String> held = new TreeMap<>();
    try (InputStream in = Ran.class.getResourceAsStream("seeds.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split(" "))
          .forEach(l -> held.put(l[0], l[1]));
    }
    return held;
  }
}
