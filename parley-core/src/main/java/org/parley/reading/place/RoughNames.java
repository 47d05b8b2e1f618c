package org.parley.reading.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The places of a country by what spellings of a name share. A country's are put together when a
 * report about it first has a name that the gazetteer lacks.
 */
final class RoughNames {
  /** Names that differ in more of their letters than this part are two. */
  private static final double MOST_DIFFERENT = 0.3;

  /** Countries whose names are English: there another spelling is another name. */
  private static final Set<String> ENGLISH = Set.of("USA", "GBR", "CAN", "AUS", "NZL", "IRL");

  private final Gazetteer gazetteer;
  private final Map<String, Map<String, List<Named>>> byCountry = new ConcurrentHashMap<>();

  RoughNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  private record Named(Entry entry, String plain) {}

  /** Those of the countries whose spelling is nearest to a name's; none where none is near. */
  List<Entry> like(String name, Collection<String> countries) {
    String rough = RoughKey.of(name);
    String plain = RoughKey.plain(name);
    List<Entry> best = new ArrayList<>();
    int least = (int) (MOST_DIFFERENT * plain.length());
    if (rough.isEmpty()) {
      return best;
    }
    for (String country : countries) {
      if (ENGLISH.contains(country)) {
        continue;
      }
      for (Named named : names(country).getOrDefault(rough, List.of())) {
        int difference = RoughKey.difference(plain, named.plain);
        if (difference < least) {
          best.clear();
          least = difference;
        }
        if (difference == least && !best.contains(named.entry)) {
          best.add(named.entry);
        }
      }
    }
    return best;
  }

  private Map<String, List<Named>> names(String country) {
    return byCountry.computeIfAbsent(country, this::gather);
  }

  private Map<String, List<Named>> gather(String country) {
    Map<String, List<Named>> names = new HashMap<>();
    gazetteer.each(
        country,
        (entry, name) -> {
          String rough = RoughKey.of(name);
          if (!rough.isEmpty()) {
            names
                .computeIfAbsent(rough, k -> new ArrayList<>(1))
                .add(new Named(entry, RoughKey.plain(name)));
          }
        });
    return names;
  }
}
