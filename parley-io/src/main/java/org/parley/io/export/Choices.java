package org.parley.io.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.EventType;
import org.parley.model.PartyPair;
import org.parley.model.PartyPolicy;
import org.parley.model.Slug;

/**
 * Understands what people type for a choice: a code in small letters, a label with spaces, the name
 * of a country or of an actor. What it does not understand is refused with what could be chosen.
 */
public final class Choices {
  private static final int MOST_SHOWN = 20;
  private static final Map<String, String> COUNTRIES = countries();

  private final Known known;

  public Choices(Known known) {
    this.known = known;
  }

  /** The selection with a choice added. */
  public Selection add(Selection selection, Field field, String typed) {
    return switch (field) {
      case PARTY -> selection.with(field, party(typed).value());
      case BETWEEN -> selection.with(field, between(typed).toString());
      case SOURCE -> side(selection, Field.SOURCE, Field.SOURCE_COUNTRY, typed);
      case TARGET -> side(selection, Field.TARGET, Field.TARGET_COUNTRY, typed);
      case SOURCE_COUNTRY, TARGET_COUNTRY, COUNTRY -> selection.with(field, country(typed));
      case TYPE -> selection.with(field, type(typed));
      case ACT -> selection.with(field, slug("act", Act.values(), typed));
      case OUTLET -> selection.with(field, outlet(typed));
    };
  }

  private Selection side(Selection selection, Field actor, Field country, String typed) {
    ActorId who = actor(typed);
    return selection.with(isCountry(who) ? country : actor, who.value());
  }

  /** An event type, whatever the capitals. */
  public static String type(String typed) {
    return oneOf("type", Stream.of(EventType.values()).map(EventType::name).toList(), typed);
  }

  /** The constant that is written so, whatever the capitals, with spaces or hyphens. */
  public static <T extends Slug> String slug(String what, T[] all, String typed) {
    return oneOf(what, Arrays.stream(all).map(Slug::slug).toList(), typed);
  }

  /** The one of a few values that is written so, whatever the capitals, with spaces or hyphens. */
  public static String oneOf(String what, List<String> all, String typed) {
    String bare = bare(typed);
    return all.stream()
        .filter(v -> bare(v).equals(bare))
        .findFirst()
        .orElseThrow(
            () ->
                new ChoiceFault(
                    "no " + what + " is called " + typed + ": choose " + String.join(", ", all)));
  }

  private static String bare(String value) {
    return value.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** Two parties, {@code RUS,UKR} or {@code Russia,Ukraine}. */
  public PartyPair between(String typed) {
    String[] both = typed.split(",", -1);
    if (both.length != 2 || both[0].isBlank() || both[1].isBlank()) {
      throw new ChoiceFault(
          "between needs two parties with a comma between them, such as RUS,UKR: " + typed);
    }
    return new PartyPair(party(both[0]), party(both[1]));
  }

  /** A country, or a group that stands for itself. */
  public ActorId party(String typed) {
    ActorId who = actor(typed);
    ActorId party = new PartyPolicy(known::actor).party(who);
    if (!isCountry(who) && !party.equals(who)) {
      throw new ChoiceFault(
          typed
              + " takes part for "
              + party
              + ": choose that party, or "
              + typed
              + " as source or target");
    }
    return who;
  }

  /** The ISO 3166-1 alpha-3 code of a country. */
  public String country(String typed) {
    String code = typed.strip().toUpperCase(Locale.ROOT);
    if (COUNTRIES.containsValue(code)) {
      return code;
    }
    return Optional.ofNullable(COUNTRIES.get(bare(typed)))
        .or(() -> countryNamed(typed).map(ActorId::value))
        .orElseThrow(
            () ->
                new ChoiceFault(
                    "no country is called "
                        + typed
                        + ": give its English name or its three letters, such as UKR"));
  }

  private Optional<ActorId> countryNamed(String name) {
    return known.named(name.strip()).stream()
        .filter(a -> a.kind() == ActorKind.COUNTRY)
        .map(Actor::id)
        .findFirst();
  }

  /** An actor by its id, its country's code or name, or its own name. */
  public ActorId actor(String typed) {
    ActorId id = new ActorId(typed.strip());
    if (known.actor(id).isPresent()) {
      return id;
    }
    String code = id.value().toUpperCase(Locale.ROOT);
    if (COUNTRIES.containsValue(code)) {
      return new ActorId(code);
    }
    return countryNamed(typed)
        .or(() -> Optional.ofNullable(COUNTRIES.get(bare(typed))).map(ActorId::new))
        .orElseGet(() -> named(typed));
  }

  private ActorId named(String typed) {
    List<Actor> all = known.named(typed.strip());
    List<Actor> registered = all.stream().filter(a -> !a.id().isNamed()).toList();
    List<Actor> likely = registered.isEmpty() ? all : registered;
    if (likely.size() == 1) {
      return likely.get(0).id();
    }
    throw new ChoiceFault(
        likely.isEmpty()
            ? "no country or actor of these reports is called "
                + typed
                + ": give a name, a country's three letters such as UKR, or an actor's id"
            : typed + " is the name of several: choose by id " + shown(ids(likely)));
  }

  private static List<String> ids(List<Actor> actors) {
    return actors.stream().map(a -> a.id() + " (" + a.name() + ")").toList();
  }

  private String outlet(String typed) {
    return known
        .outlet(typed.strip())
        .orElseThrow(
            () ->
                new ChoiceFault(
                    "no outlet is called " + typed + ": choose " + shown(known.outlets())));
  }

  /** The first of some values, and whether there are more. */
  public static String shown(List<String> values) {
    String first = values.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    return values.size() > MOST_SHOWN ? first + " and others" : first;
  }

  /** Whether it is the code of a country. */
  public static boolean isCountry(ActorId id) {
    return COUNTRIES.containsValue(id.value());
  }

  private static Map<String, String> countries() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      codes.put(bare(country.getDisplayCountry(Locale.ENGLISH)), country.getISO3Country());
    }
    return codes;
  }
}
