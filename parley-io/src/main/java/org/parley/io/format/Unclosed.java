package org.parley.io.format;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that whoever reads it leaves open. */
final class Unclosed extends FilterInputStream {
  Unclosed(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // It belongs to whoever opened it.
  }
}
