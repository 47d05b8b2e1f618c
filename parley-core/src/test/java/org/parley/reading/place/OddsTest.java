package org.parley.reading.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.parley.model.PlaceAlternative;

class OddsTest {
  private static final Entry PARIS = town("Paris", 48.9, 2.4, "FRA");
  private static final Entry OUTSKIRTS = town("Paris-l'Hopital", 48.5, 2.2, "FRA");
  private static final Entry TEXAS = town("Paris", 33.7, -95.6, "USA");
  private static final Entry ONTARIO = town("Paris", 43.2, -80.4, "CAN");

  @Test
  void theLikelierThePlaceTheSurer() {
    double level = Odds.of(PARIS, draws(5, 5)).confidence();
    double ahead = Odds.of(PARIS, draws(9, 5)).confidence();
    double behind = Odds.of(PARIS, draws(5, 9)).confidence();

    assertThat(behind).isLessThan(level);
    assertThat(level).isLessThan(ahead).isCloseTo(0.5, within(0.05));
  }

  @Test
  void aSecondEntryNearbyIsNoDoubt() {
    Map<Entry, Double> draws = new LinkedHashMap<>(Map.of(PARIS, 5.0, OUTSKIRTS, 5.0));

    assertThat(Odds.of(PARIS, draws).confidence()).isGreaterThan(0.95);
    assertThat(Odds.of(PARIS, draws).alternatives()).isEmpty();
  }

  @Test
  void theOthersAreKeptTheLikeliestFirst() {
    Map<Entry, Double> draws = draws(6, 4);
    draws.put(ONTARIO, 5.0);
    Odds odds = Odds.of(PARIS, draws);

    assertThat(odds.alternatives())
        .extracting(PlaceAlternative::country)
        .containsExactly("CAN", "USA");
    assertThat(
            odds.confidence()
                + odds.alternatives().stream().mapToDouble(PlaceAlternative::confidence).sum())
        .isCloseTo(1, within(0.002));
  }

  private static Map<Entry, Double> draws(double paris, double texas) {
    Map<Entry, Double> draws = new LinkedHashMap<>();
    draws.put(TEXAS, texas);
    draws.put(PARIS, paris);
    return draws;
  }

  private static Entry town(String name, double latitude, double longitude, String country) {
    return new Entry(
        Entry.Kind.CITY, OptionalLong.empty(), name, latitude, longitude, country, "", "PPL", 5);
  }
}
