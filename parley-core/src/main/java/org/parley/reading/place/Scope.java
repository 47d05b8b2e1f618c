package org.parley.reading.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the names of a report can lie together, before any is decided: each name votes for every
 * region, and every stretch of land a degree square, in which it has a meaning; the fewer it has,
 * the more a vote counts. So {@code Paris}, {@code Bonham} and {@code Honey Grove} speak for one
 * corner of Texas, though each is also elsewhere.
 */
final class Scope {
  private final Map<String, Double> regions = new HashMap<>();
  private final Map<Long, Double> squares = new HashMap<>();

  /**
   * @param names what each name of the report may mean
   */
  Scope(Collection<List<Entry>> names) {
    for (List<Entry> candidates : names) {
      regions(candidates).forEach((r, vote) -> regions.merge(r, vote, Double::sum));
      squares(candidates).forEach((s, vote) -> squares.merge(s, vote, Double::sum));
    }
  }

  /** The votes of the other names for the region of a candidate of {@code name}. */
  double inRegion(List<Entry> name, Entry candidate) {
    String region = region(candidate);
    return region.isEmpty()
        ? 0
        : regions.getOrDefault(region, 0.0) - regions(name).getOrDefault(region, 0.0);
  }

  /** The votes of the other names for where a candidate of {@code name} lies. */
  double around(List<Entry> name, Entry candidate) {
    if (!candidate.isLocal()) {
      return 0;
    }
    Map<Long, Double> own = squares(name);
    double votes = 0;
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        long square = square(candidate.latitude() + dy, candidate.longitude() + dx);
        votes += squares.getOrDefault(square, 0.0) - own.getOrDefault(square, 0.0);
      }
    }
    return votes;
  }

  private static Map<String, Double> regions(List<Entry> candidates) {
    Set<String> found = new HashSet<>();
    candidates.stream().map(Scope::region).filter(r -> !r.isEmpty()).forEach(found::add);
    return shares(found);
  }

  private static Map<Long, Double> squares(List<Entry> candidates) {
    Set<Long> found = new HashSet<>();
    candidates.stream()
        .filter(Entry::isLocal)
        .forEach(c -> found.add(square(c.latitude(), c.longitude())));
    return shares(found);
  }

  private static <T> Map<T, Double> shares(Set<T> found) {
    Map<T, Double> shares = new HashMap<>();
    found.forEach(f -> shares.put(f, 1.0 / found.size()));
    return shares;
  }

  private static String region(Entry entry) {
    return entry.region().isEmpty() ? "" : entry.country() + "." + entry.region();
  }

  private static long square(double latitude, double longitude) {
    return Math.round(latitude) * 1000 + Math.floorMod(Math.round(longitude), 360);
  }
}
