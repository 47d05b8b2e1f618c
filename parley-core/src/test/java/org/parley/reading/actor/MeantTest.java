package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.model.Statement;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** Whom words mean that name nobody, or name somebody else than who acts. */
class MeantTest {
  private final Parley parley = Parley.reader(StoredParses.of(MeantTest.class));

  @Test
  void ministersOfSeveralCountriesAllSpeak() {
    Reading reading =
        read("The foreign ministers of Norway and Kenya said on Monday that the talks had failed.");

    assertThat(countries(reading)).isEqualTo("KEN, NOR");
    assertThat(only(reading).speakers()).hasSize(2);
  }

  @Test
  void ministersOfBothCountriesAreTheirs() {
    Reading reading =
        read(
            "Kenya's president met Uganda's president on Monday. Officials from the two countries"
                + " said that the talks would go on.");

    assertThat(countries(reading)).isEqualTo("KEN, UGA");
  }

  @Test
  void aPartOfACityIsNotTheWest() {
    assertThat(meant(read("Kenya praised West Berlin on Monday."), "West")).isEmpty();
  }

  @Test
  void aMinistryOfTheRegisterIsToldOfAgain() {
    Reading reading =
        read(
            "The Gaza health ministry counted the patients on Monday. Later the health ministry"
                + " said that the beds were full.");

    assertThat(only(reading).speaker().orElseThrow().actor().value())
        .isEqualTo("PSE-GOV-GAZA-HEALTH");
  }

  @Test
  void aMinistryOfAnotherFieldIsNotTheOneToldOf() {
    Reading reading =
        read(
            "Kenya's foreign ministry closed early on Monday. The roads were open, the ministry of"
                + " roads said.");

    assertThat(only(reading).speaker().orElseThrow().actor().value())
        .doesNotContain("FOREIGN-MINISTRY");
  }

  @Test
  void theTwoAreThePersonsToldOfLast() {
    Reading reading =
        read(
            "Norwegian minister Karl Tarlen met Kenyan minister Anna Ode on Monday. The two agreed"
                + " to meet again.");

    assertThat(meant(reading, "two")).isEqualTo("Anna Ode, Karl Tarlen");
  }

  @Test
  void twoMenOfWhomNobodyHasHeardAreNobody() {
    Reading reading =
        read(
            "Karl Tarlen met Omar Dalbao in Norway on Monday. Police said two men were shot dead.");

    assertThat(meant(reading, "two men")).isEmpty();
  }

  @Test
  void theTwoMenMayServeOneCountry() {
    Reading reading =
        read(
            "Norwegian Prime Minister Karl Tarlen and Norwegian Defence Minister Omar Dalbao met on"
                + " Monday. The two men argued over the border with Sweden.");

    assertThat(meant(reading, "two men")).isEqualTo("Karl Tarlen, Omar Dalbao");
  }

  @Test
  void bothSidesAreNotTheOrganisationThatWatches() {
    Reading reading =
        read(
            "The OSCE said Kenya had withdrawn. The OSCE said Uganda had not. The OSCE told both"
                + " sides to wait.");

    assertThat(meant(reading, "both sides")).isEqualTo("Kenya, Uganda");
  }

  @Test
  void aStatementSpeaksForItsIssuer() {
    Reading reading =
        read("A statement from the Kenyan foreign ministry said that the talks would go on.");

    assertThat(speaker(reading)).isEqualTo("KEN-GOV-FOREIGN-MINISTRY");
  }

  @Test
  void aStatementMayBearItsIssuersName() {
    Reading reading = read("A Kenyan government statement said that the talks would go on.");

    assertThat(speaker(reading)).isEqualTo("KEN-GOV");
  }

  @Test
  void theStatementIsThatInWhichSomebodySpoke() {
    Reading reading =
        read(
            "In a statement on Monday, the Kenyan parliament said that the talks had failed. The"
                + " statement said that new talks would follow.");

    assertThat(reading.statements().get(1).speaker().orElseThrow().actor().value())
        .isEqualTo("KEN-LEG");
  }

  @Test
  void aStatementReleasedByAMinistryIsTheMinistrys() {
    Reading reading =
        read(
            "The talks would go on, according to a statement released by the Kenyan foreign"
                + " ministry.");

    assertThat(speaker(reading)).isEqualTo("KEN-GOV-FOREIGN-MINISTRY");
  }

  @Test
  void aSurveyIsNobody() {
    Reading reading = read("Surveys showed on Monday that the talks had failed.");

    assertThat(reading.statements()).allMatch(s -> s.speaker().isEmpty());
  }

  @Test
  void aGroupOfLawmakersAreTheLawmakers() {
    Reading reading = read("A group of Kenyan lawmakers said that the talks had failed.");

    assertThat(speaker(reading)).isEqualTo("KEN-LEG");
  }

  @Test
  void theOfficeOfAHeadOfGovernmentIsTheGovernment() {
    Reading reading =
        read(
            "The office of Norwegian Prime Minister Karl Tarlen said on Monday that talks had"
                + " failed.");

    assertThat(speaker(reading)).isEqualTo("NOR-GOV");
  }

  @Test
  void aGroupsNameMayBeFollowedByWhatItIs() {
    Reading reading = read("The Hamas movement rejected the offer on Monday.");

    assertThat(meant(reading, "Hamas movement")).isEqualTo("Hamas");
  }

  @Test
  void theNewspaperIsTheOneJustNamed() {
    Reading reading =
        read(
            "The New York Times cited two officials. The newspaper said that the talks had failed.");

    assertThat(speaker(reading)).isEqualTo("MED-NYT");
  }

  @Test
  void lawmakersFromAPartyAreOfItsCountry() {
    Reading reading =
        read("Lawmakers from the ruling Kuomintang said on Monday that the talks had failed.");

    assertThat(countries(reading)).isEqualTo("TWN");
  }

  @Test
  void nobodyWithdrawsAnotherCountrysAmbassador() {
    Reading reading = read("Norway withdrew its ambassador from Kenya on Monday.");

    assertThat(reading.actors().stream().filter(a -> a.name().contains("ambassador")))
        .allMatch(a -> !a.country().equals(Optional.of("KEN")));
  }

  @Test
  void aFormerPresidentStaysOfTheCountry() {
    Reading reading = read("Former Kenyan President Omar Dalbao rejected the offer on Monday.");

    assertThat(actor(reading, "Omar Dalbao").country()).contains("KEN");
  }

  @Test
  void aMinisterWithoutACountryIsOfTheOneThatJustActed() {
    Reading reading =
        read(
            "Norway called an emergency meeting on Monday. Finance Minister Karl Tarlen said that"
                + " it would last two days.");

    assertThat(actor(reading, "Karl Tarlen").country()).contains("NOR");
  }

  @Test
  void theyAreTheTwoWhoSpokeWhoeverWasToldOfBetween() {
    Reading reading =
        read(
            "Karl Tarlen of Norway spoke with Anna Ode of Kenya on Monday. Tarlen stressed that"
                + " Sweden defends its citizens. They agreed to meet again.");

    assertThat(meant(reading, "They")).isEqualTo("Anna Ode, Karl Tarlen");
  }

  @Test
  void aMinistryThereIsNotTheOneOfTheCountryToldOfLast() {
    Reading reading =
        read("Kenya sent aid. More than 30 have died, according to the health ministry there.");

    assertThat(reading.actors())
        .extracting(a -> a.id().value())
        .noneMatch(i -> i.contains("KEN-GOV"));
  }

  @Test
  void diplomatsOfTwoCountriesBothSpeak() {
    Reading reading =
        read("Norwegian and Kenyan diplomats said on Monday that the talks had failed.");

    assertThat(countries(reading)).isEqualTo("KEN, NOR");
  }

  @Test
  void theDiplomatsAreNotTheTwoLeaders() {
    Reading reading =
        read(
            "Norway's president, Karl Tarlen, met Kenya's president, Anna Ode, on Monday. Police"
                + " said the diplomats had left.");

    assertThat(meant(reading, "diplomats")).isEqualTo("diplomats");
  }

  @Test
  void theDiplomatsAreThoseToldOfBefore() {
    Reading reading =
        read("Norway expelled six Kenyan diplomats on Monday. Police said the diplomats had left.");

    assertThat(meant(reading, "diplomats")).isEqualTo("Kenyan government");
  }

  @Test
  void lawmakersAreOfTheParliamentToldOf() {
    Reading reading =
        read(
            "The Kenyan parliament passed the bill on Monday. Some lawmakers said that it was too"
                + " late.");

    assertThat(speakerOfLast(reading)).isEqualTo("KEN-LEG");
  }

  @Test
  void theOfficialIsTheOneToldOfBefore() {
    Reading reading =
        read(
            "A senior Kenyan official rejected the offer on Monday. The official said that the"
                + " talks had failed.");

    assertThat(reading.actors().stream().filter(a -> a.name().contains("official"))).hasSize(1);
  }

  @Test
  void anotherOfficialIsAnother() {
    Reading reading =
        read(
            "A Kenyan official said on Monday that the talks had failed. Another Kenyan official"
                + " said that they would go on.");

    assertThat(reading.actors().stream().filter(a -> a.name().contains("official"))).hasSize(2);
  }

  @Test
  void thePresidentIsNotTheOneWhomAnotherOnlyQuotes() {
    Reading reading =
        read(
            "Norway's president, Karl Tarlen, said: “I called Kenya's president, Anna Ode, on"
                + " Monday.” The president said that the talks had failed.");

    assertThat(speakerOfLast(reading)).isEqualTo("name:karl-tarlen");
  }

  @Test
  void inAQuotationThePresidentIsTheSpeakersOwn() {
    Reading reading =
        read(
            "Norway's president, Karl Tarlen, met Kenya's president, Anna Ode, on Monday. Norwegian"
                + " minister Omar Dalbao warned: “I am afraid that the president was late.”");

    assertThat(meant(reading, "president")).contains("Karl Tarlen");
  }

  @Test
  void whoJustDiedIsStillCalledByTheOffice() {
    Reading reading =
        read(
            "Ismail Haniyeh was killed on Wednesday. Turkey condemned the killing of the Hamas"
                + " leader.",
            Optional.of(LocalDate.of(2024, 8, 2)));

    assertThat(meant(reading, "Hamas leader")).isEqualTo("Ismail Haniyeh");
  }

  @Test
  void theGroupsLeaderIsThatOfTheGroupToldOf() {
    Reading reading =
        read(
            "Hamas rejected the offer on Monday. The group's spokesman, Omar Dalbao, said that the"
                + " talks had failed.");

    assertThat(actor(reading, "Omar Dalbao").group()).contains(new ActorId("PSE-REB-HAMAS"));
  }

  @Test
  void bothSidesAreTheTwoThatTheSentenceNames() {
    Reading reading =
        read(
            "Ghana sent envoys on Monday. Ghana met Uganda. The chances of a war between Norway and"
                + " Kenya have grown, as both sides sent more soldiers.");

    assertThat(meant(reading, "both sides")).isEqualTo("Kenya, Norway");
  }

  @Test
  void aCountryThatMediatesIsNoMediator() {
    Reading reading = read("Norway, a key mediator in the conflict, rejected the offer on Monday.");

    assertThat(reading.actors()).noneMatch(a -> a.name().contains("mediator"));
  }

  @Test
  void aSpokesmanWithNoMoreIsThatOfTheBodyThatSpeaks() {
    Reading reading =
        read(
            "The Kenyan foreign ministry condemned the attack, with a spokesman saying that the"
                + " talks had failed.");

    assertThat(reading.actors().stream().filter(a -> a.name().contains("spokesman")))
        .allMatch(a -> a.country().filter("KEN"::equals).isPresent());
  }

  @Test
  void anAdministrationOfficialIsAmerican() {
    Reading reading = read("A senior administration official said that the talks had failed.");

    assertThat(countries(reading)).isEqualTo("USA");
  }

  @Test
  void aCharityIsNoPersonWhateverItIsCalled() {
    Reading reading =
        read("Berga, a charity that helps children, said on Monday that the talks had failed.");

    assertThat(reading.actors().stream().filter(a -> a.name().equals("Berga")))
        .noneMatch(a -> a.kind() == ActorKind.PERSON);
  }

  @Test
  void twoSidesMayBeDescribed() {
    Reading reading =
        read(
            "Norway rejected the offer. Kenya sent soldiers to Norway. The two nuclear-armed"
                + " neighbours have fought for years.");

    assertThat(meant(reading, "two nuclear-armed neighbours")).isEqualTo("Kenya, Norway");
  }

  @Test
  void theTwoLeadersOfSomethingElseAreNotThem() {
    Reading reading =
        read(
            "Norway's president, Karl Tarlen, met Kenya's president, Anna Ode, on Monday. Police"
                + " arrested the two leaders of a strike.");

    assertThat(meant(reading, "two leaders")).isEmpty();
  }

  @Test
  void twoMinistersWhoMetMayBeCalledLeaders() {
    Reading reading =
        read(
            "Norwegian minister Karl Tarlen met Kenyan minister Anna Ode on Monday. The two leaders"
                + " agreed to meet again.");

    assertThat(meant(reading, "two leaders")).isEqualTo("Anna Ode, Karl Tarlen");
  }

  @Test
  void theLeadersAreThoseOfTheSummit() {
    Reading reading =
        read(
            "NATO leaders met on Monday. Norway's president, Karl Tarlen, praised Kenya's"
                + " president, Anna Ode, and Omar Dalbao. The weather was cold. The leaders said"
                + " that the talks had failed.");

    assertThat(speakerOfLast(reading)).isEqualTo("IGO-NAT");
  }

  @Test
  void anAmericanPartysMembersAreAmerican() {
    Reading reading = read("Some Republicans said on Monday that the talks had failed.");

    assertThat(countries(reading)).isEqualTo("USA");
  }

  @Test
  void officialsJoinedToOthersShareTheirCountry() {
    Reading reading = read("Kenyan pundits and officials said that the talks had failed.");

    assertThat(
            reading.actors().stream()
                .filter(a -> a.name().contains("officials"))
                .allMatch(a -> a.country().filter("KEN"::equals).isPresent()))
        .isTrue();
  }

  private static String speakerOfLast(Reading reading) {
    Statement last = reading.statements().get(reading.statements().size() - 1);
    return last.speaker().orElseThrow().actor().value();
  }

  private static Statement only(Reading reading) {
    assertThat(reading.statements()).hasSize(1);
    return reading.statements().get(0);
  }

  private static String speaker(Reading reading) {
    return only(reading).speaker().orElseThrow().actor().value();
  }

  /** The countries of those who speak in the last statement, sorted. */
  private static String countries(Reading reading) {
    Statement last = reading.statements().get(reading.statements().size() - 1);
    Map<ActorId, Actor> actors =
        reading.actors().stream().collect(Collectors.toMap(Actor::id, a -> a));
    return last.speakers().stream()
        .flatMap(m -> Optional.ofNullable(actors.get(m.actor())).stream())
        .flatMap(a -> a.country().stream())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static Actor actor(Reading reading, String name) {
    return reading.actors().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
  }

  /** The names of those for whom some words stand, sorted. */
  private static String meant(Reading reading, String words) {
    Map<ActorId, String> names =
        reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    return reading.mentions().stream()
        .filter(m -> m.text().equals(words))
        .map(m -> names.get(m.actor()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private Reading read(String text) {
    return read(text, Optional.empty());
  }

  private Reading read(String text, Optional<LocalDate> published) {
    return parley.read(
        new Source(
            new ReportId("0123456789abcdef"),
            "test",
            Format.TEXT,
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            published,
            Optional.empty()));
  }
}
