package org.parley.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.parses.TaggedSentence;

/**
 * Whether the last word belongs to a verb that goes on with the report; the first word heads all.
 */
class ContinuationsTest {
  @Test
  void aVerbOfSpeechBehindACommaGoesOn() {
    assertThat(goesOn("leave_VBP ,_, add_VBG>0:advcl they_PRP>2:obj")).isTrue();
  }

  @Test
  void anyOtherVerbBelongsToWhatWasSaid() {
    assertThat(goesOn("leave_VBP ,_, carry_VBG>0:advcl they_PRP>2:obj")).isFalse();
  }

  @Test
  void soDoesOneWithASubjectOfItsOwn() {
    assertThat(goesOn("leave_VBP ,_, we_PRP>3:nsubj add_VBP>0:conj it_PRP>3:obj")).isFalse();
  }

  @Test
  void theConjunctionGoesWithTheVerb() {
    assertThat(goesOn("leave_VBP add_VBP>0:conj and_CC>1:cc")).isTrue();
    assertThat(goesOn("leave_VBP carry_VBP>0:conj and_CC>1:cc")).isFalse();
  }

  private static boolean goesOn(String words) {
    Sentence sentence = TaggedSentence.of(words);
    return new Continuations(CueBook.standard())
        .hold(sentence, sentence.token(0), sentence.token(sentence.size() - 1));
  }
}
