package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a later version of a report changed against an earlier one.
 *
 * @param id that of the later version, with {@code -v} behind it
 * @param report the later version
 * @param replaces the earlier version
 * @param day on which the later version was published
 * @param changes in the order of the later version
 */
public record Revision(
    String id, ReportId report, ReportId replaces, Optional<When> day, List<Change> changes)
    implements RecordItem {
  public Revision {
    Objects.requireNonNull(id);
    Objects.requireNonNull(report);
    Objects.requireNonNull(replaces);
    Objects.requireNonNull(day);
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("a revision changes something: " + id);
    }
  }

  /** What was done to a passage. */
  public enum Kind implements Slug {
    ADDED,
    DROPPED,
    ALTERED
  }

  /**
   * One passage that changed.
   *
   * @param before where it stands in the earlier version; empty where it was added
   * @param after where it stands in the later version; empty where it was dropped
   */
  public record Change(Optional<Span> before, Optional<Span> after) {
    public Change {
      Objects.requireNonNull(before);
      Objects.requireNonNull(after);
      if (before.isEmpty() && after.isEmpty()) {
        throw new IllegalArgumentException("a change is of a passage");
      }
    }

    public Kind kind() {
      return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.DROPPED : Kind.ALTERED;
    }
  }

  /** How many of its changes are of this kind. */
  public int count(Kind kind) {
    return (int) changes.stream().filter(c -> c.kind() == kind).count();
  }

  /** The passages of both versions that differ. */
  public List<Evidence> evidence() {
    return changes.stream()
        .flatMap(
            c ->
                Stream.concat(
                    c.after().map(s -> evidence(report, s)).stream(),
                    c.before().map(s -> evidence(replaces, s)).stream()))
        .toList();
  }

  private static Evidence evidence(ReportId report, Span span) {
    return new Evidence(report, span, Optional.empty(), Optional.empty());
  }
}
