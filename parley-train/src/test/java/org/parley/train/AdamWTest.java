package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against the method as it is written down, on arrays in plain memory. */
class AdamWTest {
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final double DECAY = 0.01;

  private final Parameters parameters = new Parameters(PlainArray.manager(0));

  @Test
  void stepsAreThoseOfTheMethod() {
    Random random = new Random(2019);
    float[] start = MadeNet.noise(random, 6, 1);
    parameters.add("w", start, new Shape(2, 3), 1f);
    AdamW mover = new AdamW(parameters, step -> 0.01 / step, 0);
    double[] value = doubles(start);
    double[] mean = new double[6];
    double[] square = new double[6];
    for (int step = 1; step <= 20; step++) {
      float[] gradient = MadeNet.noise(random, 6, 0.1f);
      gradient("w", gradient);
      mover.step(100f);
      for (int i = 0; i < 6; i++) {
        mean[i] = FIRST * mean[i] + (1 - FIRST) * gradient[i];
        square[i] = SECOND * square[i] + (1 - SECOND) * gradient[i] * gradient[i];
        double unbiasedMean = mean[i] / (1 - Math.pow(FIRST, step));
        double unbiasedSquare = square[i] / (1 - Math.pow(SECOND, step));
        double rate = 0.01 / step;
        value[i] -= rate * DECAY * value[i];
        value[i] -= rate * unbiasedMean / (Math.sqrt(unbiasedSquare) + 1e-8);
      }

      assertThat(doubles(parameters.values("w"))).containsExactly(value, within(1e-4));
    }
  }

  @Test
  void theFirstStepIsAsLongAsTheRateWhateverTheGradient() {
    parameters.add("w", new float[] {1, 1, 1}, new Shape(3), 1f);
    gradient("w", 0.001f, -0.5f, 0.2f);
    new AdamW(parameters, step -> 0.1, 0).step(100f);

    assertThat(parameters.values("w"))
        .containsExactly(new float[] {0.9f, 1.1f, 0.9f}, within(1e-3f));
  }

  @Test
  void biasesDoNotDecay() {
    parameters.add("matrix", new float[] {1}, new Shape(1, 1), 1f);
    parameters.add("bias", new float[] {1}, new Shape(1), 1f);
    gradient("matrix", 0);
    gradient("bias", 0);
    new AdamW(parameters, step -> 0.5, 0).step(1f);

    assertThat(parameters.values("bias")).containsExactly(1);
    assertThat(parameters.values("matrix")[0]).isCloseTo(0.995f, within(1e-6f));
  }

  @Test
  void aParameterMovesByItsShareOfTheRate() {
    parameters.add("slow", new float[] {0}, new Shape(1), 1f);
    parameters.add("fast", new float[] {0}, new Shape(1), 10f);
    gradient("slow", 0.1f);
    gradient("fast", 0.1f);
    new AdamW(parameters, step -> 0.01, 0).step(1f);

    assertThat(parameters.values("fast")[0])
        .isCloseTo(10 * parameters.values("slow")[0], within(1e-4f));
  }

  @Test
  void gradientsAreCutToALengthOverAllParameters() {
    parameters.add("a", new float[] {0}, new Shape(1), 1f);
    parameters.add("b", new float[] {0}, new Shape(1), 1f);
    gradient("a", 3);
    gradient("b", 4);
    new AdamW(parameters, step -> 0.1, 0).step(1f);

    assertThat(mean("a")).isCloseTo(0.1f * 3 / 5, within(1e-4f));
    assertThat(mean("b")).isCloseTo(0.1f * 4 / 5, within(1e-4f));
  }

  @Test
  void aShortGradientIsNotMadeLonger() {
    parameters.add("a", new float[] {0}, new Shape(1), 1f);
    gradient("a", 0.5f);
    new AdamW(parameters, step -> 0.1, 0).step(1f);

    assertThat(mean("a")).isCloseTo(0.1f * 0.5f, within(1e-5f));
  }

  @Test
  void theRateIsAskedForByTheStepFromOneOn() {
    parameters.add("a", new float[] {0}, new Shape(1), 1f);
    gradient("a", 0);
    List<Integer> asked = new ArrayList<>();
    AdamW mover = new AdamW(parameters, step -> asked.add(step) ? 0 : 1, 0);
    mover.step(1f);
    mover.step(1f);

    assertThat(asked).containsExactly(1, 2);
  }

  @Test
  void afterACutTheStepsGoOnCounting() {
    parameters.add("a", new float[] {0}, new Shape(1), 1f);
    gradient("a", 0);
    List<Integer> asked = new ArrayList<>();
    new AdamW(parameters, step -> asked.add(step) ? 0 : 1, 150).step(1f);

    assertThat(asked).containsExactly(151);
  }

  @Test
  void aRestartForgetsGradientsAndKeepsValues() {
    parameters.add("a", new float[] {2}, new Shape(1), 1f);
    gradient("a", 0.5f);
    new AdamW(parameters, step -> 0, 0).step(1f);
    parameters.restart();

    assertThat(mean("a")).isZero();
    assertThat(parameters.all().get("a").square().toFloatArray()).containsExactly(0);
    assertThat(parameters.values("a")).containsExactly(2);
  }

  @Test
  void noiseIsSmallAndZerosAreZero() {
    parameters.addNoise("noise", new Shape(40, 50), 1f);
    parameters.addZeros("zeros", new Shape(3), 1f);
    double square = 0;
    for (float v : parameters.values("noise")) {
      square += v * v / 2000;
    }

    assertThat(Math.sqrt(square)).isCloseTo(0.02, within(0.002));
    assertThat(parameters.values("zeros")).containsOnly(0).hasSize(3);
  }

  private float mean(String name) {
    return parameters.all().get(name).mean().toFloatArray()[0];
  }

  private void gradient(String name, float... values) {
    PlainArray.in(parameters.get(name)).gradient(doubles(values));
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }
}
