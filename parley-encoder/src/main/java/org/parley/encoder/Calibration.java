package org.parley.encoder;

/**
 * Turns how sure the model is into the share of such findings that a careful reader confirms (Platt
 * 1999), as measured on texts that it was not trained on.
 */
final class Calibration {
  private static final double EDGE = 1e-6;

  private final double slope;
  private final double shift;

  /**
   * @param name what its two numbers are called among the heads; without them nothing changes
   */
  Calibration(Heads heads, String name) {
    float[] fitted = heads.weights().getOrDefault(name, new float[] {1, 0});
    this.slope = fitted[0];
    this.shift = fitted[1];
  }

  double of(double likely) {
    double inside = Math.min(1 - EDGE, Math.max(EDGE, likely));
    double logit = slope * Math.log(inside / (1 - inside)) + shift;
    return Math.round(100 / (1 + Math.exp(-logit))) / 100.0;
  }
}
