package org.parley.io.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The marks with which text can tell its encoding, the longer before what they begin with. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
  UTF_32LE(Charset.forName("UTF-32LE"), 0xff, 0xfe, 0, 0),
  UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xfe, 0xff),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff);

  private final Charset charset;
  private final int[] mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = mark;
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(m -> m.begins(bytes)).findFirst();
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return mark.length;
  }

  private boolean begins(byte[] bytes) {
    for (int i = 0; i < mark.length; i++) {
      if (i == bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
