package org.parley.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says which place each name of a report means: one sense a report, but where the text says of
 * which region or country it is. What else the report names decides between places of one name: how
 * much of it lies in the same country and region, and how near. The population prior and the
 * one-sense rule follow Leidner (2007), <em>Toponym Resolution in Text</em>.
 */
final class Senses {
  private static final double HELD = 8;
  private static final double SAME_COUNTRY = 5;
  private static final double SAME_REGION = 4;
  private static final double NEAR = 4;
  private static final double NEAR_KM = 120;
  private static final int ROUNDS = 3;

  /** Mentions of one place beyond these add no weight. */
  private static final int MOST_MENTIONS = 3;

  /**
   * Cities that a candidate's distance is taken to, at most: a list of all cities is no company.
   */
  private static final int MOST_POINTS = 200;

  private final Map<String, List<Spot>> groups = new TreeMap<>();
  private final Map<String, Entry> chosen = new HashMap<>();

  Senses(List<Spot> spots) {
    for (Spot spot : spots) {
      groups.computeIfAbsent(spot.key(), k -> new ArrayList<>()).add(spot);
    }
    Map<String, Entry> first = new HashMap<>();
    groups.forEach((key, of) -> first.put(key, best(of, c -> 0)));
    chosen.putAll(first);
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Entry> next = new HashMap<>();
      groups.forEach((key, of) -> next.put(key, best(of, new Company(key)::draw)));
      chosen.putAll(next);
    }
  }

  /** What a spot means: that of its name in the report, or the one that its own holder has. */
  Entry of(Spot spot) {
    return Optional.ofNullable(chosen.get(spot.key()))
        .filter(sense -> fits(spot, sense))
        .orElseGet(() -> best(List.of(spot), new Company(spot.key())::draw));
  }

  private static boolean fits(Spot spot, Entry sense) {
    return spot.candidates().contains(sense)
        && (spot.holders().isEmpty() || spot.holders().stream().anyMatch(h -> h.holds(sense)));
  }

  private interface Draw {
    double of(Entry candidate);
  }

  private static Entry best(List<Spot> spots, Draw draw) {
    List<Entry> holders = spots.stream().flatMap(s -> s.holders().stream()).distinct().toList();
    Entry best = spots.get(0).candidates().get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Entry c : spots.get(0).candidates()) {
      boolean held = holders.stream().anyMatch(h -> h.holds(c));
      double score = c.prior() + (held ? HELD : 0) + draw.of(c);
      if (score > most) {
        best = c;
        most = score;
      }
    }
    return best;
  }

  /** The other places of the report, as they are read so far. */
  private final class Company {
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> regions = new HashMap<>();
    private final List<Entry> points = new ArrayList<>();
    private double total;

    Company(String without) {
      groups.forEach(
          (key, spots) -> {
            if (!key.equals(without)) {
              add(
                  Objects.requireNonNull(chosen.get(key), key),
                  Math.min(MOST_MENTIONS, spots.size()));
            }
          });
    }

    private void add(Entry other, double weight) {
      total += weight;
      if (!other.country().isEmpty()) {
        countries.merge(other.country(), weight, Double::sum);
        regions.merge(other.country() + "." + other.region(), weight, Double::sum);
      }
      if (other.is(Entry.Kind.CITY) && points.size() < MOST_POINTS) {
        points.add(other);
      }
    }

    double draw(Entry candidate) {
      if (total == 0 || candidate.country().isEmpty()) {
        return 0;
      }
      double country = countries.getOrDefault(candidate.country(), 0.0) / total;
      String region = candidate.country() + "." + candidate.region();
      double inRegion =
          candidate.region().isEmpty() ? 0 : regions.getOrDefault(region, 0.0) / total;
      return SAME_COUNTRY * country + SAME_REGION * inRegion + near(candidate);
    }

    private double near(Entry candidate) {
      if (!candidate.is(Entry.Kind.CITY)) {
        return 0;
      }
      double nearest =
          points.stream().mapToDouble(candidate::distance).min().orElse(Double.MAX_VALUE);
      return NEAR * Math.exp(-nearest / NEAR_KM);
    }
  }
}
