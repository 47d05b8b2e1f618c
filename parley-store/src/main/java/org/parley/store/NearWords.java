package org.parley.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * Records that have some words of a question.
 *
 * @param entries those with the rarest words first
 * @param rarity of each beginning of a word: 0 where all records of the kind have it, and the
 *     greater the fewer do
 */
public record NearWords(List<Entry> entries, Map<String, Double> rarity) {
  private static final int MOST_ROWS = 50_000;

  public NearWords {
    entries = List.copyOf(entries);
    rarity = Map.copyOf(rarity);
  }

  /** How rare words are, by the rows that have them. */
  static Map<String, Double> rarity(Map<String, RoaringBitmap> rows, long all) {
    Map<String, Double> rarity = new LinkedHashMap<>();
    rows.forEach(
        (word, with) -> rarity.put(word, Math.log((all + 1.0) / (1 + with.getLongCardinality()))));
    rarity.replaceAll((word, value) -> Math.max(0, value));
    return rarity;
  }

  /**
   * The rows whose words weigh most together; of as many, the newer first. Words of very many rows
   * are not looked at.
   */
  static List<Integer> heaviest(
      Map<String, RoaringBitmap> rows, Map<String, Double> rarity, int most) {
    Map<Integer, Double> weights = new HashMap<>();
    rows.forEach(
        (word, with) -> {
          if (with.getCardinality() <= MOST_ROWS) {
            double weight = rarity.getOrDefault(word, 0.0);
            for (int row : with.toArray()) {
              weights.merge(row, weight, Double::sum);
            }
          }
        });
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())
                .reversed())
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
