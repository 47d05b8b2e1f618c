package org.parley.reading.time;

import java.util.Optional;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/** Tells a bare year from a count ("2000 soldiers") or a number ("Resolution 1973"). */
final class YearCheck {
  private static final Set<String> BEFORE_YEAR = WordLists.of("time-cues").words("before-year");
  private static final Set<String> NUMBERED = WordLists.of("time-cues").words("before-number");
  private static final int FIRST_BARE = 1500;

  private YearCheck() {}

  static boolean isTime(Match match, Sentence sentence, Span span) {
    if (match.rule().give() != Give.YEAR || match.has("part") || match.whole().length() > 4) {
      return true;
    }
    Optional<Token> year =
        sentence.tokens().stream().filter(t -> t.span().overlaps(span)).findFirst();
    return year.isPresent() && isYear(sentence, year.get(), match.number("year", 0));
  }

  private static boolean isYear(Sentence sentence, Token token, int year) {
    String before =
        token.index() == 0
            ? ""
            : sentence.token(token.index() - 1).lemma().toLowerCase(java.util.Locale.ROOT);
    boolean led = BEFORE_YEAR.contains(before);
    if (NUMBERED.contains(before) || (!led && year < FIRST_BARE)) {
      return false;
    }
    return led && year % 100 != 0 || !countsThings(sentence, token.index() + 1);
  }

  /** A plural noun follows, at once or after one word that is none of its own. */
  private static boolean countsThings(Sentence sentence, int at) {
    for (int i = at; i < Math.min(at + 2, sentence.size()); i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("NNS")) {
        return true;
      }
      if (!tag.equals("JJ") && !tag.equals("NN")) {
        return false;
      }
    }
    return false;
  }
}
