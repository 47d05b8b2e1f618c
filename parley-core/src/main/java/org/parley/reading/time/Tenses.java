package org.parley.reading.time;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/**
 * Whether a time is told as past or to come: by the preposition before it, by a verb that moves or
 * fixes a day, else by the tense of its clause. A date without its year that a verb of the past
 * fixes is the nearest one.
 */
final class Tenses {
  private static final WordLists WORDS = WordLists.of("time-cues");
  private static final Set<String> SINCE = WORDS.words("since");
  private static final Set<String> AHEAD = WORDS.words("ahead");
  private static final Set<String> PUT_OFF = WORDS.words("put-off");
  private static final Set<String> PUT_OFF_TO = WORDS.words("put-off-to");
  private static final Set<String> FIX = WORDS.words("fix-a-day");
  private static final Set<String> FIX_FOR = WORDS.words("fix-for");
  private static final int PHRASE = 3;
  private static final Set<Give> DATES = EnumSet.of(Give.DATE, Give.DAYS);

  private Tenses() {}

  static Tense of(Match match, Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(t -> t.span().overlaps(span))
        .reduce((first, last) -> head(sentence, first, last, span))
        .map(t -> of(match.rule().give(), sentence, t))
        .orElse(Tense.PRESENT);
  }

  private static Token head(Sentence sentence, Token a, Token b, Span span) {
    boolean inside = sentence.head(a).map(h -> h.span().overlaps(span)).orElse(false);
    return inside ? b : a;
  }

  private static Tense of(Give give, Sentence sentence, Token token) {
    boolean date = DATES.contains(give);
    if (before(sentence, token, SINCE)) {
      return Tense.PAST;
    }
    if (before(sentence, token, AHEAD)) {
      return Tense.FUTURE;
    }
    if ((date || give == Give.WEEKDAY) && isFixed(sentence, token)) {
      return date ? Tense.PRESENT : Tense.FUTURE;
    }
    Tense tense = Tense.at(sentence, token);
    return tense == Tense.PAST && date && isOfWhatIsFixed(sentence, token) ? Tense.PRESENT : tense;
  }

  /** Whether one of {@code words} stands before the time, or before what it is a part of. */
  private static boolean before(Sentence sentence, Token token, Set<String> words) {
    Optional<Token> at = Optional.of(token);
    for (int steps = 0; steps < PHRASE && at.filter(t -> !t.isVerb()).isPresent(); steps++) {
      Token word = at.get();
      if (words.contains(word.lemma())
          || prepositions(sentence, word).anyMatch(p -> words.contains(p.lemma()))) {
        return true;
      }
      at = sentence.head(word);
    }
    return false;
  }

  /** "Postponed until Monday", "called elections for 20 July". */
  private static boolean isFixed(Sentence sentence, Token token) {
    if (prepositions(sentence, token).anyMatch(p -> FIX_FOR.contains(p.lemma()))) {
      return true;
    }
    return sentence.head(token).filter(h -> PUT_OFF.contains(h.lemma())).isPresent()
        && prepositions(sentence, token).anyMatch(p -> PUT_OFF_TO.contains(p.lemma()));
  }

  /** "Announced a summit on 25 June". */
  private static boolean isOfWhatIsFixed(Sentence sentence, Token token) {
    return sentence
        .head(token)
        .filter(noun -> !noun.isVerb())
        .flatMap(sentence::head)
        .filter(verb -> FIX.contains(verb.lemma()))
        .isPresent();
  }

  private static Stream<Token> prepositions(Sentence sentence, Token token) {
    return sentence.children(token, "case", "advmod").filter(t -> t.index() < token.index());
  }
}
