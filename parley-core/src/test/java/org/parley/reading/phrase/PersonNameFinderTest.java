package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.parses.TaggedSentence;

class PersonNameFinderTest {
  private final PersonNameFinder finder = new PersonNameFinder(new RoleFinder());

  @Test
  void aNameReachesAsFarAsTheTaggerSays() {
    assertThat(at("Karl_NNP_PERSON Tarlen_NNP_PERSON waited_VBD")).contains("Karl Tarlen any");
  }

  @Test
  void properNounsOfNoClassBehindItBelongToIt() {
    assertThat(at("Karl_NNP_PERSON Tarlen_NNP waited_VBD")).contains("Karl Tarlen any");
  }

  @Test
  void aHyphenJoinsItsParts() {
    assertThat(at("Tarlen_NNP_PERSON -_HYPH Ode_NNP_PERSON waited_VBD"))
        .contains("Tarlen - Ode any");
    assertThat(at("Tarlen_NNP_PERSON -_HYPH led_VBN")).contains("Tarlen any");
  }

  @Test
  void aFormOfAddressTellsTheGenderAndIsNoPart() {
    assertThat(at("Mrs._NNP Tarlen_NNP waited_VBD")).contains("Tarlen f");
    assertThat(at("Mr_NNP ._. Tarlen_NNP waited_VBD")).contains("Tarlen m");
  }

  @Test
  void aTitleEndsIt() {
    assertThat(at("Karl_NNP_PERSON Minister_NNP_PERSON")).contains("Karl any");
  }

  @Test
  void aGenerationAloneIsNoName() {
    assertThat(at("Jr._NNP_PERSON waited_VBD")).isEmpty();
  }

  @Test
  void aBankIsNoPerson() {
    SentenceWords words =
        SentenceWords.of(TaggedSentence.of("Bank_NNP_PERSON Tarlen_NNP_PERSON waited_VBD"));

    assertThat(finder.at(words, 0)).containsInstanceOf(Piece.OtherName.class);
  }

  private Optional<String> at(String words) {
    SentenceWords sentence = SentenceWords.of(TaggedSentence.of(words));
    assertThat(finder.begins(sentence, 0)).isTrue();
    return finder
        .at(sentence, 0)
        .map(Piece.NameWords.class::cast)
        .map(n -> String.join(" ", n.words()) + " " + n.gender());
  }
}
