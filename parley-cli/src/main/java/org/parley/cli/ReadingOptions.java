package org.parley.cli;

import java.util.function.Supplier;
import org.parley.bound.TimeLimit;
import org.parley.io.input.InputOptions;
import org.parley.language.Annotator;

/**
 * How reports are read.
 *
 * @param annotator makes the grammar reader
 * @param threads how many reports are read at a time
 * @param limit of the time of one report
 * @param inputs how they are taken apart
 */
record ReadingOptions(
    Supplier<Annotator> annotator, int threads, TimeLimit limit, InputOptions inputs) {
  ReadingOptions(Supplier<Annotator> annotator, int threads, TimeLimit limit) {
    this(annotator, threads, limit, InputOptions.DEFAULT);
  }

  /** One report a core. */
  static ReadingOptions of(Supplier<Annotator> annotator, TimeLimit limit) {
    return new ReadingOptions(annotator, Runtime.getRuntime().availableProcessors(), limit);
  }
}
