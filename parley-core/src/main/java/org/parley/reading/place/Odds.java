package org.parley.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.model.PlaceAlternative;

/**
 * How likely each thing is that a name may mean: the softmax of what speaks for each, then set
 * right by a logistic curve (Platt 1999) over the log odds, fitted to the towns of the first, third
 * ... texts of LGL and of GeoVirus ({@code corpus/places/calibration.py}).
 *
 * @param confidence how likely the place lies within {@value #NEAR_KM} km of the chosen one
 * @param alternatives what lies elsewhere, the likeliest first
 */
record Odds(double confidence, List<PlaceAlternative> alternatives) {
  /** So far apart two entries may be the same place: 100 miles, as is usual in geoparsing. */
  static final double NEAR_KM = 161;

  private static final int MOST = 3;
  private static final double LEAST = 0.01;

  private static final double SLOPE = 0.311;
  private static final double OFFSET = 0.102;
  private static final double SUREST = 1e-6;

  /**
   * @param draws what speaks for each candidate, {@code chosen} among them
   */
  static Odds of(Entry chosen, Map<Entry, Double> draws) {
    double most = draws.values().stream().mapToDouble(x -> x).max().orElse(0);
    double here = 0;
    double elsewhere = 0;
    List<Map.Entry<Entry, Double>> others = new ArrayList<>();
    for (Map.Entry<Entry, Double> draw : draws.entrySet()) {
      double weight = Math.exp(draw.getValue() - most);
      if (draw.getKey().distance(chosen) <= NEAR_KM) {
        here += weight;
      } else {
        elsewhere += weight;
        others.add(Map.entry(draw.getKey(), weight));
      }
    }
    double confidence = calibrated(here / (here + elsewhere));
    double each = elsewhere > 0 ? (1 - confidence) / elsewhere : 0;
    others.sort(Map.Entry.<Entry, Double>comparingByValue(Comparator.reverseOrder()));
    List<PlaceAlternative> alternatives =
        others.stream()
            .filter(o -> o.getValue() * each >= LEAST)
            .limit(MOST)
            .map(o -> alternative(o.getKey(), o.getValue() * each))
            .toList();
    return new Odds(rounded(confidence), alternatives);
  }

  private static double calibrated(double share) {
    double odds = Math.log(Math.max(SUREST, share) / Math.max(SUREST, 1 - share));
    return 1 / (1 + Math.exp(-(OFFSET + SLOPE * odds)));
  }

  private static PlaceAlternative alternative(Entry entry, double confidence) {
    return new PlaceAlternative(
        entry.name(),
        entry.id(),
        entry.latitude(),
        entry.longitude(),
        entry.country(),
        entry.feature(),
        rounded(confidence));
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
