package org.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.Codebook;
import org.parley.model.Condition;

/** Finds the words of a passage that make a move conditional. */
final class Conditions {
  /**
   * @param leading whether it may stand before what it conditions
   */
  record Rule(String name, String pattern, boolean leading, List<Example> examples) {}

  record Example(String text, String condition) {}

  /** Words that set a condition, from {@code start} to {@code end} of the passage. */
  record Found(Passage passage, int start, int end, boolean leading) {
    Condition condition() {
      String shown = passage.text().substring(start, end);
      return new Condition(shown, passage.page().id(), passage.original(start, end));
    }
  }

  private record Compiled(Pattern pattern, boolean leading) {}

  private static final Pattern NOT_ONE =
      Pattern.compile("\\b(?:as|ask(?:s|ed|ing)?|wonder(?:s|ed)?|even|see|know|unclear) $");
  private static final Pattern CLAUSE_END = Pattern.compile("[,;—]|\"|[.!?](?=\\s|$|\")|$");
  private static final List<Compiled> RULES =
      Codebook.rules("conditions", Rule.class).stream()
          .map(r -> new Compiled(Words.compile(r.pattern()), r.leading()))
          .toList();

  private Conditions() {}

  /** In text order, none overlapping. */
  static List<Found> of(Passage passage) {
    List<Found> found = new ArrayList<>();
    for (Compiled rule : RULES) {
      Matcher m = rule.pattern().matcher(passage.text());
      while (m.find()) {
        Found f = new Found(passage, m.start(), end(passage.text(), m.end()), rule.leading());
        boolean apart = found.stream().noneMatch(o -> o.start() < f.end() && f.start() < o.end());
        if (apart && !NOT_ONE.matcher(passage.text().substring(0, m.start())).find()) {
          found.add(f);
        }
      }
    }
    found.sort(Comparator.comparingInt(Found::start));
    return found;
  }

  /** A quoted condition is kept whole: the clause may end after its quotation mark only. */
  private static int end(String text, int from) {
    Matcher end = CLAUSE_END.matcher(text);
    int at = from;
    while (end.find(at)) {
      boolean opens = end.group().equals("\"") && opens(text, end.start());
      if (!opens) {
        return end.start();
      }
      int close = text.indexOf('"', end.start() + 1);
      if (close < 0) {
        return text.length();
      }
      return close + 1;
    }
    return text.length();
  }

  private static boolean opens(String text, int quote) {
    return quote + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(quote + 1))
        && (quote == 0 || !Character.isLetterOrDigit(text.charAt(quote - 1)));
  }
}
