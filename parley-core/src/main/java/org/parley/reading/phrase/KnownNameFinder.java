package org.parley.reading.phrase;

import java.util.Optional;
import java.util.Set;
import org.parley.codebook.NameNormalizer;
import org.parley.codebook.Register;
import org.parley.codebook.RegisteredPerson;
import org.parley.language.Token;

/** Finds the names of persons whom the register or the report knows, whatever the tagger says. */
final class KnownNameFinder {
  private static final String ANY = "any";
  private static final int LONGEST = 4;
  private static final int SHORTEST_SURNAME = 4;

  /** A given name of two syllables behind the family's: {@code Seo-rin}. */
  private static final String HYPHENED = "\\p{Lu}\\p{Ll}+-\\p{Ll}+";

  private final Register register;

  KnownNameFinder(Register register) {
    this.register = register;
  }

  /**
   * @param surnames of the persons whom the report names in full
   */
  Optional<Piece> at(SentenceWords words, int at, Set<String> surnames) {
    return fullName(words, at)
        .or(() -> prominentSurname(words, at))
        .or(() -> surname(words, at, surnames));
  }

  /** The full name of a person of the register. */
  private Optional<Piece> fullName(SentenceWords words, int at) {
    int end = at;
    while (end < words.size() && end < at + LONGEST && words.token(end).isProperNoun()) {
      end++;
    }
    if (words.isPerson(end)) {
      return Optional.empty();
    }
    for (int last = end - 1; last > at; last--) {
      if (isRegistered(String.join(" ", words.words().subList(at, last + 1)))) {
        return Optional.of(words.name(at, last, ANY));
      }
    }
    return Optional.empty();
  }

  private boolean isRegistered(String name) {
    return register.surnamed(NameNormalizer.lastName(name)).stream()
        .anyMatch(p -> p.names().contains(name));
  }

  /** The surname of someone whom all know, alone or with a given name behind it. */
  private Optional<Piece> prominentSurname(SentenceWords words, int at) {
    if (!isProminent(words.token(at))) {
      return Optional.empty();
    }
    boolean given = at + 1 < words.size() && words.words().get(at + 1).matches(HYPHENED);
    return Optional.of(words.name(at, given ? at + 1 : at, ANY));
  }

  private boolean isProminent(Token token) {
    return token.isProperNoun()
        && token.text().length() >= SHORTEST_SURNAME
        && !token.name().equals("LOCATION")
        && register.surnamed(token.text()).stream().anyMatch(RegisteredPerson::prominent);
  }

  private static Optional<Piece> surname(SentenceWords words, int at, Set<String> surnames) {
    Token token = words.token(at);
    boolean name = token.isProperNoun() || at == 0 && token.isNoun();
    return name && surnames.contains(token.text())
        ? Optional.of(words.name(at, at, ANY))
        : Optional.empty();
  }
}
