package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.codebook.Register;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.PartyPolicy;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;
import org.parley.text.Stated;

/** For which country or group someone acts, by what stands beside the name and by the context. */
class AffiliationTest {
  private static final ActorId HEZBOLLAH = new ActorId("LBN-REB-HEZBOLLAH");

  private final Parley parley = Parley.reader(StoredParses.of(AffiliationTest.class));

  @Test
  void aGroupsOfficialActsForTheGroup() {
    Reading reading = read("Hezbollah leader Sami Tarlen rejected the offer on Monday.");

    assertThat(actor(reading, "Sami Tarlen").group()).contains(HEZBOLLAH);
    assertThat(party(reading, "Sami Tarlen")).isEqualTo(HEZBOLLAH.value());
  }

  @Test
  void aGroupsPeopleAreTheGroup() {
    for (String people : new String[] {"fighters", "officials", "leaders", "negotiators"}) {
      Reading reading = read("Hezbollah " + people + " rejected the offer on Monday.");
      assertThat(reading.mentions()).as(people).anyMatch(m -> m.actor().equals(HEZBOLLAH));
      assertThat(reading.mentions()).as(people).noneMatch(m -> m.text().startsWith("LBN-GOV"));
    }
  }

  @Test
  void anEnvoyIsOfThoseWhoSendAndNotOfThoseWhoReceive() {
    Reading reading =
        read("Norway's ambassador to Kenya Anna Tarlen told reporters that the talks had failed.");

    assertThat(actor(reading, "Anna Tarlen").country()).contains("NOR");
  }

  @Test
  void theLeaderOfAnOppositionActsForIt() {
    Reading reading =
        read(
            "The Venezuelan opposition rejected the result on Monday. Its candidate Omar Dalbao left"
                + " for Spain. Opposition leader Omar Dalbao said he would return.");

    assertThat(actor(reading, "Omar Dalbao").group()).contains(new ActorId("VEN-OPP"));
    assertThat(reading.actors()).extracting(Actor::id).contains(new ActorId("VEN-OPP"));
  }

  @Test
  void anEnvoyMayStandBetweenCommas() {
    Reading reading =
        read("The Norwegian ambassador to Kenya, Anna Tarlen, rejected the offer on Monday.");

    assertThat(actor(reading, "Anna Tarlen").country()).contains("NOR");
  }

  @Test
  void twoTitlesInARowAreOnePersons() {
    Reading reading =
        read("Norwegian army spokesman General Karl Tarlen rejected the offer on Monday.");

    assertThat(actor(reading, "Karl Tarlen").country()).contains("NOR");
  }

  @Test
  void aFormOfAddressMayStandBetween() {
    Reading reading = read("Norwegian Foreign Minister Dr. Anna Tarlen rejected the offer.");

    assertThat(actor(reading, "Anna Tarlen").country()).contains("NOR");
  }

  @Test
  void aNameMayBeginWithTheFamilysWhereTheRegisterHasIt() {
    Reading reading = read("Japanese Prime Minister Takaichi Sanae rejected the offer.");

    assertThat(actor(reading, "Sanae Takaichi").country()).contains("JPN");
  }

  @Test
  void theGroupIsTheOneToldOfLast() {
    for (String words : new String[] {"group", "movement", "Lebanese militant group"}) {
      Reading reading =
          read(
              "Hezbollah rejected the offer on Monday. Norway waited. The "
                  + words
                  + " told reporters that the talks had failed.");
      assertThat(meant(reading, words)).as(words).isEqualTo("Hezbollah");
    }
  }

  @Test
  void aGroupOfAnotherCountryIsNotIt() {
    Reading reading =
        read(
            "Hezbollah waited. The Kenyan militant group told reporters that the talks had failed.");

    assertThat(meant(reading, "Kenyan militant group")).isEqualTo("Kenyan militant group");
  }

  @Test
  void theAllianceIsTheOrganisationToldOfLast() {
    Reading reading = read("NATO rejected the offer. Norway waited. The alliance will meet again.");

    assertThat(meant(reading, "alliance")).isEqualTo("NATO");
  }

  @Test
  void theArmyIsTheOneToldOfBefore() {
    Reading reading =
        read(
            "The Kenyan army rejected the offer on Monday. Norway waited. "
                + "The army told reporters that the talks had failed.");

    assertThat(meant(reading, "army")).isEqualTo("Kenyan military");
  }

  @Test
  void theMinistryIsTheOneToldOfBefore() {
    Reading reading =
        read(
            "Kenya's foreign ministry rejected the offer on Monday. Norway waited. "
                + "The ministry told reporters that the talks had failed.");

    assertThat(reading.mentions())
        .anyMatch(
            m ->
                m.text().equals("ministry")
                    && m.actor().value().equals("KEN-GOV-FOREIGN-MINISTRY"));
  }

  @Test
  void aGovernmentMayBeItsHeads() {
    Reading reading =
        read(
            "Norwegian Prime Minister Karl Tarlen waited. "
                + "Karl Tarlen's administration rejected the offer on Monday.");

    assertThat(reading.mentions()).anyMatch(m -> m.actor().value().equals("NOR-GOV"));
  }

  @Test
  void aTitleAndANameJoinedByAndAreTwo() {
    Reading reading =
        read("President Karl Tarlen arrived. The President and Mr. Ode agreed to meet again.");

    assertThat(meant(reading, "President")).contains("Karl Tarlen").doesNotContain("Ode");
  }

  @Test
  void theMinistersOfSeveralCountriesAreOneForEach() {
    Reading reading =
        read("The foreign ministers of Norway, Kenya and Ghana rejected the offer on Monday.");

    assertThat(
            reading.mentions().stream()
                .filter(m -> m.text().startsWith("foreign ministers"))
                .map(m -> PartyPolicy.of(reading.actors()).party(m.actor()).value()))
        .containsExactlyInAnyOrder("NOR", "KEN", "GHA");
  }

  @Test
  void aGivenNameMayStandForItsOnlyBearer() {
    Reading reading =
        read("Malaysian Prime Minister Hamzah Tarlen waited. Hamzah rejected the offer on Monday.");

    assertThat(meant(reading, "Hamzah")).isEqualTo("Hamzah Tarlen");
  }

  @Test
  void aFamilysNameFirstStandsForThePerson() {
    Reading reading = read("Cheng Mei-hua waited. Cheng rejected the offer on Monday.");

    assertThat(meant(reading, "Cheng")).isEqualTo("Cheng Mei-hua");
  }

  @Test
  void whichOfManyMinistersIsMeantOnlyTheTextTells() {
    Reading told =
        read(
            "Ukraine's foreign minister, Anna Tarlen, waited. The Ukrainian minister rejected the offer.");
    Stated day =
        new Stated(Optional.empty(), Optional.of(LocalDate.of(2022, 3, 10)), Optional.empty());
    Reading untold =
        parley.read(
            day.fill(
                Source.of(
                    new ReportId("0123456789abcdef"),
                    "test",
                    Format.TEXT,
                    "The Ukrainian minister rejected the offer.")));

    assertThat(meant(told, "Ukrainian minister")).isEqualTo("Anna Tarlen");
    assertThat(untold.actors()).noneMatch(a -> a.id().value().startsWith("Q"));
  }

  @Test
  void aNameMayEndTheSentenceBehindItsTitle() {
    Reading reading =
        read("“The border stays open,” said Norway’s interior minister, Karl Tarlen.");

    assertThat(actor(reading, "Karl Tarlen").country()).contains("NOR");
  }

  @Test
  void aMayorIsNamedBehindTheTown() {
    Reading reading = read("“The port is full,” the mayor of Oslo, Anna Tarlen, said on Monday.");

    assertThat(meant(reading, "mayor of Oslo")).isEqualTo("Anna Tarlen");
  }

  @Test
  void aFamilysNameThatAllKnowMayBeAnothers() {
    Reading reading =
        read("“We have waited long,” Park Min-tarl, a minister of South Korea, said.");

    assertThat(reading.actors()).anyMatch(a -> a.name().equals("Park Min-tarl"));
  }

  @Test
  void aKingIsOfHisRealm() {
    Reading reading = read("King Karl of Norway met Anna Tarlen on Monday.");

    assertThat(actor(reading, "Karl").country()).contains("NOR");
  }

  @Test
  void aTitleIsThatOfTheOneToldOfJustBefore() {
    Reading reading =
        read(
            "A spokesman for the government of Norway rejected the offer on Monday. "
                + "The spokesman Karl Tarlen told reporters that the talks had failed.");

    assertThat(actor(reading, "Karl Tarlen").country()).contains("NOR");
  }

  @Test
  void anUnknownSpokesmanIsNobodys() {
    Reading reading =
        read("Kenya waited. The spokesman Karl Tarlen said that the talks had failed.");

    assertThat(actor(reading, "Karl Tarlen").country()).isEmpty();
  }

  @Test
  void aGovernmentIsCalledByItsHead() {
    Reading reading =
        read(
            "Norwegian Prime Minister Karl Tarlen waited. "
                + "The Tarlen government rejected the offer on Monday.");

    assertThat(reading.mentions()).anyMatch(m -> m.actor().value().equals("NOR-GOV"));
  }

  @Test
  void aStateBodyMeansItsOwnAdviser() {
    String text = "National Security Advisor Karl Tarlen met Anna Berg on Monday.";

    assertThat(actor(read(text, Optional.of("The White House")), "Karl Tarlen").country())
        .contains("USA");
    assertThat(actor(read(text, Optional.of("The Harbour Courier")), "Karl Tarlen").country())
        .isEmpty();
  }

  @Test
  void aStateBodyDoesNotMakeAGuestItsOwn() {
    String text = "President Karl Tarlen met Anna Berg on Monday.";

    assertThat(actor(read(text, Optional.of("The White House")), "Karl Tarlen").country())
        .isEmpty();
  }

  @Test
  void theTwoLeadersAreThePersonsWhoMet() {
    Reading reading =
        read(
            "Norway's president, Karl Tarlen, met Kenya's president, Anna Ode, on Monday. "
                + "A reporter waited outside. The two leaders agreed to meet again.");

    assertThat(meant(reading, "two leaders")).isEqualTo("Anna Ode, Karl Tarlen");
  }

  @Test
  void theLeadersOfOthersAreNotThem() {
    Reading reading =
        read(
            "Norway's president, Karl Tarlen, met Kenya's president, Anna Ode, on Monday. "
                + "The leaders of the strike agreed to meet again.");

    assertThat(meant(reading, "leaders")).isEqualTo("leaders");
  }

  @Test
  void theyAreAJointSubject() {
    Reading reading =
        read(
            "Norway's president, Karl Tarlen, and Kenya's president, Anna Ode, met on Monday. "
                + "They agreed to meet again.");

    assertThat(meant(reading, "They")).isEqualTo("Anna Ode, Karl Tarlen");
  }

  @Test
  void theyAreTwoWhoMet() {
    Reading reading =
        read("Karl Tarlen met with Anna Ode in Oslo on Monday. They agreed to meet again.");

    assertThat(meant(reading, "They")).isEqualTo("Anna Ode, Karl Tarlen");
  }

  @Test
  void bothSidesAreThoseOfWhomMostIsTold() {
    Reading reading =
        read(
            "Norway and Kenya met on Monday. Norway rejected the offer. Kenya told Norway that it"
                + " would leave. The talks were held in the embassy of Ghana. Both sides agreed to"
                + " meet again.");

    assertThat(meant(reading, "Both sides")).isEqualTo("Kenya, Norway");
  }

  @Test
  void bothSidesMayHoldOneThatOnlyTheTextNames() {
    Reading reading =
        read(
            "The Venezuelan opposition rejected the result on Monday. Opposition leader Omar Dalbao"
                + " met Norway's president, Karl Tarlen. Norway rejected the result. Both sides"
                + " agreed to meet again.");

    assertThat(meant(reading, "Both sides")).isEqualTo("Norway, Venezuelan opposition");
  }

  @Test
  void whoSpeaksTogetherIsNamedTogether() {
    Reading reading =
        read("Karl Tarlen and Anna Ode said on Monday that the talks would open in Oslo.");

    assertThat(reading.statements())
        .anySatisfy(
            s ->
                assertThat(s.speakers().stream().map(m -> name(reading, m)))
                    .containsExactly("Karl Tarlen", "Anna Ode"));
  }

  @Test
  void everyGroupThatSomebodyActsForIsAnActorOfTheReport() {
    Reading reading = read("Hezbollah leader Sami Tarlen rejected the offer on Monday.");

    assertThat(reading.actors()).anyMatch(a -> a.id().equals(HEZBOLLAH));
    assertThat(Register.shared().actor(HEZBOLLAH)).isPresent();
  }

  private static Actor actor(Reading reading, String name) {
    return reading.actors().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
  }

  private static String party(Reading reading, String name) {
    return PartyPolicy.of(reading.actors()).party(actor(reading, name).id()).value();
  }

  /** The names of those for whom some words stand, sorted. */
  private static String meant(Reading reading, String words) {
    return reading.mentions().stream()
        .filter(m -> m.text().equals(words))
        .map(m -> name(reading, m))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String name(Reading reading, Mention mention) {
    Map<ActorId, String> names =
        reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    return names.get(mention.actor());
  }

  private Reading read(String text) {
    return read(text, Optional.empty());
  }

  private Reading read(String text, Optional<String> outlet) {
    return parley.read(
        new Source(
            new ReportId("0123456789abcdef"),
            "test",
            Format.TEXT,
            text,
            Optional.empty(),
            Optional.empty(),
            outlet,
            Optional.empty(),
            Optional.empty()));
  }
}
