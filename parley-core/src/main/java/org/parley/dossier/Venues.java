package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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

  /** All that may stand between the words of a move and the first place that they propose. */
  private static final Pattern LEADS =
      Pattern.compile(
          "\\W*(?:(?:instead|either|the|its|cit(?:y|ies)|capitals?|of|in|at|to|neutral)\\W+)*",
          Pattern.CASE_INSENSITIVE);

  /**
   * What may follow the last of them: "suggested Kenya should leave" and "named Kenya as a culprit"
   * propose no place.
   */
  private static final Pattern FOLLOWS =
      Words.compile(
          "\\W*$|\\s*[.,;:!?)\"”—–]"
              + "|\\s+as (?:an? |the |any |its |their )?(?:\\w+ )?<venue>"
              + "|\\s+(?:for|with|instead|rather|on|because|this|next|after|until|before|while|but|if|when"
              + "|which|where|in|yesterday|today|tomorrow)\\b");

  /** Another clause begins: a place after it is where something else happens. */
  private static final Pattern OTHER_CLAUSE =
      Pattern.compile(
          "[;:]|\\b(?:as|while|after|before|when|amid|despite|following|although|because|since|who|whose)\\b",
          Pattern.CASE_INSENSITIVE);

  private Venues() {}

  /** Places that "in" or "to" names from the words on, in the same clause and statement. */
  static List<String> after(Hit hit, int until) {
    List<String> found = new ArrayList<>();
    Passage passage = hit.passage();
    for (Place p : places(passage, hit.start(), Math.max(clauseEnd(hit, until), hit.end()))) {
      String before = passage.text().substring(hit.start(), passage.local(p.span().start()));
      boolean at = AT.matcher(before).find();
      if (at
          && !WITH.matcher(lastPhrase(before)).find()
          && !isParty(passage, p)
          && passage.page().mentions(p.span()).isEmpty()
          && !found.contains(p.name())) {
        found.add(p.name());
      }
    }
    return found;
  }

  private static int clauseEnd(Hit hit, int until) {
    Passage passage = hit.passage();
    int end = Math.min(until, Whose.contentEnd(hit));
    Matcher other = OTHER_CLAUSE.matcher(passage.text());
    return other.find(hit.end()) ? Math.min(end, other.start()) : end;
  }

  /** The list of places right beside the words. */
  static List<String> beside(Hit hit, ActRule.At side) {
    return side == ActRule.At.AFTER ? listAfter(hit) : listBefore(hit);
  }

  private static List<String> listAfter(Hit hit) {
    Passage passage = hit.passage();
    List<String> found = new ArrayList<>();
    int end = hit.end();
    for (Place p : places(passage, hit.end(), passage.text().length())) {
      int start = passage.local(p.span().start());
      String between = passage.text().substring(Math.min(end, start), start);
      Pattern link = found.isEmpty() ? LEADS : JOIN;
      if (!link.matcher(between).matches()) {
        break;
      }
      if (!found.contains(p.name())) {
        found.add(p.name());
      }
      end = passage.local(p.span().end());
    }
    return FOLLOWS.matcher(passage.text().substring(end)).lookingAt() ? found : List.of();
  }

  private static List<String> listBefore(Hit hit) {
    Passage passage = hit.passage();
    List<Place> before = places(passage, 0, hit.start());
    List<String> found = new ArrayList<>();
    int start = hit.start();
    for (int i = before.size() - 1; i >= 0; i--) {
      int end = passage.local(before.get(i).span().end());
      String between = passage.text().substring(Math.min(end, start), start);
      boolean linked = found.isEmpty() ? between.isBlank() : JOIN.matcher(between).matches();
      if (!linked) {
        break;
      }
      if (!found.contains(before.get(i).name())) {
        found.add(0, before.get(i).name());
      }
      start = passage.local(before.get(i).span().start());
    }
    return found;
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
