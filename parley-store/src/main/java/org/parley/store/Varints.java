package org.parley.store;

import java.io.ByteArrayOutputStream;
import java.util.function.IntConsumer;

/** Numbers of terms in few bytes: seven bits a byte, the lowest first. */
final class Varints {
  private Varints() {}

  static byte[] pack(int[] numbers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(numbers.length * 2);
    for (int number : numbers) {
      int n = number;
      for (; n > 0x7f; n >>>= 7) {
        out.write(n & 0x7f | 0x80);
      }
      out.write(n);
    }
    return out.toByteArray();
  }

  static void each(byte[] packed, IntConsumer numbers) {
    each(packed, 0, packed.length, numbers);
  }

  /** Those of {@code [from, to)}. */
  static void each(byte[] packed, int from, int to, IntConsumer numbers) {
    int n = 0;
    int shift = 0;
    for (int i = from; i < to; i++) {
      byte b = packed[i];
      n |= (b & 0x7f) << shift;
      shift += 7;
      if (b >= 0) {
        numbers.accept(n);
        n = 0;
        shift = 0;
      }
    }
  }
}
