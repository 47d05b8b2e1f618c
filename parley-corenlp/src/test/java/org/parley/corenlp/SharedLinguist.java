package org.parley.corenlp;

import org.parley.language.Linguist;

/** One linguist for all tests of a run: its models take seconds to load. */
public final class SharedLinguist {
  private static final Linguist ONE = new CoreNlpLinguist();

  private SharedLinguist() {}

  public static Linguist get() {
    return ONE;
  }
}
