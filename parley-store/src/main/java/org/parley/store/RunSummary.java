package org.parley.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One run that wrote into the store.
 *
 * @param began, ended ISO 8601, UTC; a run that was cut off has no end
 * @param inputs as the command line named them
 * @param counts how many records were added, altered and withdrawn, by those words
 */
public record RunSummary(
    long run,
    String version,
    String began,
    Optional<String> ended,
    List<String> inputs,
    Map<String, Long> counts) {
  public RunSummary {
    Objects.requireNonNull(version);
    Objects.requireNonNull(began);
    Objects.requireNonNull(ended);
    inputs = List.copyOf(inputs);
    counts = Map.copyOf(counts);
  }
}
