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
import org.parley.model.When;

/**
 * A record on its way into its table.
 *
 * @param owner the report, or for a move the talk
 * @param number its place among the lines of its kind, from 1; 0 before that is known
 * @param anchor says which record this is even where ids have moved: what it stands on in the text
 * @param text what a search for words looks through
 * @param model the record of the model, where the contract's line does not hold all of it
 */
record Line(
    RecordKind kind,
    String id,
    Optional<String> owner,
    int number,
    String anchor,
    String text,
    String json,
    Optional<String> model,
    Optional<When> day,
    double confidence,
    Set<Term> terms) {
  /** The confidence of what is no guess. */
  static final double CERTAIN = 1;

  Line {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(text);
    Objects.requireNonNull(json);
    Objects.requireNonNull(model);
    Objects.requireNonNull(day);
    terms = new LinkedHashSet<>(terms);
  }

  private Line at(int place, String where) {
    return new Line(kind, id, owner, place, where, text, json, model, day, confidence, terms);
  }

  /** The lines of each kind numbered from 1, and their anchors told apart where they are alike. */
  static List<Line> numbered(List<Line> lines) {
    Map<RecordKind, Integer> numbers = new EnumMap<>(RecordKind.class);
    Map<String, Integer> seen = new HashMap<>();
    List<Line> numbered = new ArrayList<>();
    for (Line l : lines) {
      int alike = seen.merge(l.kind() + " " + l.anchor(), 1, Integer::sum);
      String anchor = alike == 1 ? l.anchor() : l.anchor() + " #" + alike;
      numbered.add(l.at(numbers.merge(l.kind(), 1, Integer::sum), anchor));
    }
    return numbered;
  }
}
