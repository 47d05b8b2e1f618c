package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class UnpackedTest {
  @Test
  void otherBytesPassAsTheyAre() throws IOException {
    for (byte[] bytes : new byte[][] {{}, {0x1f}, {0x1f, 0x1f}, {0x1f, 0x1e, 1}, {1, 2, 3}}) {
      assertThat(unpacked(bytes)).isEqualTo(bytes);
    }
  }

  @Test
  void allPartsOfAnArchiveAreRead() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip(new byte[] {1, 2}));
    both.write(gzip(new byte[] {3}));

    assertThat(unpacked(both.toByteArray())).containsExactly(1, 2, 3);
  }

  @Test
  void whatComesOutCanBeMarked() throws IOException {
    for (byte[] bytes : new byte[][] {{1, 2, 3}, gzip(new byte[] {1, 2, 3})}) {
      InputStream in = Unpacked.of(new ByteArrayInputStream(bytes));
      in.mark(3);
      in.readNBytes(3);
      in.reset();

      assertThat(in.read()).isEqualTo(1);
    }
  }

  @Test
  void aTornArchiveSaysToFetchItAgain() throws IOException {
    byte[] whole = gzip(new byte[1000]);
    byte[] torn = Arrays.copyOf(whole, whole.length - 9);
    IOException e = catchThrowableOfType(IOException.class, () -> unpacked(torn));

    assertThat(Unpacked.reason(e)).startsWith("damaged or cut off (").endsWith("): fetch it again");
  }

  @Test
  void anArchiveWithAChangedByteSaysSo() throws IOException {
    byte[] changed = gzip(new byte[1000]);
    changed[changed.length - 8] ^= 1;
    IOException e = catchThrowableOfType(IOException.class, () -> unpacked(changed));

    assertThat(Unpacked.reason(e)).startsWith("damaged or cut off (");
  }

  @Test
  void eachReasonSaysWhatToDo() {
    assertThat(Unpacked.reason(new AccessDeniedException("a"))).contains("make it readable");
    assertThat(Unpacked.reason(new NoSuchFileException("a"))).contains("check the path");
    assertThat(Unpacked.reason(new FileNotFoundException("a"))).contains("check the path");
    assertThat(Unpacked.reason(new ZipException("bad"))).contains("(bad)", "fetch it again");
    assertThat(Unpacked.reason(new EOFException("short"))).contains("(short)", "fetch it again");
    assertThat(Unpacked.reason(new IOException("odd")))
        .isEqualTo("cannot be read: odd: see that the file is whole and give it again");
  }

  private static byte[] unpacked(byte[] bytes) throws IOException {
    return Unpacked.of(new ByteArrayInputStream(bytes)).readAllBytes();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
