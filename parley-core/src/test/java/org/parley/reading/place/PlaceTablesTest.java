package org.parley.reading.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Span;

/** Names of places, a table of a few cities, and which of two places of one name is meant. */
class PlaceTablesTest {
  private static final PlaceTable CITIES =
      table(
          "1\tHarbourtown\tOld Port|H\u00e4fen\t10.0\t20.0\tPPLC\tNOR\t01\t90",
          "# 9\tHidden\t\t0\t0\tPPL\tNOR\t01\t0",
          "2\tHarbour-Town\t\t-10.5\t30.0\tPPLA\tSWE\t02\t990",
          "3\tNowhere\tharbour town|Nowhere\t0\t0\tPPL\tDNK\t03\t99990");

  @ParameterizedTest
  @CsvSource({
    "S\u00e3o Paulo, saopaulo", "\u0141\u00f3d\u017a, lodz", "St. John's, stjohns",
        "K\u00f8benhavn, kobenhavn",
    "\u0130zmir, izmir", "Aydın, aydin", "Gro\u00dfenhain, grossenhain", "X-12, x12",
    "\u0110\u00e0 N\u1eb5ng, danang"
  })
  void spellingsOfANameShareAKey(String name, String key) {
    assertThat(PlaceKey.of(name)).isEqualTo(key);
    assertThat(PlaceKey.of(key)).isEqualTo(key);
  }

  @Test
  void everyAsciiCharacterHasTheKeyThatANameOfOtherLettersGivesIt() {
    for (char c = 1; c < 0x80; c++) {
      assertThat(PlaceKey.of("" + c + "\u00e9")).isEqualTo(PlaceKey.of("" + c) + "e");
    }
  }

  @Test
  void aCityIsFoundByItsOwnAndItsOtherNamesInTheOrderOfTheFile() {
    assertThat(CITIES.named("harbourtown"))
        .extracting(e -> e.id().getAsLong())
        .containsExactly(1L, 2L, 3L);
    assertThat(CITIES.named("hafen")).extracting(Entry::name).containsExactly("Harbourtown");
    assertThat(CITIES.named("oldport")).hasSize(1);
    assertThat(CITIES.named("nowhere")).hasSize(1);
  }

  @Test
  void whatNoRowNamesIsNotFound() {
    assertThat(CITIES.named("hidden")).isEmpty();
    assertThat(CITIES.named("harbour")).isEmpty();
    assertThat(CITIES.named("nor")).isEmpty();
  }

  @Test
  void aRowIsReadAsItStands() {
    assertThat(CITIES.named("harbourtown").get(1))
        .isEqualTo(
            new Entry(
                Entry.Kind.CITY,
                OptionalLong.of(2),
                "Harbour-Town",
                -10.5,
                30,
                "SWE",
                "02",
                "PPLA",
                3.3));
  }

  @Test
  void aCapitalIsLikelierAndAnotherNameLessSo() {
    assertThat(CITIES.named("harbourtown"))
        .extracting(Entry::prior)
        .containsExactly(3.0, 3.3, 5 - 0.6);
    assertThat(CITIES.named("nowhere").get(0).prior()).isEqualTo(5);
  }

  @Test
  void aTableWithoutALastLineBreakIsReadToItsEnd() {
    assertThat(CITIES.named("nowhere").get(0).country()).isEqualTo("DNK");
  }

  @Test
  void aCountryHoldsItsCitiesAndRegionsAndNoCountry() {
    Entry country = entry(Entry.Kind.COUNTRY, "NOR", "", 0, 0);
    Entry region = entry(Entry.Kind.REGION, "NOR", "01", 0, 0);
    Entry city = entry(Entry.Kind.CITY, "NOR", "01", 0, 0);
    assertThat(country.holds(city)).isTrue();
    assertThat(country.holds(region)).isTrue();
    assertThat(country.holds(country)).isFalse();
    assertThat(country.holds(entry(Entry.Kind.CITY, "SWE", "01", 0, 0))).isFalse();
    assertThat(city.holds(city)).isFalse();
  }

  @Test
  void aRegionHoldsTheCitiesOfItsOwn() {
    Entry region = entry(Entry.Kind.REGION, "NOR", "01", 0, 0);
    assertThat(region.holds(entry(Entry.Kind.CITY, "NOR", "01", 0, 0))).isTrue();
    assertThat(region.holds(entry(Entry.Kind.CITY, "NOR", "02", 0, 0))).isFalse();
    assertThat(region.holds(entry(Entry.Kind.CITY, "SWE", "01", 0, 0))).isFalse();
    assertThat(region.holds(entry(Entry.Kind.FEATURE, "NOR", "01", 0, 0))).isFalse();
    assertThat(
            entry(Entry.Kind.REGION, "", "01", 0, 0).holds(entry(Entry.Kind.CITY, "", "01", 0, 0)))
        .isFalse();
  }

  @Test
  void distancesAreThoseOfASphere() {
    double degree = 12_742 * Math.PI / 360;
    assertThat(at(0, 0).distance(at(0, 1))).isCloseTo(degree, offset(0.01));
    assertThat(at(0, 0).distance(at(1, 0))).isCloseTo(degree, offset(0.01));
    assertThat(at(60, 0).distance(at(60, 1))).isCloseTo(degree / 2, offset(0.01));
    assertThat(at(0, 179).distance(at(0, -179))).isCloseTo(2 * degree, offset(0.01));
    assertThat(at(90, 0).distance(at(-90, 77))).isCloseTo(180 * degree, offset(0.01));
  }

  @Test
  void distanceIsTheSameBothWays() {
    Random random = new Random(1_569);
    for (int round = 0; round < 300; round++) {
      Entry a = at(random.nextInt(181) - 90, random.nextInt(361) - 180);
      Entry b = at(random.nextInt(181) - 90, random.nextInt(361) - 180);
      assertThat(a.distance(b)).isCloseTo(b.distance(a), offset(1e-6));
      assertThat(a.distance(a)).isZero();
    }
  }

  @Test
  void aSpotMeansSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Spot(new Span(0, 1), "x", "x", List.of(), List.of()));
  }

  @Test
  void whatHoldsANameBesideItDecides() {
    Entry small = city("SWE", "05", 3).withPrior(3);
    Entry large = city("NOR", "01", 3).withPrior(6);
    Spot held =
        spot("Twin", List.of(large, small), List.of(entry(Entry.Kind.COUNTRY, "SWE", "", 0, 0)));
    assertThat(new Senses(List.of(held), Map.of()).of(held)).isEqualTo(small);
    Spot alone = spot("Twin", List.of(small, large), List.of());
    assertThat(new Senses(List.of(alone), Map.of()).of(alone)).isEqualTo(large);
  }

  @Test
  void theCompanyOfOtherPlacesDecidesInAnyOrder() {
    Entry small = city("SWE", "05", 3).withPrior(3);
    Entry large = city("NOR", "01", 50).withPrior(6);
    Spot twin = spot("Twin", List.of(large, small), List.of());
    List<Spot> spots = new ArrayList<>(List.of(twin));
    for (int i = 0; i < 4; i++) {
      spots.add(spot("Near" + i, List.of(city("SWE", "05", 3.1)), List.of()));
    }
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(spots, new Random(seed));
      assertThat(new Senses(spots, Map.of()).of(twin)).as("seed %d", seed).isEqualTo(small);
    }
  }

  @Test
  void whatHoldsANameWeighsMoreThanAllOthers() {
    Entry held = city("SWE", "05", 3).withPrior(5);
    Entry amongOthers = city("NOR", "01", 50).withPrior(4);
    Spot twin =
        spot(
            "Twin",
            List.of(amongOthers, held),
            List.of(entry(Entry.Kind.COUNTRY, "SWE", "", 0, 0)));
    List<Spot> spots = new ArrayList<>(List.of(twin));
    for (int i = 0; i < 6; i++) {
      spots.add(spot("Near" + i, List.of(city("NOR", "01", 50.1)), List.of()));
    }
    assertThat(new Senses(spots, Map.of("NOR", 3.0)).of(twin)).isEqualTo(held);
  }

  @Test
  void aNameHasOneSenseInAReport() {
    Entry small = city("SWE", "05", 3).withPrior(3);
    Entry large = city("NOR", "01", 3).withPrior(6);
    Spot held =
        spot("Twin", List.of(large, small), List.of(entry(Entry.Kind.COUNTRY, "SWE", "", 0, 0)));
    Spot bare = spot("Twin", List.of(large, small), List.of());
    assertThat(new Senses(List.of(held, bare), Map.of()).of(bare)).isEqualTo(small);
  }

  @ParameterizedTest
  @CsvSource({
    "Al-Fashir, El Fasher",
    "Hilmand, Helmand",
    "Hodeidah, Al Ḩudaydah",
    "Maimana, Maymana",
    "Munguno, Monguno",
    "Ejdabia, Ajdābiyā"
  })
  void spellingsFromAnotherScriptShareTheirConsonants(String one, String other) {
    assertThat(RoughKey.of(one)).isNotEmpty().isEqualTo(RoughKey.of(other));
    assertThat(RoughKey.difference(RoughKey.plain(one), RoughKey.plain(other))).isBetween(0, 3);
  }

  @Test
  void whatHasFewConsonantsHasNoRoughKey() {
    assertThat(RoughKey.of("Aba")).isEmpty();
    assertThat(RoughKey.of("Goma")).isEmpty();
    assertThat(RoughKey.of("Goris")).isNotEmpty();
  }

  @Test
  void theDifferenceOfNamesCountsLetters() {
    assertThat(RoughKey.difference("hilmand", "helmand")).isEqualTo(1);
    assertThat(RoughKey.difference("", "abc")).isEqualTo(3);
    assertThat(RoughKey.difference("abc", "abc")).isZero();
    assertThat(RoughKey.difference("abcd", "bcd")).isEqualTo(1);
  }

  @Test
  void aPeopleThatTheReportNamesSpeaksForItsCountry() {
    Entry small = city("SWE", "05", 3).withPrior(3);
    Entry large = city("NOR", "01", 50).withPrior(6);
    Spot twin = spot("Twin", List.of(large, small), List.of());
    assertThat(new Senses(List.of(twin), Map.of("SWE", 3.0)).of(twin)).isEqualTo(small);
    assertThat(new Senses(List.of(twin), Map.of("FIN", 3.0)).of(twin)).isEqualTo(large);
  }

  @Test
  void namesThatCanLieTogetherSpeakForEachOther() {
    List<Entry> twin = List.of(city("NOR", "01", 50), city("SWE", "05", 3));
    List<Entry> other = List.of(city("FIN", "02", -40), city("SWE", "05", 3.4));
    Scope scope = new Scope(Map.of("twin", twin, "other", other));
    double half = 1 / Math.sqrt(2);
    assertThat(scope.inRegion("twin", twin.get(1))).isCloseTo(half, offset(1e-9));
    assertThat(scope.inRegion("twin", twin.get(0))).isZero();
    assertThat(scope.around("twin", twin.get(1))).isCloseTo(half, offset(1e-9));
    assertThat(scope.around("twin", twin.get(0))).isZero();
  }

  @Test
  void aSquareGoesOnAcrossTheDateLine() {
    List<Entry> west = List.of(entry(Entry.Kind.CITY, "FJI", "01", 0, 179.8));
    List<Entry> east = List.of(entry(Entry.Kind.CITY, "FJI", "01", 0, -179.8));
    assertThat(new Scope(Map.of("west", west, "east", east)).around("west", west.get(0)))
        .isEqualTo(1);
  }

  @Test
  void aDivisionIsLessLikelyByTheNameThatItsTownHas() {
    PlaceTable divisions =
        new PlaceTable(
            Entry.Kind.DISTRICT,
            "\tKnox County\tKnox\t1\t2\tADM2\tUSA\tKY\t990".getBytes(StandardCharsets.UTF_8));
    assertThat(divisions.named("knoxcounty")).extracting(Entry::prior).containsExactly(2.5);
    assertThat(divisions.named("knox")).extracting(Entry::prior).containsExactly(1.0);
    assertThat(divisions.named("knox").get(0).id()).isEqualTo(OptionalLong.empty());
    assertThat(entry(Entry.Kind.REGION, "USA", "KY", 0, 0).holds(divisions.named("knox").get(0)))
        .isTrue();
  }

  private static Spot spot(String text, List<Entry> candidates, List<Entry> holders) {
    return new Spot(new Span(0, text.length()), text, PlaceKey.of(text), candidates, holders);
  }

  private static Entry city(String country, String region, double latitude) {
    return entry(Entry.Kind.CITY, country, region, latitude, 0);
  }

  private static Entry at(double latitude, double longitude) {
    return entry(Entry.Kind.CITY, "NOR", "", latitude, longitude);
  }

  private static Entry entry(
      Entry.Kind kind, String country, String region, double latitude, double longitude) {
    return new Entry(kind, OptionalLong.empty(), "x", latitude, longitude, country, region, "X", 4);
  }

  private static PlaceTable table(String... rows) {
    return new PlaceTable(
        Entry.Kind.CITY, String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
  }
}
