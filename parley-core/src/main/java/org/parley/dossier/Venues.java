package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.model.Place;

/** Where a talk is to be or not to be, from the words around a move. */
final class Venues {
  private static final Pattern AT =
      Pattern.compile(
          "\\b(?:in|to|at|city of|capital) (?:the |its |their |nearby |neighbou?ring )?(?:[\\p{L}'-]+ ){0,2}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WITH =
      Pattern.compile("\\b(?:with|between|and|by|for)\\b[^,;]*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern JOIN =
      Pattern.compile(
          "\\s*(?:,|or|and|, or|, and|\\([^)]*\\))\\s*(?:the \\w+ \\w+ )?(?:in )?",
          Pattern.CASE_INSENSITIVE);
  private static final int NEAR = 25;

  private Venues() {}

  /** Places that "in" or "to" names from the words on. */
  static List<String> after(Hit hit, int until) {
    List<String> found = new ArrayList<>();
    Passage passage = hit.passage();
    for (Place p : places(passage, hit.start(), Math.max(until, hit.end()))) {
      String before = passage.text().substring(hit.start(), passage.local(p.span().start()));
      boolean at = AT.matcher(before).find();
      if (at
          && !WITH.matcher(lastPhrase(before)).find()
          && !isParty(passage, p)
          && !found.contains(p.name())) {
        found.add(p.name());
      }
    }
    return found;
  }

  /** The list of places right beside the words. */
  static List<String> beside(Hit hit, ActRule.At side) {
    return side == ActRule.At.AFTER ? listAfter(hit) : lastBefore(hit);
  }

  private static List<String> listAfter(Hit hit) {
    Passage passage = hit.passage();
    List<String> found = new ArrayList<>();
    int end = hit.end();
    for (Place p : places(passage, hit.end(), passage.text().length())) {
      int start = passage.local(p.span().start());
      String between = passage.text().substring(Math.min(end, start), start);
      boolean follows = found.isEmpty() ? start - end <= NEAR : JOIN.matcher(between).matches();
      if (!follows) {
        break;
      }
      if (!found.contains(p.name())) {
        found.add(p.name());
      }
      end = passage.local(p.span().end());
    }
    return found;
  }

  private static List<String> lastBefore(Hit hit) {
    List<Place> before = places(hit.passage(), 0, hit.start());
    return before.isEmpty() ? List.of() : List.of(before.get(before.size() - 1).name());
  }

  private static List<Place> places(Passage passage, int from, int to) {
    return from >= to ? List.of() : passage.page().places(passage.original(from, to));
  }

  private static boolean isParty(Passage passage, Place p) {
    return passage
        .text()
        .substring(0, passage.local(p.span().start()))
        .matches("(?s).*\\b(?:with|between) $");
  }

  private static String lastPhrase(String text) {
    int at =
        Math.max(
            text.lastIndexOf(" in "), Math.max(text.lastIndexOf(" to "), text.lastIndexOf(" at ")));
    return at < 0 ? text : text.substring(at);
  }
}
