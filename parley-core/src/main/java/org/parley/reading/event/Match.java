package org.parley.reading.event;

import org.parley.language.Token;

/** A rule that a word of a sentence meets, and how deep in the tree the word stands. */
record Match(EventRule rule, Clause clause, int depth) {
  Token trigger() {
    return clause.head();
  }
}
