package org.parley.train;

import java.util.List;
import org.parley.language.Attribution;
import org.parley.language.Marker;
import org.parley.model.Span;

/**
 * Fits the two numbers that turn the model's own certainty into the share of its attributions that
 * a careful reader confirms: source and content both right by half (Platt 1999).
 */
final class Calibrator {
  /** What the two numbers are called among the heads. */
  static final String NAME = "calibration";

  private static final int ROUNDS = 2_000;
  private static final double STEP = 0.5;
  private static final double EDGE = 1e-6;

  private double slope = 1;
  private double shift;

  /**
   * @param marker one that is not calibrated
   */
  static float[] fit(Marker marker, List<Polnear.Text> texts) {
    List<Trial> trials = texts.stream().flatMap(t -> trials(marker, t).stream()).toList();
    Calibrator calibrator = new Calibrator();
    for (int round = 0; round < ROUNDS; round++) {
      calibrator.round(trials);
    }
    return new float[] {(float) calibrator.slope, (float) calibrator.shift};
  }

  /** The certainty of one attribution, as log odds, and whether it is right. */
  private record Trial(double odds, boolean right) {}

  private static List<Trial> trials(Marker marker, Polnear.Text text) {
    return marker.marks(text.text(), Example.paragraphs(text.text())).attributions().stream()
        .map(a -> new Trial(odds(a.confidence()), right(text, a)))
        .toList();
  }

  private static double odds(double share) {
    double inside = Math.min(1 - EDGE, Math.max(EDGE, share));
    return Math.log(inside / (1 - inside));
  }

  private static boolean right(Polnear.Text text, Attribution found) {
    List<Span> source = found.source().stream().toList();
    return text.attributions().stream()
        .anyMatch(
            m ->
                Overlap.half(text.text(), found.content(), m.content())
                    && Overlap.half(text.text(), source, m.source()));
  }

  private void round(List<Trial> trials) {
    double bySlope = 0;
    double byShift = 0;
    for (Trial trial : trials) {
      double share = 1 / (1 + Math.exp(-(slope * trial.odds() + shift)));
      double off = (trial.right() ? 1 : 0) - share;
      bySlope += off * trial.odds();
      byShift += off;
    }
    slope += STEP * bySlope / trials.size() / 10;
    shift += STEP * byShift / trials.size();
  }
}
