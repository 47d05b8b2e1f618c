package org.parley.io.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text: by byte order mark, then as UTF-8, then by the charset that a page declares, then
 * as Windows-1252 with a doubt told. The byte order mark is no part of the text.
 */
final class Decoder {
  private static final int DECLARATION_BYTES = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoder() {}

  static Decoded decode(byte[] bytes) {
    Optional<Charset> mark = mark(bytes);
    if (mark.isPresent()) {
      return marked(bytes, mark.get());
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), Optional.empty());
    }
    Optional<Charset> declared = declared(bytes);
    Optional<String> asDeclared = declared.flatMap(c -> strictly(bytes, c));
    if (asDeclared.isPresent()) {
      return new Decoded(asDeclared.get(), Optional.empty());
    }
    return new Decoded(
        new String(bytes, WINDOWS),
        Optional.of(
            "not UTF-8 (first bad byte at "
                + firstBad(bytes)
                + "); read as windows-1252: convert it to UTF-8 if letters look wrong"));
  }

  /**
   * Whether the bytes hold what no text holds: a NUL outside UTF-16, or many control characters.
   */
  static boolean binary(byte[] bytes) {
    if (mark(bytes).isPresent()) {
      return false;
    }
    int look = Math.min(bytes.length, 1 << 16);
    int controls = 0;
    for (int i = 0; i < look; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27) {
        controls++;
      }
    }
    return controls * 20 > look;
  }

  private static Optional<Charset> mark(byte[] b) {
    if (begins(b, 0xef, 0xbb, 0xbf)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (begins(b, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return begins(b, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i == bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded marked(byte[] bytes, Charset charset) {
    int mark = charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
    byte[] rest = Arrays.copyOfRange(bytes, mark, bytes.length);
    return strictly(rest, charset)
        .map(text -> new Decoded(text, Optional.empty()))
        .orElseGet(
            () ->
                new Decoded(
                    new String(rest, charset),
                    Optional.of(
                        "not "
                            + charset
                            + " throughout, as its byte order mark says; bad bytes are read as"
                            + " \uFFFD: save it again as UTF-8")));
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int firstBad(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8
        .newDecoder()
        .decode(in, java.nio.CharBuffer.allocate(bytes.length), true);
    return in.position();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(m.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
