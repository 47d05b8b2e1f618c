package org.parley.corenlp;

import org.parley.language.Annotator;

/** One annotator for all tests of a run: its models take seconds to load. */
public final class SharedAnnotator {
  private static final Annotator ONE = new CoreNlpAnnotator();

  private SharedAnnotator() {}

  public static Annotator get() {
    return ONE;
  }
}
