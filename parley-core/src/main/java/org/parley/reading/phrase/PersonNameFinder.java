package org.parley.reading.phrase;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.codebook.WordLists;
import org.parley.language.Token;

/** Finds the names of persons that the tagger takes for such or a form of address introduces. */
final class PersonNameFinder {
  /** First words of names of bodies that taggers take for persons. */
  private static final Set<String> BODIES = WordLists.of("body-words").words("name-of-body");

  private static final Pattern GENERATION =
      Pattern.compile(WordLists.of("name-words").regex("(?i){generation-alone}\\.?"));

  private final RoleFinder roles;

  PersonNameFinder(RoleFinder roles) {
    this.roles = roles;
  }

  boolean begins(SentenceWords words, int at) {
    return words.isPerson(at) || FormOfAddress.is(words.token(at));
  }

  Optional<Piece> at(SentenceWords words, int from) {
    Optional<String> gender = FormOfAddress.gender(words.token(from));
    boolean addressed = gender.isPresent();
    int first = behindStop(words, addressed ? from + 1 : from);
    int end = end(words, first, addressed);
    if (end == first || GENERATION.matcher(words.words().get(first)).matches()) {
      return Optional.empty();
    }
    boolean body = !addressed && end > first + 1 && BODIES.contains(words.lower().get(first));
    return Optional.of(
        body
            ? new Piece.OtherName(first, end - 1, Optional.empty())
            : words.name(first, end - 1, gender.orElse("any")));
  }

  /** {@code Mr .} may be two words. */
  private static int behindStop(SentenceWords words, int at) {
    return at < words.size() && words.token(at).text().equals(".") ? at + 1 : at;
  }

  private int end(SentenceWords words, int first, boolean addressed) {
    int end = first;
    while (end < words.size() && belongs(words, end, first, addressed)) {
      end++;
    }
    while (end > first && words.token(end - 1).isPunctuation()) {
      end--;
    }
    return end;
  }

  private boolean belongs(SentenceWords words, int at, int first, boolean addressed) {
    Token token = words.token(at);
    if (words.isPerson(at)) {
      return at == first || !roles.isTitle(words, at);
    }
    if (addressed && at == first && token.isProperNoun()) {
      return !roles.isTitle(words, at);
    }
    boolean joins = token.text().equals("-") && words.isPerson(at + 1);
    return joins
        || (addressed || at > first)
            && token.isProperNoun()
            && token.name().equals("O")
            && !roles.isTitle(words, at);
  }
}
