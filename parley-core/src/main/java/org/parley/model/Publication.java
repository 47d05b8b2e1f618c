package org.parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The day a report was published and how that was found. Where the text leaves a choice, {@code
 * candidates} holds every day that fits, the chosen one first; an empty {@code day} means "not
 * stated".
 */
public record Publication(
    Optional<LocalDate> day, String rule, Optional<Span> span, List<LocalDate> candidates) {
  public static final Publication NOT_STATED =
      new Publication(Optional.empty(), "not-stated", Optional.empty(), List.of());

  public Publication {
    Objects.requireNonNull(day);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(span);
    candidates = List.copyOf(candidates);
  }
}
