package org.parley.app;

import org.parley.corenlp.CoreNlpLinguist;
import org.parley.language.Linguist;

/** One grammar reader for all tests of a run: its models take seconds to load. */
public final class SharedGrammar {
  private static final Linguist ONE = new CoreNlpLinguist();

  private SharedGrammar() {}

  public static Linguist get() {
    return ONE;
  }
}
