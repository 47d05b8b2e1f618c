package org.parley.io.output;

import java.util.List;
import java.util.Map;
import org.parley.model.Fault;

/**
 * How a run went.
 *
 * @param peakMemoryBytes the most memory that the process held, as far as the system tells
 */
public record RunReport(
    String version,
    List<String> inputs,
    Map<Kind, Integer> counts,
    List<Fault> faults,
    double seconds,
    long peakMemoryBytes) {
  public RunReport {
    inputs = List.copyOf(inputs);
    counts = Map.copyOf(counts);
    faults = List.copyOf(faults);
  }

  Row.Run row() {
    return new Row.Run(
        version,
        inputs,
        new Row.Counts(
            count(Kind.REPORTS),
            count(Kind.ACTORS),
            count(Kind.STATEMENTS),
            count(Kind.EVENTS),
            count(Kind.TIMES),
            count(Kind.PLACES),
            count(Kind.TALKS),
            count(Kind.DISPUTES),
            count(Kind.FIGURES),
            count(Kind.WORDING),
            count(Kind.WITHHELD),
            count(Kind.DEEDS),
            count(Kind.REVISIONS)),
        faults,
        seconds,
        peakMemoryBytes);
  }

  private int count(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
