package org.parley.reading.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;

/**
 * Countries, their regions, their cities, and large features, by name. Loaded once, when first
 * asked for; the read-me beside its files names sources and licences.
 */
final class Gazetteer {
  private static final Pattern KIND =
      Pattern.compile(" (?:Province|State|Region|Governorate|Oblast|District)$");
  private static final double COUNTRY = 2;
  private static final double FEATURE = 8;
  private static final double CAPITAL = 1;

  /** Whoever names a country means it, wherever towns are called like it. */
  private static final double COUNTRY_BY_NAME = 3;

  /** A region whose name no city in it has. */
  private static final double REGION = 2;

  /** Of places of one name, one that is listed under it as another name is seldom meant. */
  private static final double NOT_ITS_OWN = 2;

  /** Three times the people outweigh that, as a logarithm: {@code Odessa} is Odesa. */
  private static final double MUCH_LARGER = 0.5;

  /** A region that is called like a city in it is meant less often than the city. */
  private static final double LIKE_ITS_CITY = 0.6;

  private final Map<String, Entry> countries = new HashMap<>();
  private final Map<String, Entry> regions = new HashMap<>();
  private final Map<String, List<Entry>> others = new HashMap<>();
  private final Map<String, List<Entry>> afterComma = new HashMap<>();
  private final PlaceTable cities =
      new PlaceTable(Entry.Kind.CITY, GazetteerFile.bytes("cities.tsv.gz"));
  private final PlaceTable districts =
      new PlaceTable(Entry.Kind.DISTRICT, GazetteerFile.bytes("districts.tsv.gz"));

  private final RoughNames rough = new RoughNames(this);

  private Gazetteer() {
    Map<String, String[]> points = new HashMap<>();
    GazetteerFile.rows("country-points.tsv").forEach(r -> points.put(r[0], r));
    GazetteerFile.rows("countries.tsv").forEach(r -> country(r, points));
    Map<String, String[]> middles = new HashMap<>();
    GazetteerFile.rows("region-points.tsv").forEach(r -> middles.put(r[0] + "." + r[1], r));
    GazetteerFile.rows("regions.tsv").forEach(r -> region(r, middles));
    GazetteerFile.rows("other-names.tsv").forEach(this::otherNames);
    GazetteerFile.rows("features.tsv").forEach(this::feature);
  }

  static Gazetteer shared() {
    return Shared.GAZETTEER;
  }

  private void country(String[] row, Map<String, String[]> points) {
    String[] point = row[4].isEmpty() ? points.get(row[0]) : new String[] {row[0], row[4], row[5]};
    if (point == null) {
      return;
    }
    Entry entry =
        new Entry(
            Entry.Kind.COUNTRY,
            OptionalLong.of(Long.parseLong(row[2])),
            row[1],
            Double.parseDouble(point[1]),
            Double.parseDouble(point[2]),
            row[0],
            "",
            "PCLI",
            Math.log10(Long.parseLong(row[3]) + 10) + COUNTRY);
    countries.put(row[0], entry);
    add(others, row[1], entry);
  }

  private void region(String[] row, Map<String, String[]> middles) {
    String[] middle =
        middles.getOrDefault(row[0] + "." + row[1], new String[] {"", "", row[4], row[5]});
    Entry entry =
        new Entry(
            Entry.Kind.REGION,
            OptionalLong.empty(),
            row[2],
            Double.parseDouble(middle[2]),
            Double.parseDouble(middle[3]),
            row[0],
            row[1],
            "ADM1",
            Math.log10(Long.parseLong(row[6]) + 10) + REGION);
    regions.put(row[0] + "." + row[1], entry);
    add(others, row[2], entry);
    several(row[3]).forEach(n -> add(others, n, entry));
  }

  private void otherNames(String[] row) {
    Entry region = regions.get(row[0] + "." + row[1]);
    if (region == null) {
      throw new IllegalStateException("other-names.tsv: no region " + row[0] + "." + row[1]);
    }
    several(row[2]).forEach(n -> add(others, n, region));
    Stream.concat(several(row[2]), several(row[3])).forEach(n -> add(afterComma, n, region));
  }

  private void feature(String[] row) {
    Entry entry =
        new Entry(
            Entry.Kind.FEATURE,
            OptionalLong.empty(),
            row[0],
            Double.parseDouble(row[2]),
            Double.parseDouble(row[3]),
            row[5],
            "",
            row[4],
            FEATURE);
    add(others, row[0], entry);
    several(row[1]).forEach(n -> add(others, n, entry));
  }

  private static void add(Map<String, List<Entry>> map, String name, Entry entry) {
    List<Entry> known = map.computeIfAbsent(PlaceKey.of(name), k -> new ArrayList<>(2));
    if (!known.contains(entry)) {
      known.add(entry);
    }
  }

  private static Stream<String> several(String cell) {
    return cell.isEmpty() ? Stream.of() : Stream.of(cell.split("\\|"));
  }

  Optional<Entry> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** The country that a form of the register names, as it is written. */
  Optional<Entry> countryNamed(String words) {
    return Register.shared()
        .forms()
        .get(words)
        .filter(f -> f.use() == RegisterForm.Use.NAME)
        .flatMap(f -> country(f.id().value()));
  }

  /** Whether it is a country's own name, though the register may also have it as an adjective. */
  boolean isCountry(String words) {
    String key = PlaceKey.of(words);
    return others.getOrDefault(key, List.of()).stream()
        .anyMatch(e -> e.is(Entry.Kind.COUNTRY) && e.isCalled(key));
  }

  /** All that a name may mean; no village for a seat of government of the same name. */
  List<Entry> named(String words) {
    if (isSeat(words)) {
      return List.of();
    }
    String key = PlaceKey.of(words);
    if (key.length() < 3) {
      return initials(words, key);
    }
    List<Entry> found = new ArrayList<>(cities.named(key));
    districts.named(key).stream().filter(d -> d.isCalled(key)).forEach(found::add);
    Optional<String> capital = capitalOf(words);
    OptionalDouble own =
        Stream.concat(found.stream(), others.getOrDefault(key, List.of()).stream())
            .filter(e -> e.isCalled(key) && found.stream().noneMatch(e::holds))
            .mapToDouble(Entry::prior)
            .max();
    found.replaceAll(
        e -> {
          boolean smaller = own.isPresent() && e.prior() < own.getAsDouble() + MUCH_LARGER;
          return weighed(e, smaller && !e.isCalled(key), capital);
        });
    countryNamed(words).ifPresent(c -> found.add(c.withPrior(c.prior() + COUNTRY_BY_NAME)));
    for (Entry other : others.getOrDefault(key, List.of())) {
      if (!found.contains(other)) {
        boolean city = other.is(Entry.Kind.REGION) && found.stream().anyMatch(other::holds);
        double less = city ? REGION + LIKE_ITS_CITY : capital.isPresent() ? REGION : 0;
        found.add(other.withPrior(other.prior() - less));
      }
    }
    return found;
  }

  /**
   * Second-order divisions by the name that a text gives them beside the word for what they are.
   */
  List<Entry> divisions(String words) {
    return districts.named(PlaceKey.of(words));
  }

  /** Every place within a country by each of its names. */
  void each(String country, BiConsumer<Entry, String> take) {
    cities.each(country, take);
    districts.each(country, take);
    regions.forEach(
        (code, region) -> {
          if (region.country().equals(country)) {
            take.accept(region, region.name());
            take.accept(region, KIND.matcher(region.name()).replaceFirst(""));
          }
        });
  }

  /** Places of the countries that are spelt nearly as a name that no place has. */
  List<Entry> like(String words, Collection<String> countries) {
    return isSeat(words) ? List.of() : rough.like(words, countries);
  }

  /** Two letters name a country as the register writes it, and a region only with their stops. */
  private List<Entry> initials(String words, String key) {
    List<Entry> regions = words.indexOf('.') > 0 ? others.getOrDefault(key, List.of()) : List.of();
    return countryNamed(words).map(List::of).orElse(regions);
  }

  /** {@code the Kremlin}, {@code Bankova}: whoever governs there. */
  private static boolean isSeat(String words) {
    return Register.shared()
        .forms()
        .get(words)
        .filter(f -> f.use() == RegisterForm.Use.GOVERNMENT)
        .isPresent();
  }

  private static Optional<String> capitalOf(String words) {
    return Register.shared()
        .forms()
        .get(words)
        .filter(f -> f.use() == RegisterForm.Use.CAPITAL)
        .map(f -> f.id().value());
  }

  /** News that names a capital by a form of the register's means it. */
  private static Entry weighed(Entry entry, boolean byAnotherName, Optional<String> capitalOf) {
    boolean capital = entry.isCapital() && capitalOf.filter(entry.country()::equals).isPresent();
    double more = capital ? CAPITAL : byAnotherName ? -NOT_ITS_OWN : 0;
    return more == 0 ? entry : entry.withPrior(entry.prior() + more);
  }

  /** A region by a form that counts only after its city: {@code Dallas, TX}. */
  List<Entry> afterComma(String words) {
    return afterComma.getOrDefault(PlaceKey.of(words), List.of());
  }

  private static final class Shared {
    static final Gazetteer GAZETTEER = new Gazetteer();
  }
}
