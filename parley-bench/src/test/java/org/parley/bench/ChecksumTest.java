package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;

  @Test
  void aFileHasItsSha256() throws IOException {
    assertThat(Checksum.of(Files.writeString(folder.resolve("a"), "abc"))).isEqualTo(ABC);
  }

  @Test
  void aFolderHasThatOfItsList() throws IOException {
    Files.writeString(folder.resolve("b"), "abc");
    Files.writeString(folder.resolve("a"), "abc");
    String list = ABC + "  a\n" + ABC + "  b\n";
    assertThat(Checksum.ofFolder(folder))
        .isEqualTo(Checksum.of(list.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anotherNameOrByteIsAnotherSum() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "abc");
    String sum = Checksum.ofFolder(folder);
    Files.writeString(file, "abd");
    assertThat(Checksum.ofFolder(folder)).isNotEqualTo(sum);
    Files.delete(file);
    Files.writeString(folder.resolve("c"), "abc");
    assertThat(Checksum.ofFolder(folder)).isNotEqualTo(sum);
  }
}
