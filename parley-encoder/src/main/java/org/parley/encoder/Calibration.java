package org.parley.encoder;

/**
 * Turns what the model makes of its own parts and links into the share of such attributions that a
 * careful reader confirms (Platt 1999), as measured on PolNeAR's dev part.
 */
final class Calibration {
  private static final double EDGE = 1e-6;

  private final double slope;
  private final double shift;

  Calibration(Heads heads) {
    float[] fitted = heads.weights().getOrDefault("calibration", new float[] {1, 0});
    this.slope = fitted[0];
    this.shift = fitted[1];
  }

  double of(double likely) {
    double inside = Math.min(1 - EDGE, Math.max(EDGE, likely));
    double logit = slope * Math.log(inside / (1 - inside)) + shift;
    return Math.round(100 / (1 + Math.exp(-logit))) / 100.0;
  }
}
