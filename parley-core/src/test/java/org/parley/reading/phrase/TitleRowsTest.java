package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which titles before a name are one person's. */
class TitleRowsTest {
  private static final String NAME = "Karl_NNP_PERSON Tarlen_NNP_PERSON";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "army_NN spokesman_NN General_NNP " + NAME + " waited_VBD",
        "spokesman_NN and_CC minister_NN " + NAME + " waited_VBD",
        "ambassador_NN to_TO Norway_NNP and_CC minister_NN " + NAME + " waited_VBD",
        "envoy_NN ,_, Ambassador_NNP " + NAME + " ,_, waited_VBD",
      })
  void bothAreThePersons(String words) {
    assertThat(titles(words)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the_DT spokesman_NN and_CC minister_NN " + NAME + " waited_VBD",
        "envoy_NN ,_, minister_NN " + NAME + " ,_, waited_VBD",
        "envoy_NN met_VBD Ambassador_NNP " + NAME + " ,_,",
      })
  void theFirstIsAnothers(String words) {
    assertThat(titles(words)).hasSize(1);
  }

  private static List<Phrase.Title> titles(String words) {
    ChunkedSentence chunks = Chunked.sentence(words);
    return PhraseFinder.find(chunks.sentence(), chunks.pieces(), List.of()).stream()
        .filter(Phrase.Person.class::isInstance)
        .map(p -> ((Phrase.Person) p).titles())
        .findFirst()
        .orElseThrow();
  }
}
