package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is committed was measured on this data, and the docs say the same. */
class CommittedTest {
  @Test
  void theDataIsThatWhichWasMeasured() throws IOException {
    Map<String, String> sums = new Corpus(Shared.at("data/polnear/dev")).checksums();
    assertThat(committed().differences(new Expected(Map.of("data", sums)))).isEmpty();
  }

  @Test
  void thePageOnMeasuringHasTheFiguresThatAreCommitted() throws IOException {
    List<String> rows =
        Files.readAllLines(Shared.checkout().resolve("docs/evaluation.md")).stream()
            .filter(l -> l.matches("\\| (parley|corenlp) .*"))
            .toList();
    assertThat(rows).hasSize(2);
    for (String row : rows) {
      List<String> cells = List.of(row.substring(2).split(" *\\| *"));
      List<String> columns = List.of("source", "cue", "content", "pair");
      for (int c = 0; c < columns.size(); c++) {
        assertThat(committed().value(cells.get(0), columns.get(c)))
            .as(row)
            .contains(cells.get(c + 1));
      }
    }
  }

  private static Expected committed() throws IOException {
    return Expected.read(Shared.checkout().resolve("parley-bench/expected.tsv"));
  }
}
