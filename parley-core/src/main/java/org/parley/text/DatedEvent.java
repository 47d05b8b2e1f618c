package org.parley.text;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The first day of a conflict, from {@code dated-events.json}, and what a text says that means it.
 */
record DatedEvent(String name, String day, String source, List<String> needs, String nouns) {

  LocalDate first() {
    return LocalDate.parse(day);
  }

  /** Whether a text, in lower case, names all that this event needs. */
  boolean fits(String lowerCase) {
    return needs.stream().allMatch(n -> Pattern.compile(n).matcher(lowerCase).find());
  }
}
