package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorId;
import org.parley.model.Place;

class LocativeOwnersTest {
  @Test
  void whoComesFromACountryIsOfIt() {
    assertThat(of("delegation_NN from_IN Kenya_NNP waited_VBD"))
        .contains(new Ownership(registered("KEN"), 0, 2));
  }

  @Test
  void whoServesInAPlaceIsOfItsCountry() {
    assertThat(of("police_NN in_IN Bergen_NNP waited_VBD"))
        .contains(new Ownership(registered("NOR"), 0, 2));
  }

  @Test
  void articlesAndAdjectivesMayStandBetween() {
    assertThat(of("police_NN in_IN the_DT old_JJ Bergen_NNP waited_VBD"))
        .contains(new Ownership(registered("NOR"), 0, 4));
  }

  @Test
  void whereSomeoneIsMetIsNotTheOwner() {
    assertThat(of("police_NN>3:obj in_IN Bergen_NNP met_VBD")).isEmpty();
  }

  @Test
  void anAdjectiveBelongsToWhatFollows() {
    assertThat(of("police_NN in_IN Kenyan_JJ towns_NNS waited_VBD")).isEmpty();
  }

  @Test
  void otherOfficesMayBeAbroad() {
    assertThat(of("president_NN in_IN Kenya_NNP waited_VBD")).isEmpty();
  }

  /** Of the first word; Bergen is a place of the sentence. */
  private static Optional<Ownership> of(String words) {
    ChunkedSentence chunks = Chunked.sentence(words);
    List<Place> places =
        chunks.sentence().tokens().stream()
            .filter(t -> t.text().equals("Bergen"))
            .map(
                t ->
                    new Place(
                        t.span(), "Bergen", "Bergen", OptionalLong.empty(), 60, 5, "NOR", "P.PPL"))
            .toList();
    return new LocativeOwners(chunks, new Owners(chunks), places, new PieceOwners(chunks, Map.of()))
        .of(chunks.startingAt(0).orElseThrow());
  }

  private static Phrase.Owner registered(String id) {
    return new Phrase.Owner.Registered(new ActorId(id));
  }
}
