package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  @Test
  void eachFileIsGivenByItsNameAndWhatSystemsPutBesideIsNot() throws IOException {
    byte[] zip =
        zip(
            "a/b.txt", "one",
            "../../up.txt", "two",
            "__MACOSX/a/._b.txt", "x",
            "a/.DS_Store", "x",
            ".git/config", "x",
            "README.md", "x");

    assertThat(Taken.of(zip).files).containsExactly("a/b.txt: one", "../../up.txt: two");
  }

  @Test
  void aTarIsReadWithoutItsLinks() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry file = new TarArchiveEntry("a.txt");
      file.setSize(3);
      tar.putArchiveEntry(file);
      tar.write("one".getBytes(StandardCharsets.UTF_8));
      tar.closeArchiveEntry();
      TarArchiveEntry link = new TarArchiveEntry("b.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/hostname");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }

    assertThat(Taken.of(bytes.toByteArray()).files).containsExactly("a.txt: one");
    assertThat(Taken.of(gzip(bytes.toByteArray())).files).containsExactly("a.txt: one");
  }

  @Test
  void anArchiveThatIsCutOffGivesWhatIsWhole() throws IOException {
    byte[] zip = zip("a.txt", "one", "b.txt", "two and more words than fit into a few bytes");
    Taken taken = Taken.of(Arrays.copyOf(zip, 70));

    assertThat(taken.files).startsWith("a.txt: one");
    assertThat(taken.told()).hasSize(1);
  }

  @Test
  void whatGrowsBeyondAllTextIsRefused() throws IOException {
    byte[] bomb = zip("a.txt", "0".repeat(Limits.GROWTH_FREE_BYTES + 1));

    assertThat(bomb.length).isLessThan(Limits.GROWTH_FREE_BYTES / Limits.GROWTH);
    assertThat(Taken.of(bomb).told().get(0)).startsWith("grows to more than 250 times");
    assertThat(Taken.of(gzip(new byte[Limits.GROWTH_FREE_BYTES + 1])).told().get(0))
        .startsWith("grows to more than 250 times");
  }

  @Test
  void anEmptyArchiveIsAFault() throws IOException {
    assertThat(Taken.of(zip()).told()).containsExactly("an empty archive: no report in it");
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
