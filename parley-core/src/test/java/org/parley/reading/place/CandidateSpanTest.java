package org.parley.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.parses.TaggedSentence;

class CandidateSpanTest {
  @Test
  void aNameMayHaveSmallLettersWithinButNotAtItsEnd() {
    assertThat(isOneName("Dar_NNP es_NNP Salaam_NNP")).isTrue();
    assertThat(isOneName("Oslo_NNP harbour_NN")).isFalse();
  }

  @Test
  void aNumberMayEndIt() {
    assertThat(isOneName("Sector_NNP 7_CD")).isTrue();
  }

  @Test
  void noneGoesOnBehindACommaOrABracket() {
    assertThat(isOneName("Paris_NNP ,_, Texas_NNP")).isFalse();
    assertThat(isOneName("Paris_NNP (_-LRB- Texas_NNP")).isFalse();
  }

  private static boolean isOneName(String words) {
    Sentence sentence = TaggedSentence.of(words);
    return new CandidateSpan(sentence, 0, sentence.size() - 1).isOneName();
  }
}
