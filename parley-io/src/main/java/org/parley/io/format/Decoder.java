package org.parley.io.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bytes to text: by byte order mark, then as UTF-8, then by the charset that was sent with the
 * bytes or that a page declares, then as Windows-1252 with a doubt told. A text that is UTF-8 but
 * for a few bytes stays UTF-8. The byte order mark is no part of the text.
 */
public final class Decoder {
  private static final int DECLARATION_BYTES = 4096;
  private static final int LOOK = 4096;
  private static final int CONTROLS_LOOK = 1 << 16;
  private static final int FEW = 8;

  /** So many letters of UTF-8 for a bad byte say that UTF-8 was meant. */
  private static final int LETTERS_FOR_A_BAD_BYTE = 3;

  private static final Pattern DECLARED =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})");

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoder() {}

  public static Decoded decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /**
   * Decodes the bytes.
   *
   * @param sent the label of the charset that came with them, as from a server
   */
  static Decoded decode(byte[] bytes, Optional<String> sent) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return marked(bytes, mark.get());
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), Optional.empty());
    }
    if (mostlyUtf8(bytes)) {
      return new Decoded(
          new String(bytes, MixedUtf8.CHARSET),
          Optional.of(
              "not UTF-8 throughout (first bad byte at "
                  + firstBad(bytes)
                  + "); letters there may be wrong: fetch it again, or save it as UTF-8"));
    }
    return Stream.concat(sent.stream(), declared(bytes))
        .flatMap(label -> Labels.charset(label).stream())
        .flatMap(charset -> as(bytes, charset).stream())
        .findFirst()
        .orElseGet(() -> asWindows(bytes));
  }

  /** What is declared is believed if all but a few letters fit. */
  private static Optional<Decoded> as(byte[] bytes, Charset charset) {
    Optional<String> whole = strictly(bytes, charset);
    if (whole.isPresent()) {
      return whole.map(text -> new Decoded(text, Optional.empty()));
    }
    String text = new String(bytes, charset);
    long bad = text.chars().filter(c -> c == '\uFFFD').count();
    long letters = text.chars().filter(c -> c > 0x7f).count() - bad;
    if (charset.equals(StandardCharsets.UTF_8) || bad * LETTERS_FOR_A_BAD_BYTE > letters) {
      return Optional.empty();
    }
    return Optional.of(
        new Decoded(
            text,
            Optional.of(
                "not "
                    + charset
                    + " throughout, as it declares; bad bytes are read as \uFFFD: fetch it again, or"
                    + " save it as UTF-8")));
  }

  private static Decoded asWindows(byte[] bytes) {
    return new Decoded(
        new String(bytes, WINDOWS),
        Optional.of(
            "not UTF-8 (first bad byte at "
                + firstBad(bytes)
                + "); read as windows-1252: convert it to UTF-8 if letters look wrong"));
  }

  /** Reads a stream that is too long to be held, by its byte order mark or as UTF-8. */
  static Reader reader(InputStream in) throws IOException {
    in.mark(Integer.BYTES);
    Optional<ByteOrderMark> mark = ByteOrderMark.of(in.readNBytes(Integer.BYTES));
    in.reset();
    in.skipNBytes(mark.map(ByteOrderMark::length).orElse(0));
    Charset charset =
        mark.map(ByteOrderMark::charset)
            .filter(c -> !c.equals(StandardCharsets.UTF_8))
            .orElse(MixedUtf8.CHARSET);
    return new BufferedReader(new InputStreamReader(in, charset));
  }

  private static boolean mostlyUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int letters = 0;
    int bad = 0;
    for (int at = 0; at < bytes.length; ) {
      int length = MixedUtf8.length(in, at, bytes.length);
      boolean whole = at + length <= bytes.length;
      // The longer a letter, the less likely do other bytes look like it.
      letters += length > 1 && whole ? (length - 1) * (length - 1) : 0;
      bad += length == 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return letters > 0 && letters >= bad * LETTERS_FOR_A_BAD_BYTE;
  }

  /** Whether the bytes hold what no text holds: a NUL, or many control characters. */
  public static boolean binary(byte[] bytes) {
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
  public static boolean unmarkedUtf16(byte[] bytes) {
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

  private static Stream<String> declared(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
    return Stream.of(DECLARED, XML)
        .flatMap(p -> p.matcher(head).results().limit(1))
        .map(m -> m.group(1));
  }
}
