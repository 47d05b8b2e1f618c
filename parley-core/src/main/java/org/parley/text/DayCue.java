package org.parley.text;

import java.util.List;

/** A rule of {@code day-cues.json}: how a text counts days from the beginning of a conflict. */
record DayCue(
    String name,
    boolean now,
    String pattern,
    List<Example> examples,
    List<String> counterexamples) {

  /** A line, and the number of the day that it counts. */
  record Example(String line, int day) {}
}
