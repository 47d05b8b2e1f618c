package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How often one report calls one thing by one term.
 *
 * @param voice {@code outlet}, or the actor id of the speaker whose words they are
 */
public record Wording(
    String referent,
    String report,
    Optional<String> outlet,
    String voice,
    String term,
    List<Span> spans) {
  public Wording {
    Objects.requireNonNull(referent);
    Objects.requireNonNull(report);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(voice);
    Objects.requireNonNull(term);
    spans = List.copyOf(spans);
  }
}
