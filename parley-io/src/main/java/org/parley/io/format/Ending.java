package org.parley.io.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Notes whether the record that ends a zip archive has come by. */
final class Ending extends FilterInputStream {
  private static final int MAGIC = 0x504b0506;

  private int last;
  private boolean seen;

  Ending(InputStream in) {
    super(in);
  }

  boolean seen() {
    return seen;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    note(b);
    return b;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    for (int i = 0; i < read; i++) {
      note(into[from + i]);
    }
    return read;
  }

  private void note(int b) {
    last = last << 8 | b & 0xff;
    seen |= last == MAGIC;
  }
}
