package org.parley.io.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes records in one format, one after the other; whole only once it is closed. */
public interface RowWriter extends Closeable {
  void write(ExportRow row) throws IOException;
}
