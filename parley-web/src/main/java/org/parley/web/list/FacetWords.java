package org.parley.web.list;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.io.words.EventWords;
import org.parley.model.EventType;
import org.parley.store.Facet;
import org.parley.store.RecordKind;

/** What facets and their values are called. */
public final class FacetWords {
  private static final Map<Facet, String> NAMES =
      Map.ofEntries(
          Map.entry(Facet.WIRE, "News agency"),
          Map.entry(Facet.ADDRESSEE, "Said to"),
          Map.entry(Facet.TARGET, "To whom"),
          Map.entry(Facet.MODE, "Manner"),
          Map.entry(Facet.REALIS, "Happened or not"),
          Map.entry(Facet.ASSERTION, "How it is said"),
          Map.entry(Facet.COMPARABLE, "Same scope and date"),
          Map.entry(Facet.REFERENT, "What is named"),
          Map.entry(Facet.VOICE, "Whose words"),
          Map.entry(Facet.WHAT, "What is counted"));

  private static final Map<Facet, Map<String, String>> VALUES =
      Map.of(
          Facet.ASSERTION,
          Map.of("made", "said", "hedged", "said with reservations", "withheld", "declined to say"),
          Facet.KIND,
          Map.of("direct", "quoted", "indirect", "reported", "mixed", "partly quoted"),
          Facet.OUTLET,
          Map.of(Facet.NO_OUTLET, "no outlet stated"),
          Facet.COMPARABLE,
          Map.of("unknown", "not told"));

  private FacetWords() {}

  static String name(Facet facet, RecordKind kind) {
    if (facet == Facet.SOURCE) {
      return kind == RecordKind.MOVES ? "By" : "Who";
    }
    String slug = facet.slug().replace('_', ' ');
    return Optional.ofNullable(NAMES.get(facet))
        .orElseGet(() -> slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1));
  }

  /**
   * A value in plain words.
   *
   * @param label as the store has it: the value itself, or an actor's name
   */
  public static String value(Facet facet, String value, String label) {
    if (facet.slug().endsWith("country")) {
      return country(value);
    }
    return switch (facet) {
      case TYPE -> type(value);
      case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
      case ACT, MODE, CONTEXT, STATUS, SECTOR, RULE, UNIT, REFERENT, FORMAT ->
          label.replace('-', ' ').replace('_', ' ');
      default -> Optional.ofNullable(VALUES.getOrDefault(facet, Map.of()).get(value)).orElse(label);
    };
  }

  private static String type(String value) {
    return Stream.of(EventType.values())
        .filter(t -> t.name().equals(value))
        .findFirst()
        .map(EventWords::name)
        .orElse(value);
  }

  private static String country(String code) {
    return Stream.of(Locale.getISOCountries())
        .map(c -> new Locale.Builder().setRegion(c).build())
        .filter(c -> c.getISO3Country().equals(code))
        .findFirst()
        .map(c -> c.getDisplayCountry(Locale.ENGLISH))
        .orElse(code);
  }
}
