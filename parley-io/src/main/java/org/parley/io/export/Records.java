package org.parley.io.export;

import java.util.function.Consumer;

/** Where records are exported from. */
public interface Records extends Known, AutoCloseable {
  /**
   * Takes the rows that are selected, in the order in which {@code parley read} writes them. Few of
   * them are in memory at a time.
   */
  void each(Selection selection, Consumer<ExportRow> taker);

  @Override
  void close();
}
