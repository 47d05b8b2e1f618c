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

/** Whom short descriptions mean that the report has named. */
class ShortNamesTest {
  private final Parley parley = Parley.reader(StoredParses.of(ShortNamesTest.class));

  @Test
  void theCountryIsTheOneNamedLast() {
    assertThat(
            meant(
                "country",
                "Norway cut ties with Kenya on Monday after the country had closed a port."))
        .isEqualTo("KEN");
  }

  @Test
  void hisCountryIsHisOwn() {
    assertThat(
            meant(
                "country",
                "Kenyan President Omar Dalbao said on Monday that his country would wait."))
        .isEqualTo("KEN");
  }

  @Test
  void theCountrysParliamentIsItsOwn() {
    assertThat(
            meant(
                "country's parliament",
                "Norway cut ties with Kenya on Monday after the country's parliament had voted."))
        .isEqualTo("KEN-LEG");
  }

  @Test
  void theIslandIsAnIsland() {
    assertThat(meant("island", "China claims Taiwan and has vowed to take the island."))
        .isEqualTo("TWN");
  }

  @Test
  void theNorthIsNorthKorea() {
    assertThat(
            meant(
                "North",
                "North Korea met South Korea on Monday. The North said that the talks had failed."))
        .isEqualTo("PRK");
  }

  @Test
  void thePartyIsTheOneToldOf() {
    assertThat(meant("party", "The Kuomintang met on Monday. The party said that it would wait."))
        .isEqualTo("TWN-PTY-KMT");
  }

  @Test
  void theCouncilIsTheOneWhoseNameEndsSo() {
    assertThat(
            meant(
                "council",
                "The UN Security Council met on Monday. Norway said that the council had failed."))
        .isEqualTo("IGO-UNO-SECURITY-COUNCIL");
  }

  @Test
  void theBlocIsTheUnionAndNotItsParliament() {
    assertThat(
            meant(
                "bloc",
                "The European Parliament met on Monday. Norway said that the bloc had failed."))
        .isEqualTo("IGO-EEC");
  }

  @Test
  void theGroupIsNoneThatIsToldOfLater() {
    assertThat(meant("group", "Hezbollah said that the group would wait until Hamas had answered."))
        .isEqualTo("LBN-REB-HEZBOLLAH");
  }

  @Test
  void aMinistryInTheStripIsNotTheOneOfTheCountryToldOfLast() {
    assertThat(
            meant(
                "health ministry in the strip",
                "Israel struck Palestinian towns on Monday. Israel denied it, the health ministry in the strip said."))
        .isEqualTo("PSE-GOV-HEALTH-MINISTRY");
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
