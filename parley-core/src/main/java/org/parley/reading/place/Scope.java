package org.parley.reading.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Map<String, Votes> names = new HashMap<>();

  /** What one name adds: the same to each of its regions, and to each of its squares. */
  private record Votes(Set<String> regions, Set<Long> squares) {
    /** A country's name says nothing of the towns that have it too. */
    static Votes of(List<Entry> candidates) {
      if (candidates.stream().anyMatch(c -> c.is(Entry.Kind.COUNTRY))) {
        return new Votes(Set.of(), Set.of());
      }
      Set<String> regions = new HashSet<>();
      Set<Long> squares = new HashSet<>();
      for (Entry candidate : candidates) {
        if (!candidate.region().isEmpty()) {
          regions.add(region(candidate));
        }
        if (candidate.isLocal()) {
          squares.add(square(candidate.latitude(), candidate.longitude()));
        }
      }
      return new Votes(regions, squares);
    }

    double forRegion(String region) {
      return regions.contains(region) ? share(regions.size()) : 0;
    }

    double forSquare(long square) {
      return squares.contains(square) ? share(squares.size()) : 0;
    }

    /** Of two names with many meanings each, it still says much that they have one in common. */
    private static double share(int meanings) {
      return 1 / Math.sqrt(meanings);
    }
  }

  /**
   * @param candidates what each name of the report may mean
   */
  Scope(Map<String, List<Entry>> candidates) {
    candidates.forEach((name, of) -> names.put(name, Votes.of(of)));
    for (Votes votes : names.values()) {
      votes.regions.forEach(r -> regions.merge(r, votes.forRegion(r), Double::sum));
      votes.squares.forEach(s -> squares.merge(s, votes.forSquare(s), Double::sum));
    }
  }

  /** The votes of the other names for the region of a candidate of {@code name}. */
  double inRegion(String name, Entry candidate) {
    String region = region(candidate);
    return candidate.region().isEmpty()
        ? 0
        : regions.getOrDefault(region, 0.0) - own(name).forRegion(region);
  }

  /** The votes of the other names for where a candidate of {@code name} lies. */
  double around(String name, Entry candidate) {
    if (!candidate.isLocal()) {
      return 0;
    }
    Votes own = own(name);
    double votes = 0;
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        long square = square(candidate.latitude() + dy, candidate.longitude() + dx);
        votes += squares.getOrDefault(square, 0.0) - own.forSquare(square);
      }
    }
    return votes;
  }

  private Votes own(String name) {
    return Objects.requireNonNull(names.get(name), name);
  }

  private static String region(Entry entry) {
    return entry.country() + "." + entry.region();
  }

  private static long square(double latitude, double longitude) {
    return Math.round(latitude) * 1000 + Math.floorMod(Math.round(longitude), 360);
  }
}
