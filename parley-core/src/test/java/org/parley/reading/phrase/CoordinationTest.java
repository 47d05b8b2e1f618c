package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoordinationTest {
  @Test
  void peoplesBeforeANounAreOneAfterTheOther() {
    assertThat(endingAt(4, "Norwegian_JJ ,_, Kenyan_JJ and_CC Chilean_JJ officials_NNS"))
        .containsExactly("Norwegian", "Kenyan", "Chilean");
  }

  @Test
  void aCommaMayStandBeforeAnd() {
    assertThat(endingAt(3, "Norwegian_JJ ,_, and_CC Kenyan_JJ officials_NNS"))
        .containsExactly("Norwegian", "Kenyan");
  }

  @Test
  void aCountryBehindACommaIsNoMember() {
    assertThat(endingAt(4, "Norway_NNP ,_, Kenyan_JJ and_CC Chilean_JJ officials_NNS"))
        .containsExactly("Kenyan", "Chilean");
  }

  @Test
  void onePartyAloneIsNoCoordination() {
    assertThat(endingAt(0, "Kenyan_JJ officials_NNS waited_VBD")).isEmpty();
    assertThat(endingAt(2, "Norwegian_JJ ,_, Kenyan_JJ officials_NNS")).isEmpty();
  }

  @Test
  void countriesGoOnBehindAComma() {
    assertThat(
            behind(2, "ministers_NNS of_IN Norway_NNP ,_, Kenya_NNP and_CC the_DT Netherlands_NNP"))
        .containsExactly("Kenya", "Netherlands");
  }

  @Test
  void anyOtherWordEndsThem() {
    assertThat(behind(2, "ministers_NNS of_IN Norway_NNP met_VBD Kenya_NNP")).isEmpty();
  }

  private static List<String> endingAt(int last, String words) {
    ChunkedSentence chunks = Chunked.sentence(words);
    return text(chunks, new Coordination(chunks).endingWith(chunks.endingAt(last).orElseThrow()));
  }

  private static List<String> behind(int last, String words) {
    ChunkedSentence chunks = Chunked.sentence(words);
    return text(chunks, new Coordination(chunks).goingOnBehind(last));
  }

  private static List<String> text(ChunkedSentence chunks, List<Piece> pieces) {
    return pieces.stream().map(p -> Chunked.text(chunks.sentence(), p)).toList();
  }
}
