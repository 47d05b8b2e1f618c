package org.parley.testing;

import org.parley.english.EnglishAnnotator;
import org.parley.language.Annotator;

/** One reader for all tests of a run: its models take seconds to load. */
public final class SharedGrammar {
  private static final Annotator ONE = new EnglishAnnotator();

  private SharedGrammar() {}

  public static Annotator get() {
    return ONE;
  }
}
