package org.parley.encoder;

/** Scores as shares that sum to 1. */
final class Softmax {
  private Softmax() {}

  static float[] of(float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    float[] shares = new float[scores.length];
    for (int i = 0; i < scores.length; i++) {
      double grown = Math.exp(scores[i] - most);
      shares[i] = (float) grown;
      sum += grown;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= (float) sum;
    }
    return shares;
  }
}
