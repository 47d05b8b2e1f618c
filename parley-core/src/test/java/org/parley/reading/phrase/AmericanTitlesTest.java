package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmericanTitlesTest {
  @Test
  void aSenatorOfAnAmericanPartyIsAmerican() {
    assertThat(isAmerican("Republican_JJ senator_NN waited_VBD")).isTrue();
    assertThat(isAmerican("republican_JJ senator_NN waited_VBD")).isFalse();
  }

  @Test
  void aSenatorAloneMayBeAnyones() {
    assertThat(isAmerican("the_DT senator_NN waited_VBD")).isFalse();
  }

  private static boolean isAmerican(String words) {
    ChunkedSentence chunks = Chunked.sentence(words);
    return AmericanTitles.has(
        chunks.sentence(), chunks.pieces(Piece.TitleWords.class).findFirst().orElseThrow());
  }
}
