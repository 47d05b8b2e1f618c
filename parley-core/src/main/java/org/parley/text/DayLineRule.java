package org.parley.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.codebook.References;

/** A rule of {@code day-lines.json}: a line that states the day of publication. */
record DayLineRule(
    String name,
    Place place,
    boolean prefix,
    String pattern,
    List<Example> examples,
    List<String> counterexamples) {

  /** Where such a line stands. */
  enum Place {
    head,
    foot
  }

  /** A line, and the day it states. */
  record Example(String line, String day) {}

  Pattern compiled() {
    return Pattern.compile(
        "(?:" + References.replace(pattern, Map.of("day", WrittenDay.PATTERN)) + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
