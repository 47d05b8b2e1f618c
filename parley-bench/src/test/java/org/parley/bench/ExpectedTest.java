package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Path file = folder.resolve("expected.tsv");
    of("parley", "pair", "71.10").write(file);
    Expected read = Expected.read(file);
    assertThat(read.value("parley", "pair")).contains("71.10");
    assertThat(read.value("parley", "cue")).isEmpty();
  }

  @Test
  void aFigureThatIsAnotherIsADifference() {
    assertThat(of("parley", "pair", "71.10").differences(of("parley", "pair", "71.09")))
        .containsExactly("parley pair: 71.09, expected 71.10");
  }

  @Test
  void aFigureThatNobodyExpectsIsADifference() {
    assertThat(of("parley", "pair", "71.10").differences(of("corenlp", "pair", "20.00")))
        .containsExactly("corenlp pair: 20.00, expected none");
  }

  @Test
  void speedIsNoDifference() {
    Expected slow = of("parley", Expected.SPEED, "900");
    assertThat(slow.differences(of("parley", Expected.SPEED, "9000"))).isEmpty();
  }

  @Test
  void aLineOfTwoCellsIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("expected.tsv"), "parley\tpair\n");
    assertThatThrownBy(() -> Expected.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("parley\tpair");
  }

  private static Expected of(String subject, String what, String value) {
    return new Expected(Map.of(subject, Map.of(what, value)));
  }
}
