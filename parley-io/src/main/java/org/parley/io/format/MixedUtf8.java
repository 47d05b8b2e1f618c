package org.parley.io.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 in which a byte that is none is the letter that windows-1252 has for it, so that a bad byte
 * costs that letter alone. What is cut off at the end is one U+FFFD.
 */
final class MixedUtf8 extends Charset {
  static final MixedUtf8 CHARSET = new MixedUtf8();

  private static final String WINDOWS = new String(bytes(), Charset.forName("windows-1252"));
  private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};

  private MixedUtf8() {
    super("x-parley-mixed-utf-8", new String[0]);
  }

  private static byte[] bytes() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return all;
  }

  @Override
  public boolean contains(Charset other) {
    return StandardCharsets.UTF_8.contains(other);
  }

  @Override
  public CharsetEncoder newEncoder() {
    throw new UnsupportedOperationException("only read");
  }

  @Override
  public boolean canEncode() {
    return false;
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new Decoding(this);
  }

  /** How many bytes of UTF-8 begin at a place: of a letter, or 0 where they are none. */
  static int length(ByteBuffer in, int at, int end) {
    int first = in.get(at) & 0xff;
    if (first < 0x80) {
      return 1;
    }
    int length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    for (int i = 1; i < length; i++) {
      if (at + i < end && (in.get(at + i) & 0xc0) != 0x80) {
        return 0;
      }
    }
    boolean whole = at + length <= end;
    if (length > 0 && whole) {
      int letter = letter(in, at, length);
      boolean half = letter >= 0xd800 && letter < 0xe000;
      return letter < LEAST[length] || letter > Character.MAX_CODE_POINT || half ? 0 : length;
    }
    return length;
  }

  private static int letter(ByteBuffer in, int at, int length) {
    int letter = in.get(at) & (length == 1 ? 0x7f : 0xff >> (length + 1));
    for (int i = 1; i < length; i++) {
      letter = letter << 6 | in.get(at + i) & 0x3f;
    }
    return letter;
  }

  private static final class Decoding extends CharsetDecoder {
    Decoding(Charset charset) {
      super(charset, 1, 1);
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
      while (in.hasRemaining()) {
        int at = in.position();
        int length = length(in, at, in.limit());
        if (at + length > in.limit()) {
          return CoderResult.UNDERFLOW;
        }
        int letter = length == 0 ? WINDOWS.charAt(in.get(at) & 0xff) : letter(in, at, length);
        if (out.remaining() < Character.charCount(letter)) {
          return CoderResult.OVERFLOW;
        }
        if (Character.isBmpCodePoint(letter)) {
          out.put((char) letter);
        } else {
          out.put(Character.highSurrogate(letter)).put(Character.lowSurrogate(letter));
        }
        in.position(at + Math.max(1, length));
      }
      return CoderResult.UNDERFLOW;
    }
  }
}
