package org.parley.retrieval;

import java.util.List;

/**
 * The directions of vectors around their mean. The vectors of an encoder all point much the same
 * way; what sets them apart is how they differ from the mean.
 */
record Directions(float[] mean) {
  static Directions around(List<float[]> vectors) {
    int width = vectors.isEmpty() ? 0 : vectors.get(0).length;
    float[] mean = new float[width];
    for (float[] vector : vectors) {
      for (int i = 0; i < width; i++) {
        mean[i] += vector[i] / vectors.size();
      }
    }
    return new Directions(mean);
  }

  /** A vector of length 1, or of 0 for the mean itself. */
  float[] of(float[] vector) {
    float[] direction = new float[mean.length];
    double squares = 0;
    for (int i = 0; i < direction.length; i++) {
      direction[i] = vector[i] - mean[i];
      squares += (double) direction[i] * direction[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < direction.length && length > 0; i++) {
      direction[i] /= length;
    }
    return direction;
  }

  static float cosine(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
