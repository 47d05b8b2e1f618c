package org.parley.io.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Takes gzip and bzip2 off an input, by its first bytes. */
public final class Unpacked {
  static final int BUFFER = Head.LOOK;

  private Unpacked() {}

  /** A stream that can be marked, of the content. */
  public static InputStream of(InputStream raw) throws IOException {
    InputStream in = new BufferedInputStream(raw, BUFFER);
    for (int i = 0; i < Limits.DEPTH && packed(in); i++) {
      in = new BufferedInputStream(unpacked(in), BUFFER);
    }
    return in;
  }

  private static boolean packed(InputStream in) throws IOException {
    String first = first(in);
    return first.startsWith("\u001f\u008b") || first.matches("BZh[1-9]1AY&SY");
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    Growth growth = new Growth(in);
    try {
      return growth.of(
          first(in).startsWith("BZh")
              ? new BZip2CompressorInputStream(growth.packed(), true)
              : GzipCompressorInputStream.builder()
                  .setInputStream(growth.packed())
                  .setDecompressConcatenated(true)
                  .get());
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private static String first(InputStream in) throws IOException {
    in.mark(10);
    String first = new String(in.readNBytes(10), java.nio.charset.StandardCharsets.ISO_8859_1);
    in.reset();
    return first;
  }

  /** What a library throws on packed bytes that it cannot make sense of, of any kind. */
  static ZipException damaged(Exception e) {
    ZipException damaged =
        new ZipException(e instanceof IOException ? e.getMessage() : "its parts do not fit");
    damaged.initCause(e);
    return damaged;
  }

  /** What went wrong and what to do about it. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "cannot be opened: permission denied: make it readable";
    }
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no longer there: check the path";
    }
    if (e instanceof Growth.TooMuch) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return "damaged or cut off (" + e.getMessage() + "): fetch it again";
    }
    String why = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return "cannot be read: " + why + ": see that the file is whole and give it again";
  }
}
