package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** Whose those are beside whom no owner stands. */
class UnownedTest {
  private final Parley parley = Parley.reader(StoredParses.of(UnownedTest.class));

  @Test
  void policeInATownAreOfItsCountry() {
    assertThat(meant("police in Nairobi", "The road was shut, police in Nairobi said on Monday."))
        .isEqualTo("KEN-COP");
  }

  @Test
  void aDelegationFromACapitalIsItsCountrys() {
    assertThat(
            meant(
                "delegation from Nairobi",
                "The delegation from Nairobi rejected the offer on Monday."))
        .isEqualTo("KEN-GOV");
  }

  @Test
  void officialsAreThoseWhoWereToldOf() {
    assertThat(
            meant(
                "officials",
                "Kenyan officials met Anna Ode in Norway on Monday. The officials said that the talks had failed."))
        .isEqualTo("KEN-GOV");
  }

  @Test
  void soldiersAreTheSubjects() {
    assertThat(meant("soldiers", "Norway said on Monday that soldiers had left the village."))
        .isEqualTo("NOR-MIL");
  }

  @Test
  void soldiersWhoAreAttackedAreNotTheSubjects() {
    assertThat(meant("soldiers", "Norway attacked soldiers on Monday.")).isEqualTo("name:soldiers");
  }

  @Test
  void policeAreOfTheCountryThatTheReportIsAbout() {
    assertThat(
            meant(
                "Police",
                "Norway voted on Monday. A crowd sang songs of old. Police said that nobody had been hurt."))
        .isEqualTo("NOR-COP");
  }

  @Test
  void foreignGovernmentsOfficialsAreNot() {
    assertThat(
            meant(
                "foreign officials",
                "Norway voted on Monday. A crowd sang. Some foreign officials said that it was late."))
        .isEqualTo("name:foreign-officials");
  }

  @Test
  void theAdministrationIsAmerican() {
    assertThat(
            meant(
                "administration",
                "Mexican President Anna Ode met an American envoy on Monday. The administration said that talks had failed."))
        .isEqualTo("USA-GOV");
  }

  @Test
  void officialsOfTwoCountriesAreBoth() {
    assertThat(
            meant(
                "Norwegian and Kenyan officials",
                "Norwegian and Kenyan officials said on Monday that the talks had failed."))
        .isEqualTo("KEN-GOV, NOR-GOV");
  }

  @Test
  void leadersAreOfTheBodyWhoseLeadersWereToldOf() {
    assertThat(
            meant(
                "leaders",
                "NATO leaders met in Norway on Monday. The leaders said that they would meet again."))
        .isEqualTo("IGO-NAT");
  }

  @Test
  void membersOfAPartyAreTheParty() {
    assertThat(meant("Democrats", "Top Democrats rejected the offer on Monday."))
        .isEqualTo("USA-PTY-DEM");
  }

  @Test
  void missilesWithoutAnOwnerAreNobody() {
    assertThat(meant("missiles", "On Monday, missiles hit Norway.")).isEqualTo("");
  }

  @Test
  void gunmenAreOfTheGroupThatLeadsThem() {
    assertThat(meant("Hamas-led gunmen", "Hamas-led gunmen rejected the offer on Monday."))
        .isEqualTo("PSE-REB-HAMAS");
  }

  @Test
  void aCountrysAlliesDoNotActForIt() {
    assertThat(meant("Norway's allies", "Norway's allies rejected the offer on Monday."))
        .isEqualTo("name:norways-allies");
  }

  /** The ids of those for whom some words stand, sorted. */
  private String meant(String words, String text) {
    return read(text).mentions().stream()
        .filter(m -> m.text().equals(words))
        .map(m -> m.actor().value())
        .sorted()
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Reading read(String text) {
    return parley.read(
        new Source(
            new ReportId("0123456789abcdef"),
            "test",
            Format.TEXT,
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
