package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerTest {
  private final Random random = new Random(384);
  private final Map<String, float[]> weights = new HashMap<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 31, 32})
  void aRowTimesTheMatrixPlusTheBias(int inputs) {
    for (int outputs = 1; outputs < 7; outputs++) {
      Layer layer = layer(inputs, outputs);
      float[] row = Made.noise(random, inputs);
      float[] found = layer.of(row);

      assertThat(found).hasSize(outputs);
      for (int o = 0; o < outputs; o++) {
        assertThat((double) found[o]).isCloseTo(naive(outputs, o, row), within(1e-4));
      }
    }
  }

  @Test
  void rowsSideBySideAreOneLongRow() {
    Layer layer = layer(5 + 3 + 4, 6);
    float[] a = Made.noise(random, 5);
    float[] b = Made.noise(random, 3);
    float[] c = Made.noise(random, 4);
    float[] found = layer.of(a, b, c);

    float[] all = new float[12];
    System.arraycopy(a, 0, all, 0, 5);
    System.arraycopy(b, 0, all, 5, 3);
    System.arraycopy(c, 0, all, 8, 4);
    for (int o = 0; o < 6; o++) {
      assertThat((double) found[o]).isCloseTo(naive(6, o, all), within(1e-4));
    }
  }

  @Test
  void aPlainLayerAddsNothing() {
    weights.put("plain", new float[] {2, 3});

    assertThat(Layer.plain(new Heads(weights), "plain", 2).of(new float[] {10}))
        .containsExactly(20, 30);
    assertThat(Layer.plain(new Heads(weights), "plain", 2).of(new float[] {0}))
        .containsExactly(0, 0);
  }

  @Test
  void aSecondCallIsNotToldOfTheFirst() {
    Layer layer = layer(4, 3);
    float[] row = Made.noise(random, 4);
    float[] first = layer.of(row).clone();

    assertThat(layer.of(row)).isEqualTo(first);
  }

  @Test
  void aLayerThatTheModelLacksIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Layer(new Heads(weights), "act.mode", 3))
        .withMessageContaining("act.mode.weight");
  }

  @Test
  void whatIsBelowNothingIsNothing() {
    assertThat(Layer.positive(new float[] {-1, 0, 2, -0.5f})).containsExactly(0, 0, 2, 0);
  }

  @Test
  void theTagsOfAWordAreItsRowTimesTheMatrix() {
    int tags = Role.TAGS;
    weights.put("tag.weight", Made.noise(random, Encoder.WIDTH * tags));
    weights.put("tag.bias", Made.noise(random, tags));
    float[][] rows = {
      Made.noise(random, Encoder.WIDTH), Made.noise(random, Encoder.WIDTH),
    };
    float[][] emissions = new TagHead(new Heads(weights)).emissions(rows);

    for (int w = 0; w < 2; w++) {
      for (int tag = 0; tag < tags; tag++) {
        double sum = weights.get("tag.bias")[tag];
        for (int i = 0; i < Encoder.WIDTH; i++) {
          sum += (double) rows[w][i] * weights.get("tag.weight")[i * tags + tag];
        }
        assertThat((double) emissions[w][tag]).isCloseTo(sum, within(1e-3));
      }
    }
  }

  private Layer layer(int inputs, int outputs) {
    weights.put("layer.weight", Made.noise(random, inputs * outputs));
    weights.put("layer.bias", Made.noise(random, outputs));
    return new Layer(new Heads(weights), "layer", outputs);
  }

  private double naive(int outputs, int output, float[] row) {
    double sum = weights.get("layer.bias")[output];
    for (int i = 0; i < row.length; i++) {
      sum += (double) row[i] * weights.get("layer.weight")[i * outputs + output];
    }
    return sum;
  }
}
