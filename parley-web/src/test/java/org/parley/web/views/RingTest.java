package org.parley.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingTest {
  private static final double LINE = 17.9;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 20, 32})
  void noTwoNamesOfASideLieOverEachOther(int size) {
    Ring ring = new Ring(size);
    for (String side : List.of("start", "end")) {
      List<Double> heights = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        if (ring.anchor(i).equals(side)) {
          heights.add(ring.nameY(i));
        }
      }
      heights.sort(null);
      for (int i = 1; i < heights.size(); i++) {
        assertThat(heights.get(i) - heights.get(i - 1)).as(side + i).isGreaterThan(LINE);
      }
      assertThat(heights).allMatch(y -> y > 12 && y < ring.height() - 4);
    }
  }
}
