package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Register;
import org.parley.parses.TaggedSentence;

/** Names of persons that a tagger takes for something else. */
class KnownNameFinderTest {
  private final KnownNameFinder finder = new KnownNameFinder(Register.shared());

  @Test
  void aFullNameOfTheRegisterIsAPersons() {
    assertThat(at("Vladimir_NNP_ORGANIZATION Putin_NNP_ORGANIZATION waited_VBD"))
        .contains("Vladimir Putin");
  }

  @Test
  void soIsTheSurnameOfSomeoneWhomAllKnow() {
    assertThat(at("Putin_NNP waited_VBD")).contains("Putin");
    assertThat(at("Putin_NNP_LOCATION waited_VBD")).isEmpty();
  }

  @Test
  void aGivenNameOfTwoSyllablesMayFollow() {
    assertThat(at("Putin_NNP Seo-rin_NNP waited_VBD")).contains("Putin Seo-rin");
  }

  @Test
  void anotherSurnameIsThatOfSomeoneWhomTheReportNames() {
    assertThat(at("Tarlen_NNP waited_VBD")).isEmpty();
    assertThat(at("Tarlen_NNP waited_VBD", "Tarlen")).contains("Tarlen");
  }

  @Test
  void aCommonNounIsASurnameOnlyAtTheBeginning() {
    assertThat(at("Tarlen_NN waited_VBD", "Tarlen")).contains("Tarlen");
    assertThat(
            finder.at(SentenceWords.of(TaggedSentence.of("the_DT Tarlen_NN")), 1, Set.of("Tarlen")))
        .isEmpty();
  }

  private Optional<String> at(String words, String... surnames) {
    SentenceWords sentence = SentenceWords.of(TaggedSentence.of(words));
    return finder.at(sentence, 0, Set.of(surnames)).map(p -> Chunked.text(sentence.sentence(), p));
  }
}
