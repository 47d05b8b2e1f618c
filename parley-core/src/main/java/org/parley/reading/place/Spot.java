package org.parley.reading.place;

import java.util.List;
import java.util.Objects;
import org.parley.model.Span;

/**
 * Words that name a place.
 *
 * @param candidates what they may mean; not empty
 * @param holders what is named beside it as holding it: {@code Paris, Texas}; empty for most
 */
record Spot(Span span, String text, String key, List<Entry> candidates, List<Entry> holders) {
  Spot {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(key);
    candidates = List.copyOf(candidates);
    holders = List.copyOf(holders);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("a spot means something: " + text);
    }
  }
}
