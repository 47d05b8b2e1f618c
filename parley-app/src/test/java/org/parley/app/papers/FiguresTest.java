package org.parley.app.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.app.Checkout;

/** The papers' figures on the five reports are those that a test holds. */
class FiguresTest {
  @Test
  void thePageOnMeasuringGivesTheCommittedFigures() throws IOException {
    String page = Files.readString(Checkout.root().resolve("docs/evaluation.md"));

    assertThat(page.lines().filter(l -> l.startsWith("| `")).map(FiguresTest::row))
        .isEqualTo(committed());
  }

  private static String row(String line) {
    return line.replaceAll("[|`]", " ").strip().replaceAll("\\s+", " ");
  }

  private static List<String> committed() throws IOException {
    try (InputStream in = Checkout.class.getResourceAsStream("seeds.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .toList();
    }
  }
}
