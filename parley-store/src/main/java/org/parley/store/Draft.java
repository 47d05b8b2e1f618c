package org.parley.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parley.model.When;

/**
 * A talk, move or dispute on its way into its table. Its words and its JSON take the reports' texts
 * to make, so they are made for those alone that are not in the table as they are.
 *
 * @param talk that a move belongs to
 * @param number its place in the order of its kind, or of its talk
 * @param model the record itself
 * @param text what a search for words looks through
 */
record Draft(
    RecordKind kind,
    String id,
    Optional<String> talk,
    int number,
    String anchor,
    String model,
    Optional<When> day,
    Set<Term> terms,
    Supplier<String> text,
    Supplier<String> json) {
  /** Their anchors told apart where they are alike. */
  static List<Draft> apart(List<Draft> drafts) {
    Map<String, Integer> seen = new HashMap<>();
    List<Draft> apart = new ArrayList<>();
    for (Draft d : drafts) {
      int alike = seen.merge(d.anchor, 1, Integer::sum);
      apart.add(alike == 1 ? d : d.at(d.anchor + " #" + alike));
    }
    return apart;
  }

  private Draft at(String where) {
    return new Draft(kind, id, talk, number, where, model, day, terms, text, json);
  }

  Line line() {
    return new Line(
        kind,
        id,
        talk,
        number,
        anchor,
        text.get(),
        json.get(),
        Optional.of(model),
        day,
        Line.CERTAIN,
        terms);
  }
}
