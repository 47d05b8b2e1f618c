package org.parley.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Says which place each name of a report means: one sense a report, but where the text says of
 * which region or country it is. What else the report names decides between places of one name: how
 * much of it lies, or may lie, in the same country, region and neighbourhood. The population prior
 * and the one-sense rule follow Leidner (2007), <em>Toponym Resolution in Text</em>.
 */
final class Senses {
  /** More than all company gives: what is named right beside a name says which it is. */
  private static final double HELD = 20;

  private static final double SAME_COUNTRY = 5;
  private static final double SAME_REGION = 4;
  private static final double NEAR = 4;
  private static final double NEAR_KM = 120;
  private static final double SCOPE_REGION = 1.5;
  private static final double SCOPE_AROUND = 0.5;

  /** A country or its capital is named for its government more often than as a place. */
  private static final double GOVERNMENT = 0.2;

  private static final int MOST_COUNTRIES = 3;
  private static final int ROUNDS = 4;

  /** Mentions of one place beyond these add no weight. */
  private static final int MOST_MENTIONS = 3;

  /**
   * Places that a candidate's distance is taken to, at most: a list of all cities is no company.
   */
  private static final int MOST_POINTS = 200;

  private final Map<String, List<Spot>> groups = new TreeMap<>();
  private final Map<String, Entry> chosen = new HashMap<>();
  private final Map<String, Double> countriesSpokenOf;
  private final Scope scope;
  private Company company;

  /**
   * @param countries how often the report names the people or ways of a country
   */
  Senses(List<Spot> spots, Map<String, Double> countries) {
    this.countriesSpokenOf = countries;
    for (Spot spot : spots) {
      groups.computeIfAbsent(spot.key(), k -> new ArrayList<>()).add(spot);
    }
    Map<String, List<Entry>> candidates = new TreeMap<>();
    groups.forEach((key, of) -> candidates.put(key, of.get(0).candidates()));
    scope = new Scope(candidates);
    groups.forEach((key, of) -> chosen.put(key, best(of, c -> inScope(of.get(0), c))));
    company = new Company();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Entry> next = new HashMap<>();
      groups.forEach((key, of) -> next.put(key, best(of, c -> draw(of.get(0), c))));
      if (next.equals(chosen)) {
        break;
      }
      chosen.putAll(next);
      company = new Company();
    }
  }

  /** What a spot means: that of its name in the report, or the one that its own holder has. */
  Entry of(Spot spot) {
    return Optional.ofNullable(chosen.get(spot.key()))
        .filter(sense -> fits(spot, sense))
        .orElseGet(() -> best(List.of(spot), c -> draw(spot, c)));
  }

  /** How likely the sense of a spot is, and each other. */
  Odds odds(Spot spot, Entry sense) {
    Map<Entry, Double> draws = new LinkedHashMap<>();
    spot.candidates().forEach(c -> draws.put(c, score(c, spot.holders(), e -> draw(spot, e))));
    return Odds.of(sense, draws);
  }

  /** The countries that the report is about, those it names most first. */
  List<String> countries() {
    return company.countries.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COUNTRIES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean fits(Spot spot, Entry sense) {
    return spot.candidates().contains(sense)
        && (spot.holders().isEmpty() || spot.holders().stream().anyMatch(h -> h.holds(sense)));
  }

  private double draw(Spot spot, Entry candidate) {
    return inScope(spot, candidate)
        + company.draw(Objects.requireNonNull(chosen.get(spot.key())), weight(spot), candidate);
  }

  private double inScope(Spot spot, Entry candidate) {
    return SCOPE_REGION * Math.log1p(scope.inRegion(spot.key(), candidate))
        + SCOPE_AROUND * Math.log1p(scope.around(spot.key(), candidate));
  }

  private double weight(Spot spot) {
    return Math.min(MOST_MENTIONS, groups.getOrDefault(spot.key(), List.of()).size());
  }

  private static Entry best(List<Spot> spots, ToDoubleFunction<Entry> draw) {
    List<Entry> holders = spots.stream().flatMap(s -> s.holders().stream()).distinct().toList();
    Entry best = spots.get(0).candidates().get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (Entry c : spots.get(0).candidates()) {
      double score = score(c, holders, draw);
      if (score > most) {
        best = c;
        most = score;
      }
    }
    return best;
  }

  private static double score(Entry c, List<Entry> holders, ToDoubleFunction<Entry> draw) {
    boolean held = holders.stream().anyMatch(h -> h.holds(c));
    return c.prior() + (held ? HELD : 0) + draw.applyAsDouble(c);
  }

  /** The places of the report, as they are read so far. */
  private final class Company {
    private final Map<String, Double> countries = new HashMap<>(countriesSpokenOf);
    private final Map<String, Double> regions = new HashMap<>();
    private final List<Entry> points = new ArrayList<>();
    private double total = countries.values().stream().mapToDouble(x -> x).sum();

    Company() {
      groups.forEach((key, of) -> add(Objects.requireNonNull(chosen.get(key)), weight(of.get(0))));
    }

    private void add(Entry other, double weight) {
      total += weight;
      if (!other.country().isEmpty()) {
        countries.merge(other.country(), share(other) * weight, Double::sum);
        regions.merge(other.country() + "." + other.region(), weight, Double::sum);
      }
      if (other.isLocal() && !other.isCapital() && points.size() < MOST_POINTS) {
        points.add(other);
      }
    }

    private static double share(Entry place) {
      return place.is(Entry.Kind.COUNTRY) || place.isCapital() ? GOVERNMENT : 1;
    }

    /**
     * How much the others speak for a candidate.
     *
     * @param own what the name itself is taken for, which is no company of its own
     */
    double draw(Entry own, double weight, Entry candidate) {
      double others = total - weight;
      if (others <= 0 || candidate.country().isEmpty()) {
        return 0;
      }
      boolean inCountry = own.country().equals(candidate.country());
      double country =
          countries.getOrDefault(candidate.country(), 0.0) - (inCountry ? share(own) * weight : 0);
      String region = candidate.country() + "." + candidate.region();
      boolean same = inCountry && own.region().equals(candidate.region());
      double inRegion =
          candidate.region().isEmpty()
              ? 0
              : regions.getOrDefault(region, 0.0) - (same ? weight : 0);
      return SAME_COUNTRY * country / others
          + SAME_REGION * inRegion / others
          + near(own, candidate);
    }

    private double near(Entry own, Entry candidate) {
      if (!candidate.isLocal()) {
        return 0;
      }
      double nearest =
          points.stream()
              .filter(p -> !p.equals(own))
              .mapToDouble(candidate::distance)
              .min()
              .orElse(Double.MAX_VALUE);
      return NEAR * Math.exp(-nearest / NEAR_KM);
    }
  }
}
