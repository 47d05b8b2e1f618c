package org.parley.dossier.deed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.ReportId;

/**
 * How much words tell of a deed: the more, the fewer of the reports that are heard have them
 * (inverse document frequency, Spärck Jones 1972).
 */
final class WordWeights {
  /** As if so many more reports were heard, without the word: in a few, none is common. */
  private static final int MORE_REPORTS = 50;

  /** What a word weighs that nearly all have. */
  private static final double LEAST = 0.05;

  private final double[] weights;

  private WordWeights(double[] weights) {
    this.weights = weights;
  }

  static WordWeights of(List<DeedTelling> heard, DeedNumbers numbers) {
    Map<Integer, Set<ReportId>> having = new HashMap<>();
    Set<ReportId> reports = new HashSet<>();
    for (DeedTelling t : heard) {
      reports.add(t.report());
      Stream.concat(t.sentence().stream(), t.clause().stream())
          .map(numbers::of)
          .forEach(w -> having.computeIfAbsent(w, k -> new HashSet<>()).add(t.report()));
    }
    double[] weights = new double[numbers.size()];
    having.forEach((word, of) -> weights[word] = weight(reports.size(), of.size()));
    return new WordWeights(weights);
  }

  private static double weight(int reports, int having) {
    return Math.max(LEAST, Math.log((reports + MORE_REPORTS) / (having + 1.0)));
  }

  /** More than the number of any word. */
  int words() {
    return weights.length;
  }

  double of(int word) {
    return weights[word];
  }

  /** What they weigh together. */
  double of(int[] words) {
    double sum = 0;
    for (int word : words) {
      sum += weights[word];
    }
    return sum;
  }

  /** What those weigh that both have. */
  double shared(int[] a, int[] b) {
    double both = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int difference = Integer.compare(a[i], b[j]);
      both += difference == 0 ? weights[a[i]] : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return both;
  }
}
