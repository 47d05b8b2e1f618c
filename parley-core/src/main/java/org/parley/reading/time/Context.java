package org.parley.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.codebook.DatedEvent;

/**
 * What a match is read against.
 *
 * @param published the report's own day
 * @param narrative whether the text tells of other years than its own, so that its own day anchors
 *     nothing
 * @param sentence number of the sentence
 * @param clause the word that {@link ClauseVerb} gives for the clause
 * @param conflicts those of the codebook that the report may mean
 * @param yearAhead the year of the expression that this one shares it with ("March and May 2014")
 */
record Context(
    Optional<LocalDate> published,
    Narrative narrative,
    int sentence,
    int clause,
    Tense tense,
    OptionalInt yearAhead,
    Timeline timeline,
    List<DatedEvent> conflicts) {
  boolean tellsHistory() {
    return narrative.is() && published.isPresent();
  }

  /** The day that "yesterday" counts from. */
  Optional<LocalDate> today() {
    return narrative.is() ? Optional.empty() : published;
  }
}
