package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What several passages tell as one and the same act, in one report or in many.
 *
 * @param id that of the event that tells it first, with {@code -d} behind it
 * @param by actor ids, as most passages name them
 * @param to actor ids, as most passages name them
 * @param day the one that tells most
 * @param places their names
 * @param evidence the passages, in order; each leads to its event
 * @param origins how many independent reports tell it; copies of one wire story count once
 * @param differences in what the reports tell otherwise
 */
public record Deed(
    String id,
    EventType type,
    Optional<Act> act,
    List<ActorId> by,
    List<ActorId> to,
    Optional<When> day,
    List<String> places,
    Realis realis,
    List<Evidence> evidence,
    int origins,
    List<Difference> differences)
    implements RecordItem {
  public Deed {
    Objects.requireNonNull(id);
    Objects.requireNonNull(type);
    Objects.requireNonNull(act);
    by = List.copyOf(by);
    to = List.copyOf(to);
    Objects.requireNonNull(day);
    places = List.copyOf(places);
    Objects.requireNonNull(realis);
    evidence = List.copyOf(evidence);
    differences = List.copyOf(differences);
    if (evidence.size() < 2) {
      throw new IllegalArgumentException("a deed is told at least twice: " + id);
    }
  }

  /** In what reports differ. */
  public enum Aspect implements Slug {
    DAY,
    PLACE,
    BY,
    TO,
    FIGURE,
    CONDITION,
    REALIS
  }

  /** What each of some reports says on one aspect of a deed. */
  public record Difference(Aspect aspect, List<Version> versions) {
    public Difference {
      Objects.requireNonNull(aspect);
      versions = List.copyOf(versions);
    }
  }

  /** One value and the reports that give it. */
  public record Version(String value, List<ReportId> reports) {
    public Version {
      Objects.requireNonNull(value);
      reports = List.copyOf(reports);
    }
  }

  /** How many reports tell it. */
  public int reports() {
    return (int) evidence.stream().map(Evidence::report).distinct().count();
  }
}
