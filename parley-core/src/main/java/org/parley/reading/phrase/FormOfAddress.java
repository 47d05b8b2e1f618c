package org.parley.reading.phrase;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Token;

/** The word of courtesy before a name, and the gender that it tells: {@code Mrs}, {@code Dr}. */
final class FormOfAddress {
  private static final WordLists WORDS = WordLists.of("title-words");
  private static final Map<String, Set<String>> BY_GENDER =
      Map.of(
          "m", WORDS.words("address-man"),
          "f", WORDS.words("address-woman"),
          "any", WORDS.words("address-any"));

  private FormOfAddress() {}

  static boolean is(Token token) {
    return gender(token).isPresent();
  }

  /** {@code m}, {@code f} or {@code any}; empty where the word is no form of address. */
  static Optional<String> gender(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT).replace(".", "");
    return BY_GENDER.entrySet().stream()
        .filter(a -> a.getValue().contains(word) && Character.isUpperCase(token.text().charAt(0)))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
