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
  private static final int LOOK = 4096;
  private static final int CONTROLS_LOOK = 1 << 16;
  private static final int FEW = 8;
  private static final Pattern DECLARED =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  /** Bytes in which a declaration can be found are in none of these. */
  private static final Pattern WIDE =
      Pattern.compile("^(?:X-)?UTF-(?:16|32)", Pattern.CASE_INSENSITIVE);

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoder() {}

  static Decoded decode(byte[] bytes) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
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

  /** Whether the bytes hold what no text holds: a NUL, or many control characters. */
  static boolean binary(byte[] bytes) {
    if (ByteOrderMark.of(bytes).isPresent()) {
      return decode(bytes).text().indexOf(0) >= 0;
    }
    int look = Math.min(bytes.length, CONTROLS_LOOK);
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      if (i < look && b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f'
          && b != 27) {
        controls++;
      }
    }
    return controls * 20 > look;
  }

  /** Whether the bytes look like UTF-16 that no byte order mark tells: every other byte is NUL. */
  static boolean unmarkedUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, LOOK) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    return pairs >= FEW && Math.min(even, odd) == 0 && Math.max(even, odd) * 2 > pairs;
  }

  private static Decoded marked(byte[] bytes, ByteOrderMark mark) {
    byte[] rest = Arrays.copyOfRange(bytes, mark.length(), bytes.length);
    return strictly(rest, mark.charset())
        .map(text -> new Decoded(text, Optional.empty()))
        .orElseGet(
            () ->
                new Decoded(
                    new String(rest, mark.charset()),
                    Optional.of(
                        "not "
                            + mark.charset()
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
      return Optional.of(Charset.forName(m.group(1))).filter(c -> !WIDE.matcher(c.name()).find());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
