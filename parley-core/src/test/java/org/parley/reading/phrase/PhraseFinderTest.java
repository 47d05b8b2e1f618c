package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorId;

/** How the pieces of a sentence join; the grammar of each is written beside its words. */
class PhraseFinderTest {
  @Test
  void aTitleIsOfTheOneBeforeIt() {
    assertThat(title("Kenya_NNP 's_POS foreign_JJ minister_NN waited_VBD").owner())
        .contains(registered("KEN"));
  }

  @Test
  void orOfTheOneBehindIt() {
    Phrase.Title title =
        title("the_DT president_NN of_IN the_DT African_NNP Union_NNP (_-LRB- AU_NNP )_-RRB-");

    assertThat(title.owner()).contains(registered("IGO-AFU"));
    assertThat(title.last()).isEqualTo(8);
  }

  @Test
  void orOfTheOneAPronounStandsFor() {
    assertThat(title("his_PRP$ foreign_JJ minister_NN waited_VBD").owner())
        .containsInstanceOf(Phrase.Owner.Pronoun.class);
  }

  @Test
  void aSpeakerForATitleIsForThePersonOfThatTitle() {
    assertThat(
            title("a_DT spokesman_NN for_IN President_NNP Karl_NNP_PERSON Tarlen_NNP_PERSON")
                .owner())
        .containsInstanceOf(Phrase.Owner.Named.class);
  }

  @Test
  void titlesJoinedByAndShareTheirOwner() {
    assertThat(titles("the_DT Kenyan_JJ president_NN and_CC foreign_JJ minister_NN waited_VBD"))
        .extracting(Phrase.Title::owner)
        .containsExactly(Optional.of(registered("KEN")), Optional.of(registered("KEN")));
  }

  @Test
  void theMinistersOfSeveralHaveOwnersBeside() {
    Phrase.Title title = title("ministers_NNS of_IN Norway_NNP ,_, Kenya_NNP and_CC Ghana_NNP");

    assertThat(title.owner()).contains(registered("NOR"));
    assertThat(title.others()).containsExactly(registered("KEN"), registered("GHA"));
    assertThat(title.last()).isEqualTo(6);
  }

  @Test
  void aFormerAndAnyHolderAreMarked() {
    Phrase.Title former = title("a_DT former_JJ Kenyan_JJ minister_NN waited_VBD");
    Phrase.Title present = title("the_DT Kenyan_JJ minister_NN waited_VBD");

    assertThat(former.former()).isTrue();
    assertThat(present.former()).isFalse();
    assertThat(title("a_DT Kenyan_JJ minister_NN waited_VBD").indefinite()).isTrue();
    assertThat(present.indefinite()).isFalse();
  }

  @Test
  void aCounterpartHasAPossessorToo() {
    Phrase.Title title = title("Tarlen_NNP_PERSON 's_POS Kenyan_JJ counterpart_NN waited_VBD");

    assertThat(title.owner()).contains(registered("KEN"));
    assertThat(title.possessor()).containsInstanceOf(Phrase.Owner.Named.class);
  }

  @Test
  void aMinistryTakesInItsCountry() {
    assertThat(phrases("the_DT Kenyan_JJ foreign_JJ ministry_NN waited_VBD"))
        .filteredOn(Phrase.Body.class::isInstance)
        .singleElement()
        .matches(b -> b.first() == 1 && b.last() == 3);
  }

  @Test
  void theMilitariesOfSeveralAreJoint() {
    assertThat(phrases("the_DT Norwegian_JJ and_CC Kenyan_JJ military_NN waited_VBD"))
        .filteredOn(Phrase.Joint.class::isInstance)
        .singleElement()
        .extracting(p -> ((Phrase.Joint) p).owners())
        .isEqualTo(List.of(registered("NOR"), registered("KEN")));
  }

  private static Phrase.Title title(String words) {
    return titles(words).get(0);
  }

  private static List<Phrase.Title> titles(String words) {
    return phrases(words).stream()
        .filter(Phrase.Title.class::isInstance)
        .map(Phrase.Title.class::cast)
        .toList();
  }

  private static List<Phrase> phrases(String words) {
    ChunkedSentence chunks = Chunked.sentence(words);
    return PhraseFinder.find(chunks.sentence(), chunks.pieces(), List.of());
  }

  private static Phrase.Owner registered(String id) {
    return new Phrase.Owner.Registered(new ActorId(id));
  }
}
