package org.parley.reading.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Whether words that the gazetteer knows name a place where they stand. */
final class Guard {
  /** A city of about this many people, as a logarithm, is known by its name alone. */
  static final double KNOWN = 5;

  private static final int INITIALS = 5;
  private static final String LOCATION = "LOCATION";
  private static final String ORGANIZATION = "ORGANIZATION";

  private final PlaceWords words;
  private final BodyNames bodies;
  private final Set<String> names;

  /**
   * @param names words of the full names of persons in the report
   */
  Guard(PlaceWords words, Set<String> names) {
    this.words = words;
    this.bodies = new BodyNames(words);
    this.names = names;
  }

  /**
   * @param elsewhere whether the same words name a place in another sentence, beyond doubt
   */
  boolean isPlace(
      Sentence sentence, int first, int last, List<Entry> candidates, boolean elsewhere) {
    if (words.is("part-of-name", sentence, last + 1) && isCapital(sentence, last + 1)) {
      return false;
    }
    if (words.is("small-division", sentence, last + 1) && isCapital(sentence, last + 1)
        || first == last && words.is("not-alone", sentence, first)) {
      return false;
    }
    boolean large =
        candidates.stream().anyMatch(c -> c.is(Entry.Kind.REGION) || c.is(Entry.Kind.COUNTRY));
    if (first == last && isInitials(sentence, first) && !large || isSide(sentence, first, last)) {
      return false;
    }
    boolean country = candidates.stream().anyMatch(c -> c.is(Entry.Kind.COUNTRY));
    boolean known = country || candidates.stream().anyMatch(Guard::isKnown);
    boolean where = words.is("where", sentence, first - 1);
    boolean name = first == last && names.contains(sentence.token(first).text());
    if (name && !country && !where) {
      return false;
    }
    String label = label(sentence, first, last);
    boolean own = isOwnName(sentence, first, last, candidates);
    if (own && isDivision(sentence, first, last, candidates)
        || isProper(sentence, first, last)
            && bodies.opens(sentence, first, last, large || own && elsewhere)) {
      return true;
    }
    if (!country
        && own
        && !label.equals(LOCATION)
        && !isPerson(sentence, first, last)
        && bodies.isBeside(sentence, first, last)
        && isProper(sentence, first, last)
        && !joined(sentence, first)) {
      return true;
    }
    if ((elsewhere || own && !name && local(sentence, first, last, where))
        && isProper(sentence, first, last)
        && isWhole(sentence, first, last)) {
      return true;
    }
    return switch (label) {
      case LOCATION -> located(sentence, first, last, known);
      case ORGANIZATION -> known && isWholeName(sentence, first, last);
      case "PERSON" -> (country || known && where) && isWholeName(sentence, first, last);
      case "O" ->
          (country || known && (first > 0 || last > 0)) && untagged(sentence, first, last)
              || country && opensTitle(sentence, first, last);
      default -> known && untagged(sentence, first, last) && !isPerson(sentence, first, last);
    };
  }

  private static boolean isOwnName(Sentence sentence, int first, int last, List<Entry> candidates) {
    StringBuilder text = new StringBuilder();
    sentence.tokens().subList(first, last + 1).forEach(t -> text.append(t.text()));
    String key = PlaceKey.of(text.toString());
    return candidates.stream().anyMatch(c -> c.isCalled(key));
  }

  /** {@code NGO}, which is no town of that name. */
  private static boolean isInitials(Sentence sentence, int at) {
    String text = sentence.token(at).text();
    return text.length() <= INITIALS
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !isLocation(sentence, at);
  }

  /** {@code North Central}, which is somewhere in each country. */
  private boolean isSide(Sentence sentence, int first, int last) {
    for (int at = first; at <= last; at++) {
      if (!words.is("side", sentence, at)) {
        return false;
      }
    }
    return !words.is("division", sentence, last + 1);
  }

  static boolean isLocation(Sentence sentence, int at) {
    return sentence.token(at).name().equals(LOCATION);
  }

  /** Words that only a place has beside it: {@code a Lublin man}, {@code LUBLIN —}. */
  private boolean local(Sentence sentence, int first, int last, boolean where) {
    return where && !words.is("where-person", sentence, first - 1)
        || first > 1
            && sentence.token(first - 1).text().equals("of")
            && (words.is("of-place", sentence, first - 2)
                || sentence.token(first - 2).name().equals("PERSON")
                || sentence.token(first - 2).text().equals(","))
        || words.is("resident", sentence, last + 1) && !isPerson(sentence, first, last)
        || first == 0 && words.is("dash", sentence, last + 1);
  }

  /** {@code Lublin County}. */
  private boolean isDivision(Sentence sentence, int first, int last, List<Entry> candidates) {
    return first < last
        && words.is("small-division", sentence, last)
        && candidates.stream().anyMatch(c -> c.is(Entry.Kind.DISTRICT));
  }

  /** {@code US President X}, {@code DRC Ministry of Health}. */
  private static boolean opensTitle(Sentence sentence, int first, int last) {
    return isProper(sentence, first, last)
        && !joined(sentence, first)
        && last + 1 < sentence.size()
        && sentence.token(last + 1).name().equals("O");
  }

  /** Whether a capital stands right before, which makes one name of both. */
  private static boolean joined(Sentence sentence, int first) {
    return first > 0 && sentence.token(first - 1).isProperNoun() && isCapital(sentence, first - 1);
  }

  private static boolean isPerson(Sentence sentence, int first, int last) {
    return sentence.tokens().subList(first, last + 1).stream()
        .anyMatch(t -> t.name().equals("PERSON"));
  }

  private static boolean isKnown(Entry entry) {
    return !entry.isLocal() || entry.prior() >= KNOWN;
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
            || words.is("institution", sentence, last + 1)
            || words.is("division", sentence, last + 1);
    return before && after;
  }

  /** Whether the tagger has all of it, and nothing else, as a place. */
  boolean isLocated(Sentence sentence, int first, int last) {
    return label(sentence, first, last).equals(LOCATION) && isWholeName(sentence, first, last);
  }

  /** Whether the tagger's name ends where these words do. */
  boolean isWholeName(Sentence sentence, int first, int last) {
    return isWhole(sentence, first, last)
        && !label(sentence, first, last).isEmpty()
        && isProper(sentence, first, last);
  }

  /** Whether no word beside them belongs to the same name, as the tagger has it. */
  private static boolean isWhole(Sentence sentence, int first, int last) {
    String from = sentence.token(first).name();
    String to = sentence.token(last).name();
    boolean before =
        first > 0 && !from.equals("O") && sentence.token(first - 1).name().equals(from);
    boolean after =
        last + 1 < sentence.size() && !to.equals("O") && sentence.token(last + 1).name().equals(to);
    return !before && !after;
  }

  /** Proper nouns with no other beside them that would make one name of both. */
  private static boolean untagged(Sentence sentence, int first, int last) {
    boolean after =
        last + 1 < sentence.size()
            && sentence.token(last + 1).isProperNoun()
            && isCapital(sentence, last + 1);
    return isProper(sentence, first, last) && !joined(sentence, first) && !after;
  }

  private static boolean isProper(Sentence sentence, int first, int last) {
    return sentence.tokens().subList(first, last + 1).stream().anyMatch(Token::isProperNoun);
  }

  private static boolean isCapital(Sentence sentence, int at) {
    return at < sentence.size() && Character.isUpperCase(sentence.token(at).text().charAt(0));
  }
}
