package org.parley.app;

import org.parley.language.Linguist;

/** One reader for all tests of a run: its models take seconds to load. */
public final class SharedGrammar {
  private static final Linguist ONE = new EnglishLinguist();

  private SharedGrammar() {}

  public static Linguist get() {
    return ONE;
  }
}
