package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Register;
import org.parley.parses.TaggedSentence;

class OrganisationFinderTest {
  private final OrganisationFinder finder =
      new OrganisationFinder(Register.shared(), new RoleFinder());

  @Test
  void aNameReachesAsFarAsTheTaggerSays() {
    assertThat(at("Tarlen_NNP_ORGANIZATION Shipping_NNP_ORGANIZATION waited_VBD"))
        .contains("Tarlen Shipping");
  }

  @Test
  void aTitleEndsIt() {
    assertThat(at("Tarlen_NNP_ORGANIZATION spokesman_NN_ORGANIZATION")).contains("Tarlen");
  }

  @Test
  void itEndsWithAProperNoun() {
    assertThat(at("Tarlen_NNP_ORGANIZATION shipping_NN_ORGANIZATION")).contains("Tarlen");
    assertThat(at("shipping_NN_ORGANIZATION waited_VBD")).isEmpty();
  }

  @Test
  void otherWordsAreNone() {
    assertThat(at("Tarlen_NNP waited_VBD")).isEmpty();
    assertThat(at("'s_POS_ORGANIZATION waited_VBD")).isEmpty();
  }

  private Optional<String> at(String words) {
    SentenceWords sentence = SentenceWords.of(TaggedSentence.of(words));
    return finder.at(sentence, 0).map(p -> Chunked.text(sentence.sentence(), p));
  }
}
