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
    int input = 0;
    for (float[] row : rows) {
      for (float value : row) {
        int at = input++ * outputs;
        for (int o = 0; o < outputs; o++) {
          sums[o] += value * weights[at + o];
        }
      }
    }
    return sums;
  }

  static float[] positive(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, values[i]);
    }
    return values;
  }
}
