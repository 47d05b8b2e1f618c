package org.parley.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.shared();

  @Test
  void otherSpellingsAreTheSamePlace() {
    assertThat(likeliest("Kiev")).isEqualTo(likeliest("Kyiv").withPrior(likeliest("Kiev").prior()));
    assertThat(likeliest("Kharkov").name()).isEqualTo("Kharkiv");
    assertThat(likeliest("São Paulo")).isEqualTo(likeliest("Sao Paulo"));
  }

  @Test
  void aCapitalOutweighsWhatSharesItsName() {
    assertThat(likeliest("Washington").feature()).isEqualTo("PPLC");
    assertThat(likeliest("London").country()).isEqualTo("GBR");
  }

  @Test
  void aLargeCityIsMeantByItsEnglishNameToo() {
    assertThat(likeliest("Geneva").country()).isEqualTo("CHE");
    assertThat(likeliest("Odessa").country()).isEqualTo("UKR");
    assertThat(likeliest("Paris").country()).isEqualTo("FRA");
  }

  @Test
  void aRegionIsOneByEachOfItsNames() {
    assertThat(likeliest("Judea and Samaria")).isEqualTo(likeliest("West Bank"));
  }

  @Test
  void noDivisionWithoutPeopleDoublesOneAcrossTheBorder() {
    assertThat(gazetteer.named("Gaza")).extracting(Entry::country).doesNotContain("ISR");
  }

  @Test
  void aSeaOrALandAcrossBordersOutweighsAProvinceOfItsName() {
    assertThat(likeliest("Red Sea").feature()).isEqualTo("SEA");
    assertThat(likeliest("Gaza").country()).isEqualTo("PSE");
  }

  @Test
  void aCountryIsKnownByTheFormsOfTheRegister() {
    assertThat(gazetteer.countryNamed("UK")).hasValueSatisfying(e -> country(e, "GBR"));
    assertThat(gazetteer.named("US")).singleElement().satisfies(e -> country(e, "USA"));
    assertThat(gazetteer.named("us")).isEmpty();
  }

  @Test
  void aRegionHoldsItsCities() {
    Entry texas = likeliest("Texas");
    assertThat(gazetteer.named("Paris").stream().filter(texas::holds)).hasSize(1);
    assertThat(gazetteer.afterComma("TX")).containsExactly(texas);
  }

  @Test
  void everyPlaceIsOnEarth() {
    assertThat(Stream.of("Berlin", "Fiji", "Pacific Ocean", "Bavaria").map(this::likeliest))
        .allMatch(e -> Math.abs(e.latitude()) <= 90 && Math.abs(e.longitude()) <= 180);
  }

  @Test
  void distancesAreThoseOfAnAtlas() {
    assertThat(likeliest("Berlin").distance(likeliest("Warsaw"))).isBetween(510.0, 525.0);
  }

  @Test
  void everyCityIsFoundByItsOwnName() {
    List<String> names =
        new String(GazetteerFile.bytes("cities.tsv.gz"), java.nio.charset.StandardCharsets.UTF_8)
            .lines()
            .filter(l -> !l.startsWith("#"))
            .map(l -> l.split("\t")[1])
            .filter(n -> PlaceKey.of(n).length() > 2)
            .toList();
    assertThat(names).hasSizeGreaterThan(130_000);
    for (int i = 0; i < names.size(); i += 997) {
      String name = names.get(i);
      assertThat(gazetteer.named(name)).as(name).extracting(Entry::name).contains(name);
    }
  }

  private static void country(Entry entry, String code) {
    assertThat(entry.kind()).isEqualTo(Entry.Kind.COUNTRY);
    assertThat(entry.country()).isEqualTo(code);
  }

  private Entry likeliest(String name) {
    return gazetteer.named(name).stream().max(Comparator.comparing(Entry::prior)).orElseThrow();
  }
}
