package org.parley.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.language.ActMention;
import org.parley.language.Marker;

/**
 * Fits how sure the model is of an act to how often a careful reader marks one of that type at the
 * same words, and finds the confidence below which a mention is better left out.
 */
final class ActCalibrator {
  private final List<Platt.Trial> trials = new ArrayList<>();
  private int marked;

  /**
   * @param marker one that is not calibrated and leaves nothing out
   */
  ActCalibrator(Marker marker, List<ActText> texts) {
    for (ActText text : texts) {
      marked += text.acts().size();
      marker.marks(text.text(), Example.paragraphs(text.text())).acts().stream()
          .map(m -> new Platt.Trial(m.confidence(), right(text, m)))
          .forEach(trials::add);
    }
  }

  private static boolean right(ActText text, ActMention found) {
    return text.acts().stream()
        .anyMatch(a -> a.trigger().overlaps(found.trigger()) && a.type() == found.type().ordinal());
  }

  float[] fitted() {
    return Platt.fit(trials);
  }

  /** The calibrated confidence from which on mentions have the best F1. */
  float least(float[] fitted) {
    List<Platt.Trial> surest =
        trials.stream().sorted(Comparator.comparing(Platt.Trial::sure).reversed()).toList();
    double best = 0;
    double least = 0;
    int right = 0;
    for (int n = 0; n < surest.size(); n++) {
      right += surest.get(n).right() ? 1 : 0;
      double f1 = 2.0 * right / (n + 1 + marked);
      if (f1 > best) {
        best = f1;
        least = Platt.share(fitted, surest.get(n).sure());
      }
    }
    return (float) least;
  }
}
