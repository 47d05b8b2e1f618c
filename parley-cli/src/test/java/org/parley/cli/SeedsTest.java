package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.io.output.Kind;
import org.parley.io.output.SchemaTest;
import org.parley.testing.Checkout;
import org.parley.testing.SharedGrammar;

/** The figures of five real reports do not fall below those committed in {@code seeds.txt}. */
class SeedsTest {
  @TempDir private Path out;

  @Test
  void theFiveReportsReachTheCommittedFigures() throws Exception {
    Path shared = Checkout.shared();
    Ran ran =
        Ran.with(
            SharedGrammar::get, "", "read", shared.resolve("seeds").toString(), "--out", "" + out);
    assertThat(ran.status()).as(ran.err()).isZero();

    assertRowsConform();
    Map<String, Double> reached = figures(evaluate(shared));
    Map<String, Double> least = figures(committed("seeds.txt"));
    assertThat(least).isNotEmpty();
    least.forEach(
        (name, figure) ->
            assertThat(reached.get(name)).as(name).isNotNull().isGreaterThanOrEqualTo(figure));
  }

  private void assertRowsConform() throws IOException {
    for (Kind kind : Kind.values()) {
      for (String row : Files.readAllLines(out.resolve(kind.file()))) {
        SchemaTest.assertConforms(kind.slug(), row);
      }
    }
    SchemaTest.assertConforms("run", Files.readString(out.resolve("run.json")));
  }

  private String evaluate(Path shared) throws IOException, InterruptedException {
    Path said = out.resolveSibling("evaluation.txt");
    Process evaluation =
        new ProcessBuilder(
                "python3",
                shared.resolve("tools/evaluate.py").toString(),
                "seeds",
                out.toString(),
                "--misses")
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(evaluation.waitFor()).as(Files.readString(said)).isZero();
    return Files.readString(said);
  }

  private static String committed(String name) throws IOException {
    try (InputStream in = SeedsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Lines such as {@code said_on 17/24} or {@code seeds_mean 0.812}; a share becomes a number. */
  private static Map<String, Double> figures(String lines) {
    Map<String, Double> figures = new TreeMap<>();
    for (String line : lines.split("\n")) {
      String[] words = line.split(" ");
      if (words.length == 2 && words[1].matches("[\\d.]+(/\\d+)?") && !line.startsWith("#")) {
        String[] share = words[1].split("/");
        double of = share.length == 1 ? 1 : Math.max(1, Double.parseDouble(share[1]));
        figures.put(words[0], Double.parseDouble(share[0]) / of);
      }
    }
    return figures;
  }
}
