package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** What the words beside a name say about whose someone is, and that all of them are one person. */
class BesideNameTest {
  private final Parley parley = Parley.reader(StoredParses.of(BesideNameTest.class));

  @Test
  void aMemberOfAParliamentIsOfItsCountry() {
    assertThat(
            tarlen(
                    "Karl Tarlen, one of the five members of the Kenyan parliament, rejected the"
                        + " offer.")
                .country())
        .contains("KEN");
    assertThat(tarlen("Karl Tarlen, a member of Kenya's parliament, rejected the offer.").country())
        .contains("KEN");
  }

  @Test
  void anOfficerOfAnArmyIsOfItsCountry() {
    assertThat(
            tarlen("Karl Tarlen, chief of staff of the Kenyan Defence Forces, rejected the offer.")
                .country())
        .contains("KEN");
  }

  @Test
  void whomABodyHasIsOfThatBody() {
    assertThat(tarlen("UNICEF's Karl Tarlen rejected the offer on Monday.").group())
        .contains(new ActorId("IGO-UNO-UNICEF"));
  }

  @Test
  void anAgentOfAPeopleIsOfItsCountry() {
    assertThat(tarlen("Police arrested Kenyan hitman Karl Tarlen on Monday.").country())
        .contains("KEN");
    assertThat(tarlen("Karl Tarlen, a Kenyan sleeper agent, rejected the offer.").country())
        .contains("KEN");
  }

  @Test
  void anAmericanPartyTellsTheCountry() {
    assertThat(tarlen("Sen. Karl Tarlen, D-Va., rejected the offer on Monday.").country())
        .contains("USA");
    assertThat(tarlen("Republican Senator Karl Tarlen rejected the offer on Monday.").country())
        .contains("USA");
  }

  @Test
  void whatAnExpertKnowsAboutIsNotTheExpertsCountry() {
    assertThat(tarlen("Karl Tarlen, a China expert at a university, rejected the offer.").country())
        .isEmpty();
  }

  @Test
  void whereSomeoneWorkedIsNotTheCountry() {
    assertThat(tarlen("Former CIA Moscow station chief Karl Tarlen rejected the offer.").country())
        .contains("USA");
  }

  @Test
  void aFormerOfficeBesideAnotherStillTellsTheCountry() {
    assertThat(
            tarlen(
                    "Former Kenyan ambassador Karl Tarlen, now a senior fellow in Oslo, rejected"
                        + " the offer.")
                .country())
        .contains("KEN");
  }

  @Test
  void whoSpeaksForAPersonIsOfThatPersonsCountry() {
    assertThat(
            tarlen("Karl Tarlen, a spokesman for Kenyan President Anna Ode, rejected the offer.")
                .country())
        .contains("KEN");
  }

  @Test
  void twoOfficesJoinedBeforeANameAreOnePerson() {
    Reading reading = read("Hamas spokesperson and deputy head Karl Tarlen said he was late.");

    assertThat(reading.actors()).noneMatch(a -> a.name().contains("spokesperson"));
    assertThat(actor(reading).group()).contains(new ActorId("PSE-REB-HAMAS"));
  }

  @Test
  void anOfficeAndARankBehindACommaAreOnePerson() {
    Reading reading =
        read("The Kenyan envoy, Marshal Karl Tarlen, said that the talks had failed.");

    assertThat(reading.actors()).noneMatch(a -> a.name().contains("envoy"));
    assertThat(actor(reading).country()).contains("KEN");
  }

  @Test
  void anHonourStandsBetweenOfficeAndName() {
    Reading reading =
        read("Kenyan Ambassador to Uganda His Excellency Karl Tarlen rejected the offer.");

    assertThat(actor(reading).country()).contains("KEN");
  }

  @Test
  void officesOfOnePeopleShareIt() {
    Reading reading =
        read("The Kenyan president and prime minister said that the talks had failed.");

    assertThat(reading.actors())
        .filteredOn(a -> a.name().contains("minister"))
        .allMatch(a -> a.country().filter("KEN"::equals).isPresent());
  }

  private Actor tarlen(String text) {
    return actor(read(text));
  }

  private static Actor actor(Reading reading) {
    return reading.actors().stream()
        .filter(a -> a.name().equals("Karl Tarlen"))
        .findFirst()
        .orElseThrow();
  }

  private Reading read(String text) {
    return parley.read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text));
  }
}
