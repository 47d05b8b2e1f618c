package org.parley.io.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Takes gzip off an input, by its first bytes. */
final class Unpacked {
  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  /** A stream that can be marked, of the content. */
  static InputStream of(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
  }

  /** What went wrong and what to do about it. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "cannot be opened: permission denied: make it readable";
    }
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no longer there: check the path";
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return "damaged gzip (" + e.getMessage() + "): fetch it again";
    }
    String why = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return "cannot be read: " + why + ": see that the file is whole and give it again";
  }
}
