package org.parley.encoder;

/** How likely each tag is for a word by itself. */
final class TagHead {
  private final float[] weights;
  private final float[] bias;

  TagHead(Heads heads) {
    this.weights = heads.get("tag.weight");
    this.bias = heads.get("tag.bias");
  }

  float[][] emissions(float[][] rows) {
    float[][] emissions = new float[rows.length][];
    for (int w = 0; w < rows.length; w++) {
      float[] sums = bias.clone();
      for (int i = 0; i < Encoder.WIDTH; i++) {
        for (int tag = 0; tag < Role.TAGS; tag++) {
          sums[tag] += rows[w][i] * weights[i * Role.TAGS + tag];
        }
      }
      emissions[w] = sums;
    }
    return emissions;
  }
}
