package org.parley.encoder;

/** A matrix with a bias, applied to rows of numbers. */
final class Layer {
  private final float[] weights;
  private final float[] bias;
  private final int outputs;

  /**
   * @param outputs how many numbers it gives
   */
  Layer(Heads heads, String name, int outputs) {
    this(heads.get(name + ".weight"), heads.get(name + ".bias"), outputs);
  }

  private Layer(float[] weights, float[] bias, int outputs) {
    this.weights = weights;
    this.bias = bias;
    this.outputs = outputs;
  }

  /** One without a bias. */
  static Layer plain(Heads heads, String name, int outputs) {
    return new Layer(heads.get(name), new float[outputs], outputs);
  }

  /** What it makes of the numbers of {@code rows}, side by side. */
  float[] of(float[]... rows) {
    float[] sums = bias.clone();
    int at = 0;
    for (float[] row : rows) {
      at = add(row, at, sums);
    }
    return sums;
  }

  /**
   * Four inputs a round, so that each sum is loaded and stored once for four products.
   *
   * @param at where the weights of the first input begin
   * @return where those of the next row begin
   */
  private int add(float[] row, int at, float[] sums) {
    int i = 0;
    for (; i + 4 <= row.length; i += 4, at += 4 * outputs) {
      float a = row[i];
      float b = row[i + 1];
      float c = row[i + 2];
      float d = row[i + 3];
      int second = at + outputs;
      int third = second + outputs;
      int fourth = third + outputs;
      for (int o = 0; o < outputs; o++) {
        float lower = Math.fma(b, weights[second + o], Math.fma(a, weights[at + o], sums[o]));
        sums[o] = Math.fma(d, weights[fourth + o], Math.fma(c, weights[third + o], lower));
      }
    }
    for (; i < row.length; i++, at += outputs) {
      for (int o = 0; o < outputs; o++) {
        sums[o] = Math.fma(row[i], weights[at + o], sums[o]);
      }
    }
    return at;
  }

  static float[] positive(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, values[i]);
    }
    return values;
  }
}
