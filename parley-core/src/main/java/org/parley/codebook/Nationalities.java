package org.parley.codebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The countries that descriptions name: "Kenyan farmers", "protesters in Nairobi", "the Oslo-based
 * group".
 */
public final class Nationalities {
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[\\s,]+|(?:['’]s?)(?=\\s|$)|-(?=based\\b)");
  private static final Set<RegisterForm.Use> OF_COUNTRY =
      EnumSet.of(RegisterForm.Use.NAME, RegisterForm.Use.ADJECTIVE, RegisterForm.Use.CAPITAL);

  /** "North American" is of no country; "South Korean" is found at its first word. */
  private static final Set<String> OF_CONTINENT =
      WordLists.of("description-words").words("part-of-continent");

  private Nationalities() {}

  /**
   * The first country that is named.
   *
   * @return an ISO 3166-1 alpha-3 code; empty where none is
   */
  public static Optional<String> country(String description) {
    List<String> words =
        BETWEEN_WORDS.splitAsStream(description).filter(w -> !w.isEmpty()).toList();
    Register register = Register.shared();
    return IntStream.range(0, words.size())
        .filter(at -> at == 0 || !OF_CONTINENT.contains(words.get(at - 1).toLowerCase(Locale.ROOT)))
        .mapToObj(at -> register.forms().longest(words, at))
        .flatMap(Optional::stream)
        .map(FormTable.Match::value)
        .filter(f -> OF_COUNTRY.contains(f.use()))
        .flatMap(f -> register.actor(f.id()).flatMap(RegisteredActor::country).stream())
        .findFirst();
  }
}
