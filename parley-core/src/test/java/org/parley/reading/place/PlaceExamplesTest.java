package org.parley.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.codebook.Codebook;
import org.parley.codebook.WordList;
import org.parley.model.Format;
import org.parley.model.Place;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.reading.ReadingCheck;
import org.parley.text.Source;

/** The places of example texts. */
class PlaceExamplesTest {
  record Example(String name, String text, List<String> gives) {}

  private final Parley parley = Parley.reader(StoredParses.of(PlaceExamplesTest.class));

  @Test
  void everyExampleGivesWhatItSays() {
    SoftAssertions all = new SoftAssertions();
    for (Example example : Codebook.rules("place-examples", Example.class)) {
      all.assertThat(read(example.text()).places())
          .as("%s: %s", example.name(), example.text())
          .extracting(PlaceExamplesTest::line)
          .containsExactlyElementsOf(example.gives());
    }
    all.assertAll();
  }

  @Test
  void everyListOfWordsMakesThePlaceThatItsExamplesSay() {
    SoftAssertions all = new SoftAssertions();
    for (WordList rule : Codebook.rules("place-words", WordList.class)) {
      rule.examples()
          .forEach((text, place) -> all.assertThat(places(text)).as(text).isEqualTo(place));
      for (String text : rule.counterexamples()) {
        all.assertThat(rule.examples().values()).as(text).doesNotContain(places(text));
      }
    }
    all.assertAll();
  }

  @Test
  void theDatelineAndTheHeadlineNamePlacesToo() {
    Reading reading =
        read(
            """
            Envoys to meet in Oslo

            OSLO, Norway, 3 May 2021 (Wire) — The envoys of both sides arrived in Oslo on Monday, and the talks \
            will begin there on Tuesday, the ministry said.
            """);
    assertThat(ReadingCheck.problems(reading)).isEmpty();
    assertThat(reading.places())
        .extracting(Place::text)
        .containsExactly("Oslo", "OSLO", "Norway", "Oslo");
  }

  @Test
  void aPlaceCarriesItsGeoNamesEntry() {
    Place oslo = read("They met in Oslo.").places().get(0);
    assertThat(oslo.geonameId()).isEqualTo(OptionalLong.of(3143244));
    assertThat(oslo.feature()).isEqualTo("PPLC");
    assertThat(oslo.latitude()).isBetween(59.8, 60.0);
    assertThat(oslo.longitude()).isBetween(10.6, 10.9);
  }

  @Test
  void aCapitalNamedForItsGovernmentDrawsNoTownNearIt() {
    String text =
        "Washington praised the talks in Vienna on Monday. The United States has paid for them, and"
            + " Washington will pay again.";
    assertThat(read(text).places())
        .filteredOn(p -> p.text().equals("Vienna"))
        .extracting(Place::country)
        .containsExactly("AUT");
  }

  private Reading read(String text) {
    return parley.read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text));
  }

  private String places(String text) {
    return read(text).places().stream()
        .map(p -> line(p) + " " + p.feature())
        .collect(Collectors.joining("; "));
  }

  private static String line(Place place) {
    String country = place.country().isEmpty() ? "-" : place.country();
    return place.text() + " = " + place.name() + " " + country;
  }
}
