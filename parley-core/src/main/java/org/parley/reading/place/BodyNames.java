package org.parley.reading.place;

import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Names of bodies that hold a place's: {@code Lublin City Council}, {@code University of Lublin}.
 */
final class BodyNames {
  private static final String ORGANIZATION = "ORGANIZATION";

  private final PlaceWords words;

  BodyNames(PlaceWords words) {
    this.words = words;
  }

  /**
   * Whether the words open the name of a body that leaves them a place: {@code Bavaria Water
   * Board}, {@code Lublin Refugee Services}, and not {@code Lublin Times}.
   *
   * @param large whether they name a country or a region, or what another sentence has for a place
   */
  boolean opens(Sentence sentence, int first, int last, boolean large) {
    int before = words.is("side", sentence, first - 1) ? first - 2 : first - 1;
    if (!isBody(sentence, first)
        || isBody(sentence, before) && !sentence.token(before).text().equalsIgnoreCase("the")) {
      return false;
    }
    int end = last + 1;
    boolean town = false;
    for (; isBody(sentence, end); end++) {
      if (words.is("part-of-name", sentence, end)) {
        return false;
      }
      town |= words.is("institution", sentence, end);
    }
    return end > last + 1 && (large || town);
  }

  /** {@code Lublin High School}, {@code University of Lublin}. */
  boolean isBeside(Sentence sentence, int first, int last) {
    boolean of =
        first > 1
            && sentence.token(first - 1).text().equals("of")
            && words.is("institution", sentence, first - 2)
            && isCapital(sentence.token(first - 2));
    return of || words.is("institution", sentence, last + 1);
  }

  private static boolean isBody(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).name().equals(ORGANIZATION);
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}
