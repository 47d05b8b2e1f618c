package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Register;
import org.parley.parses.TaggedSentence;

class PartyFinderTest {
  private final RoleFinder roles = new RoleFinder();
  private final PartyFinder finder =
      new PartyFinder(Register.shared(), new OrganisationFinder(Register.shared(), roles));

  @Test
  void aFormOfTheRegisterIsAParty() {
    assertThat(at("South_NNP Korea_NNP waited_VBD", 0)).contains("South Korea");
  }

  @Test
  void theNounForItsKindBelongsToAGroup() {
    assertThat(at("the_DT Hamas_NNP>2:compound movement_NN waited_VBD", 1))
        .contains("Hamas movement");
  }

  @Test
  void aCountryInAPersonsNameIsNone() {
    assertThat(at("Chad_NNP_PERSON Tarlen_NNP_PERSON waited_VBD", 0)).isEmpty();
    assertThat(at("Chad_NNP_PERSON waited_VBD", 0)).contains("Chad");
  }

  @Test
  void theWestIsNoPartOfATown() {
    assertThat(at("the_DT West_NNP waited_VBD", 1)).contains("West");
    assertThat(at("West_NNP Tarlen_NNP waited_VBD", 0)).isEmpty();
  }

  @Test
  void aLongerRoleGoesBefore() {
    assertThat(at("UN_NNP secretary_NN general_NN waited_VBD", 0)).contains("UN");
    assertThat(at("European_JJ Commission_NNP President_NNP", 0)).contains("European Commission");
  }

  @Test
  void aBodyMayBeginWithItsCountrysName() {
    String words = "Kenya_NNP_ORGANIZATION Tea_NNP_ORGANIZATION Board_NNP_ORGANIZATION waited_VBD";

    assertThat(at(words, 0)).contains("Kenya Tea Board");
  }

  private Optional<String> at(String words, int at) {
    SentenceWords sentence = SentenceWords.of(TaggedSentence.of(words));
    List<Piece> before = List.of();
    return finder
        .at(sentence, at, roles.at(sentence, at, before), before)
        .map(p -> Chunked.text(sentence.sentence(), p));
  }
}
