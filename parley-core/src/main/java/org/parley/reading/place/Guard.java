package org.parley.reading.place;

import java.util.List;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Whether words that the gazetteer knows name a place where they stand. */
final class Guard {
  /** A city of about this many people, as a logarithm, is known by its name alone. */
  private static final double KNOWN = 5;

  private static final String LOCATION = "LOCATION";

  private final PlaceWords words;

  Guard(PlaceWords words) {
    this.words = words;
  }

  boolean isPlace(
      Sentence sentence, int first, int last, List<Entry> candidates, Set<String> names) {
    if (words.is("part-of-name", sentence, last + 1) && isCapital(sentence, last + 1)) {
      return false;
    }
    if (words.is("small-division", sentence, last + 1) && isCapital(sentence, last + 1)
        || first == last && words.is("not-alone", sentence, first)) {
      return false;
    }
    boolean country = candidates.stream().anyMatch(c -> c.is(Entry.Kind.COUNTRY));
    boolean known = country || candidates.stream().anyMatch(Guard::isKnown);
    boolean where = words.is("where", sentence, first - 1);
    boolean name = first == last && names.contains(sentence.token(first).text());
    if (name && !country && !where) {
      return false;
    }
    return switch (label(sentence, first, last)) {
      case LOCATION -> located(sentence, first, last, known);
      case "ORGANIZATION" -> known && isWholeName(sentence, first, last);
      case "PERSON" -> (country || known && where) && isWholeName(sentence, first, last);
      case "O" -> (country || known && (first > 0 || last > 0)) && untagged(sentence, first, last);
      default -> known && untagged(sentence, first, last) && !isPerson(sentence, first, last);
    };
  }

  private static boolean isPerson(Sentence sentence, int first, int last) {
    return sentence.tokens().subList(first, last + 1).stream()
        .anyMatch(t -> t.name().equals("PERSON"));
  }

  private static boolean isKnown(Entry entry) {
    return !entry.is(Entry.Kind.CITY) || entry.prior() >= KNOWN;
  }

  /** The tagger's word for all of the tokens; empty where it has several. */
  private static String label(Sentence sentence, int first, int last) {
    String label = sentence.token(first).name();
    boolean one =
        sentence.tokens().subList(first, last + 1).stream().allMatch(t -> t.name().equals(label));
    return one ? label : "";
  }

  /**
   * No part of a longer name, but for a side or a division: {@code eastern X}, {@code X region}.
   */
  private boolean located(Sentence sentence, int first, int last, boolean known) {
    boolean before =
        first == 0
            || !sentence.token(first - 1).name().equals(LOCATION)
            || known
            || words.is("side", sentence, first - 1);
    boolean after =
        last + 1 == sentence.size()
            || !sentence.token(last + 1).name().equals(LOCATION)
            || known
            || words.is("division", sentence, last + 1);
    return before && after;
  }

  /** Whether the tagger's name ends where these words do. */
  boolean isWholeName(Sentence sentence, int first, int last) {
    String label = label(sentence, first, last);
    boolean before =
        first > 0 && !label.equals("O") && sentence.token(first - 1).name().equals(label);
    boolean after =
        last + 1 < sentence.size()
            && !label.equals("O")
            && sentence.token(last + 1).name().equals(label);
    return !label.isEmpty() && !before && !after && isProper(sentence, first, last);
  }

  /** Proper nouns with no other beside them that would make one name of both. */
  private static boolean untagged(Sentence sentence, int first, int last) {
    boolean before =
        first > 0 && (sentence.token(first - 1).isProperNoun() && isCapital(sentence, first - 1));
    boolean after =
        last + 1 < sentence.size()
            && sentence.token(last + 1).isProperNoun()
            && isCapital(sentence, last + 1);
    return isProper(sentence, first, last) && !before && !after;
  }

  private static boolean isProper(Sentence sentence, int first, int last) {
    return sentence.tokens().subList(first, last + 1).stream().anyMatch(Token::isProperNoun);
  }

  private static boolean isCapital(Sentence sentence, int at) {
    return at < sentence.size() && Character.isUpperCase(sentence.token(at).text().charAt(0));
  }
}
