package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.corenlp.SharedLinguist;
import org.parley.model.Format;
import org.parley.model.Move;
import org.parley.text.Source;

/** Where talks are to be and not to be. */
class VenuesTest {
  private final Parley parley = Parley.reader(SharedLinguist.get());

  @Test
  void aListOfPlacesIsProposed() {
    assertThat(venues("Eritrea suggested Nairobi, Khartoum or Cairo for talks with Ethiopia."))
        .containsExactly("propose-venue [Nairobi, Khartoum, Cairo]");
  }

  @Test
  void aPlaceIsRefused() {
    assertThat(venues("Eritrea said that Djibouti cannot be the venue for talks with Ethiopia."))
        .containsExactly("refuse-venue [Djibouti]");
    assertThat(venues("Eritrea says no to Nairobi for the talks with Ethiopia."))
        .containsExactly("refuse-venue [Nairobi]");
  }

  @Test
  void aPlaceIsTurnedDown() {
    assertThat(venues("Eritrea turned down Nairobi as a venue for talks with Ethiopia."))
        .containsExactly("refuse-venue [Nairobi]");
    assertThat(venues("Eritrea will not negotiate in Nairobi with Ethiopia, its minister said."))
        .containsExactly("refuse-venue [Nairobi]");
  }

  @Test
  void aCountryThatIsToDoSomethingIsNoPlaceOfTalks() {
    assertThat(venues("Eritrea suggested Kenya should leave the talks with Ethiopia."))
        .noneMatch(v -> v.contains("venue"));
    assertThat(venues("Eritrea named Kenya as the culprit for failed talks with Ethiopia."))
        .noneMatch(v -> v.contains("venue"));
  }

  @Test
  void anOfferByAMinisterOfACountryProposesNoPlace() {
    assertThat(venues("Eritrea welcomed an offer by Kenya's minister of talks with Ethiopia."))
        .noneMatch(v -> v.contains("propose-venue"));
  }

  @Test
  void theHostOfAnArrivalIsWhereAndNotWithWhom() {
    assertThat(venues("An Ethiopian delegation has arrived in Nairobi for talks with Eritrea."))
        .containsExactly("arrive [Nairobi]");
  }

  @Test
  void whereTheWordsWereSaidIsNoVenue() {
    assertThat(
            venues(
                "Ethiopia is ready for talks with Eritrea, its minister said at a meeting in Cairo."))
        .allMatch(v -> v.endsWith("[]"));
  }

  private List<String> venues(String text) {
    return parley
        .read(List.of(Source.of("0123456789abcdef", "test", Format.TEXT, text)))
        .talks()
        .stream()
        .flatMap(t -> t.moves().stream())
        .map(VenuesTest::line)
        .toList();
  }

  private static String line(Move move) {
    return move.act().name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + move.venues();
  }
}
