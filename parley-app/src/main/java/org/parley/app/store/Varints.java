package org.parley.app.store;

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
    int n = 0;
    int shift = 0;
    for (byte b : packed) {
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
