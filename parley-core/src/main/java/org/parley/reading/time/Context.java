package org.parley.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a match is read against.
 *
 * @param published the report's own day
 * @param narrative whether the text tells of other years than its own, so that its own day anchors
 *     nothing
 * @param sentence number of the sentence
 * @param yearAhead the year of the expression that this one shares it with ("March and May 2014")
 */
record Context(
    Optional<LocalDate> published,
    Narrative narrative,
    int sentence,
    Tense tense,
    OptionalInt yearAhead,
    Timeline timeline) {
  boolean tellsHistory() {
    return narrative.is() && published.isPresent();
  }

  /** The day that "yesterday" counts from. */
  Optional<LocalDate> today() {
    return narrative.is() ? Optional.empty() : published;
  }
}
