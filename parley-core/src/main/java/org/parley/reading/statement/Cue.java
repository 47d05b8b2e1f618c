package org.parley.reading.statement;

import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Words that report speech, and who is named as speaking.
 *
 * @param word its main word: a verb, a noun, "according"
 * @param words all of it, with auxiliaries and particle
 * @param source the words that name the speaker
 * @param sourceHead place of their main word
 */
record Cue(
    Sentence sentence,
    Token word,
    Range words,
    CueRule rule,
    Optional<Range> source,
    Optional<Integer> sourceHead) {

  /** From the first word of cue and source to the last, where the two stand side by side. */
  Range group() {
    return source
        .filter(s -> s.from() - words.to() <= 2 && words.from() - s.to() <= 2)
        .map(words::cover)
        .orElse(words);
  }

  /** This cue with the speaker of another. */
  Cue by(Cue other) {
    return new Cue(sentence, word, words, rule, other.source, other.sourceHead);
  }

  boolean hasSource() {
    return source.isPresent();
  }
}
