package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a title and a name behind it are one person; both are found in the sentence. */
class TitleBeforeNameTest {
  private static final String NAME = "Karl_NNP_PERSON Tarlen_NNP_PERSON";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister_NNP " + NAME,
        "President_NNP Mr._NNP " + NAME,
        "Ambassador_NNP His_PRP$ Excellency_NNP " + NAME,
        "ambassador_NN to_TO Norway_NNP " + NAME,
        "envoy_NN on_IN the_DT long_JJ conflict_NN ,_, " + NAME + " ,_,",
        "minister_NN ,_, " + NAME + " ,_,",
        "the_DT minister_NN ,_, " + NAME + " ,_,",
      })
  void theyAreOne(String words) {
    assertThat(joined(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minister_NN and_CC Mr._NNP " + NAME,
        "minister_NN met_VBD " + NAME,
        "minister_NN ,_, " + NAME + " met_VBD",
        "envoy_NN on_IN the_DT conflict_NN " + NAME + " met_VBD",
        "the_DT minister_NN ,_, Tarlen_NNP_PERSON ,_,",
      })
  void theyAreTwo(String words) {
    assertThat(joined(words)).isFalse();
  }

  @Test
  void aStopClosesOnlyAFullName() {
    TitleBeforeName full = before("Minister_NNP " + NAME + " ._.");
    TitleBeforeName surname = before("Minister_NNP Tarlen_NNP_PERSON ._.");

    assertThat(full.isClosed(name("Minister_NNP " + NAME + " ._."))).isTrue();
    assertThat(surname.isClosed(name("Minister_NNP Tarlen_NNP_PERSON ._."))).isFalse();
  }

  private static boolean joined(String words) {
    return before(words).joins(Chunked.title(words), name(words));
  }

  private static TitleBeforeName before(String words) {
    return new TitleBeforeName(Chunked.sentence(words));
  }

  private static Piece.NameWords name(String words) {
    return Chunked.sentence(words).pieces(Piece.NameWords.class).findFirst().orElseThrow();
  }
}
