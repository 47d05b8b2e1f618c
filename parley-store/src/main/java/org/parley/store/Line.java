package org.parley.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parley.model.RecordItem;
import org.parley.model.When;

/**
 * An item on its way into its table.
 *
 * @param owner the report, or for a move the talk
 * @param number its place among the lines of its kind, from 1; 0 before that is known
 * @param anchor says which record this is even where ids have moved: what it stands on in the text
 * @param columns what its table has beside; they may take the reports' texts to make, so they are
 *     made for those lines alone that are not in the table as they are
 */
record Line(
    RecordKind kind,
    String id,
    Optional<String> owner,
    int number,
    String anchor,
    RecordItem item,
    Optional<When> day,
    double confidence,
    Set<Term> terms,
    Supplier<Map<String, Object>> columns) {
  /** The confidence of what is no guess. */
  static final double CERTAIN = 1;

  Line {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(item);
    Objects.requireNonNull(day);
    Objects.requireNonNull(columns);
    terms = new LinkedHashSet<>(terms);
  }

  private Line at(int place, String where) {
    return new Line(kind, id, owner, place, where, item, day, confidence, terms, columns);
  }

  /** The lines of each kind numbered from 1, and their anchors told apart where they are alike. */
  static List<Line> numbered(List<Line> lines) {
    Map<RecordKind, Integer> numbers = new EnumMap<>(RecordKind.class);
    List<Line> numbered = new ArrayList<>();
    for (Line l : lines) {
      numbered.add(l.at(numbers.merge(l.kind(), 1, Integer::sum), l.anchor()));
    }
    return apart(numbered);
  }

  /** The lines with their anchors told apart where they are alike. */
  static List<Line> apart(List<Line> lines) {
    Map<String, Integer> seen = new HashMap<>();
    List<Line> apart = new ArrayList<>();
    for (Line l : lines) {
      int alike = seen.merge(l.kind() + " " + l.anchor(), 1, Integer::sum);
      apart.add(alike == 1 ? l : l.at(l.number(), l.anchor() + " #" + alike));
    }
    return apart;
  }
}
