package org.parley.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapFrameTest {
  @Test
  void aSinglePlaceFarOffIsLeftOutAndNamed() {
    List<MapView.Spot> spots = some();
    spots.add(spot("Afar", 900, 500, 1));
    MapFrame frame = new MapFrame(spots);
    assertThat(frame.outside()).extracting(MapView.Spot::name).containsExactly("Afar");
    assertThat(frame.box()[2]).isLessThan(400);
  }

  @Test
  void whereMuchHappenedFarOffItIsShown() {
    List<MapView.Spot> spots = some();
    spots.add(spot("Afar", 900, 500, 9));
    MapFrame frame = new MapFrame(spots);
    assertThat(frame.outside()).isEmpty();
    assertThat(frame.box()[0]).isLessThan(900);
  }

  @Test
  void thePlacesWithMostEventsAreNamedAndNoNameLiesOverAnother() {
    List<MapView.Spot> spots = some();
    spots.add(spot("Beside the first", 2001, 501, 1));
    List<MapView.Name> names = new MapFrame(spots).names();
    assertThat(names)
        .extracting(MapView.Name::text)
        .startsWith("First")
        .doesNotContain("Beside the first");
    for (MapView.Name a : names) {
      assertThat(names).filteredOn(b -> !b.equals(a)).noneMatch(a::over);
    }
  }

  private static List<MapView.Spot> some() {
    return new ArrayList<>(
        List.of(
            spot("First", 2000, 500, 12),
            spot("Second", 2100, 560, 3),
            spot("Third", 2200, 520, 2)));
  }

  private static MapView.Spot spot(String name, double x, double y, long count) {
    return new MapView.Spot(name, false, count, 90 - y / 10, x / 10 - 180, x, y, 4, "/events");
  }
}
