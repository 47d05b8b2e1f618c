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

  private Calibrator() {}

  /**
   * @param marker one that is not calibrated
   */
  static float[] fit(Marker marker, List<Polnear.Text> texts) {
    return Platt.fit(texts.stream().flatMap(t -> trials(marker, t).stream()).toList());
  }

  private static List<Platt.Trial> trials(Marker marker, Polnear.Text text) {
    return marker.marks(text.text(), Example.paragraphs(text.text())).attributions().stream()
        .map(a -> new Platt.Trial(a.confidence(), right(text, a)))
        .toList();
  }

  private static boolean right(Polnear.Text text, Attribution found) {
    List<Span> source = found.source().stream().toList();
    return text.attributions().stream()
        .anyMatch(
            m ->
                Overlap.half(text.text(), found.content(), m.content())
                    && Overlap.half(text.text(), source, m.source()));
  }
}
