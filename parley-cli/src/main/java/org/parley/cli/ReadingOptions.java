package org.parley.cli;

import java.util.function.Supplier;
import org.parley.bound.TimeLimit;
import org.parley.language.Annotator;

/**
 * How reports are read.
 *
 * @param annotator makes the grammar reader
 * @param threads how many reports are read at a time
 * @param limit of the time of one report
 */
record ReadingOptions(Supplier<Annotator> annotator, int threads, TimeLimit limit) {
  /** One report a core. */
  static ReadingOptions of(Supplier<Annotator> annotator, TimeLimit limit) {
    return new ReadingOptions(annotator, Runtime.getRuntime().availableProcessors(), limit);
  }
}
