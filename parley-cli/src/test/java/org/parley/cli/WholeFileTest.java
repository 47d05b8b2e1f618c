package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void earlier() throws IOException {
    file = Files.writeString(folder.resolve("gold.jsonl"), "earlier");
  }

  @Test
  void theEarlierFileStandsUntilTheNewOneIsWhole() throws IOException {
    int status =
        WholeFile.write(
            file,
            writer -> {
              writer.write("new");
              writer.flush();
              assertThat(file).hasContent("earlier");
              return Exit.ALL_READ;
            });
    assertThat(status).isZero();
    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining(p -> !p.equals(file));
  }

  @Test
  void whatFailsLeavesItAsItWas() {
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    writer -> {
                      writer.write("half");
                      throw new IOException("the disk is full");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("earlier");
    assertThat(folder).isDirectoryNotContaining(p -> !p.equals(file));
  }

  @Test
  void aStoreThatIsNotThereLeavesTheEarlierGold() {
    String none = folder.resolve("none.parley").toString();
    Ran ran = Ran.plainly("review", "export", "--store", none, "--out", file.toString());
    assertThat(ran.status()).isEqualTo(3);
    assertThat(file).hasContent("earlier");
  }
}
