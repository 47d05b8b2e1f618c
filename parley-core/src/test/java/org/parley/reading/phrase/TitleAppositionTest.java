package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleAppositionTest {
  private static final String NAME = "Karl_NNP_PERSON Tarlen_NNP_PERSON ,_, ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        NAME + "minister_NN ,_, waited_VBD",
        NAME + "the_DT deputy_NN minister_NN waited_VBD",
        NAME + "a_DT retired_VBN minister_NN",
      })
  void aTitleBehindACommaIsThePersons(String words) {
    assertThat(joined(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karl_NNP_PERSON Tarlen_NNP_PERSON met_VBD the_DT minister_NN",
        NAME + "the_DT minister_NN 's_POS son_NN ,_, waited_VBD",
        NAME + "who_WP met_VBD the_DT minister_NN",
      })
  void otherTitlesAreNot(String words) {
    assertThat(joined(words)).isFalse();
  }

  private static boolean joined(String words) {
    ChunkedSentence chunks = Chunked.sentence(words);
    return new TitleApposition(chunks)
        .joins(
            Chunked.title(words), chunks.pieces(Piece.NameWords.class).findFirst().orElseThrow());
  }
}
