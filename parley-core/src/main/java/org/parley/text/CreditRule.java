package org.parley.text;

import java.util.List;

/** A rule of {@code credits.json}: how a report credits an agency. */
record CreditRule(
    String name,
    Where where,
    String pattern,
    List<Example> examples,
    List<String> counterexamples) {

  /** What the pattern is tried on. */
  enum Where {
    line,
    dateline,
    text
  }

  /** A line, and the agency it credits. */
  record Example(String line, String agency) {}
}
