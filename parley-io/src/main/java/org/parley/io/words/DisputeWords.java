package org.parley.io.words;

import org.parley.model.Comparability;

/** What is said of a dispute as a whole. */
public final class DisputeWords {
  private DisputeWords() {}

  /** Whether its positions speak of the same thing. */
  public static String comparable(Comparability comparable) {
    return switch (comparable) {
      case YES -> "same scope and date as far as the texts tell";
      case NO -> "not the same scope or date";
      case UNKNOWN -> "the texts do not tell whether scope and date are the same";
    };
  }
}
