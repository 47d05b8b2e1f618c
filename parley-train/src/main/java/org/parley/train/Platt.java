package org.parley.train;

import java.util.List;

/** Fits the two numbers that turn how sure a model is into how often it is right (Platt 1999). */
final class Platt {
  private static final int ROUNDS = 2_000;
  private static final double STEP = 0.5;
  private static final double EDGE = 1e-6;

  private double slope = 1;
  private double shift;

  /**
   * How sure the model was of one finding, and whether it was right.
   *
   * @param sure 0 to 1
   */
  record Trial(double sure, boolean right) {
    private double odds() {
      double inside = Math.min(1 - EDGE, Math.max(EDGE, sure));
      return Math.log(inside / (1 - inside));
    }
  }

  private Platt() {}

  /** Slope and shift of the log odds. */
  static float[] fit(List<Trial> trials) {
    Platt platt = new Platt();
    for (int round = 0; round < ROUNDS; round++) {
      platt.round(trials);
    }
    return new float[] {(float) platt.slope, (float) platt.shift};
  }

  /** How likely a finding is right that the model is {@code sure} of. */
  static double share(float[] fitted, double sure) {
    return 1 / (1 + Math.exp(-(fitted[0] * new Trial(sure, true).odds() + fitted[1])));
  }

  private void round(List<Trial> trials) {
    double bySlope = 0;
    double byShift = 0;
    for (Trial trial : trials) {
      double off = (trial.right() ? 1 : 0) - 1 / (1 + Math.exp(-(slope * trial.odds() + shift)));
      bySlope += off * trial.odds();
      byShift += off;
    }
    slope += STEP * bySlope / trials.size() / 10;
    shift += STEP * byShift / trials.size();
  }
}
