package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlattTest {
  @Test
  void aModelThatIsTooSureIsToldSo() {
    List<Platt.Trial> trials = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      trials.add(new Platt.Trial(0.9, i < 60));
      trials.add(new Platt.Trial(0.3, i < 10));
    }
    float[] fitted = Platt.fit(trials);
    assertThat(Platt.share(fitted, 0.9)).isCloseTo(0.6, within(0.05));
    assertThat(Platt.share(fitted, 0.3)).isCloseTo(0.1, within(0.05));
  }
}
