package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

  @Test
  void theFitIsWhereNoSmallChangeIsLikelier() {
    Random random = new Random(1999);
    List<Platt.Trial> trials = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      double sure = random.nextDouble();
      trials.add(new Platt.Trial(sure, random.nextDouble() < sure * 0.8));
    }
    float[] fitted = Platt.fit(trials);
    double best = unlikely(trials, fitted);
    for (float[] change : new float[][] {{0.05f, 0}, {-0.05f, 0}, {0, 0.05f}, {0, -0.05f}}) {
      float[] other = {fitted[0] + change[0], fitted[1] + change[1]};
      assertThat(unlikely(trials, other)).isGreaterThan(best);
    }
  }

  @Test
  void whatIsAlreadyRightIsLeftAsItIs() {
    List<Platt.Trial> trials = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      trials.add(new Platt.Trial(0.8, i < 80));
      trials.add(new Platt.Trial(0.3, i < 30));
    }
    assertThat(Platt.fit(trials)).containsExactly(new float[] {1, 0}, within(0.01f));
  }

  @Test
  void certaintyStaysAShare() {
    List<Platt.Trial> trials =
        List.of(new Platt.Trial(1, true), new Platt.Trial(1, false), new Platt.Trial(0, false));
    float[] fitted = Platt.fit(trials);
    assertThat(fitted[0]).isFinite();
    assertThat(fitted[1]).isFinite();
    assertThat(Platt.share(fitted, 1)).isBetween(0.0, 1.0);
  }

  private static double unlikely(List<Platt.Trial> trials, float[] fitted) {
    return trials.stream()
        .mapToDouble(
            t -> {
              double share = Platt.share(fitted, t.sure());
              return -Math.log(t.right() ? share : 1 - share);
            })
        .sum();
  }
}
