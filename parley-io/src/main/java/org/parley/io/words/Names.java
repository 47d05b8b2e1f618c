package org.parley.io.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Dossier;
import org.parley.model.PartyPolicy;
import org.parley.model.Via;
import org.parley.model.Voice;

/**
 * Actors by the names a reader knows. Those of one country are told together: {@code Kremlin and
 * Dmitry Peskov (Russia)}.
 */
public final class Names {
  /** Marks who acts for no country; no country's code begins so. */
  private static final String ALONE = "\0";

  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "(?:United|European|African|Arab) .+"
              + "|.+ (?:Republic|Council|Islands|Emirates|Union|League)"
              + "|Netherlands|Philippines|Bahamas|Gambia|Maldives|Kremlin|White House");

  /** As many letters the name of a country shares with its adjective, in most cases. */
  private static final int STEM = 5;

  private static final Map<String, String> COUNTRIES = countries();

  private final Map<ActorId, Actor> actors;

  public Names(Dossier dossier) {
    this(dossier.actors());
  }

  /** Names of these actors; others are told by their ids, countries by their English names. */
  public Names(Collection<Actor> actors) {
    this.actors =
        actors.stream()
            .collect(Collectors.toMap(Actor::id, a -> a, (a, b) -> a, LinkedHashMap::new));
  }

  /** Who speaks: an actor's name, or what stands for one. */
  public String name(Voice voice) {
    return voice
        .speaker()
        .map(this::name)
        .orElseGet(() -> voice.equals(Voice.OUTLET) ? "the outlet itself" : voice.toString());
  }

  /** Who passed words on; a medium that is no actor has no other name than its own. */
  public String name(Via via) {
    return via.actor().map(this::name).orElse(via.text());
  }

  /** One actor's name; an id that the dossier does not hold is told without its prefix. */
  public String name(ActorId id) {
    Actor actor = actors.get(id);
    if (actor != null) {
      return actor.name();
    }
    return COUNTRIES.getOrDefault(id.value(), id.bare());
  }

  /** What is worded: an actor, by its id, or a thing, by a word with hyphens. */
  public String referent(String id) {
    String name = name(new ActorId(id));
    return name.equals(id) ? id.replace('-', ' ') : name;
  }

  public boolean isActor(ActorId id) {
    return actors.containsKey(id);
  }

  /**
   * The id of the group for which an actor acts, else the ISO 3166-1 alpha-3 code of its country;
   * empty for one who stands against it, such as a rebel group.
   */
  public Optional<String> party(ActorId id) {
    Actor actor = actors.get(id);
    if (actor != null && actor.group().isPresent()) {
      return actor.group().map(ActorId::value);
    }
    if (actor != null && PartyPolicy.standsApart(actor)) {
      return Optional.empty();
    }
    Optional<String> stated = actor == null ? Optional.empty() : actor.country();
    return stated.or(() -> Optional.of(id.value().split("-", 2)[0]).filter(COUNTRIES::containsKey));
  }

  /** Several actors, those of one country in one piece. */
  public String names(List<ActorId> ids) {
    Pieces pieces = new Pieces();
    ids.forEach(pieces::add);
    return joined(pieces.text(), "and");
  }

  /** One actor with the country it belongs to. */
  public String withCountry(ActorId id) {
    return names(List.of(id));
  }

  /** Several voices, those of one country in one piece. */
  public String voices(List<Voice> voices) {
    Pieces pieces = new Pieces();
    voices.forEach(v -> v.speaker().ifPresentOrElse(pieces::add, () -> pieces.add(name(v))));
    return joined(pieces.text(), "and");
  }

  /** Who speaks, with the country it belongs to. */
  public String withCountry(Voice voice) {
    return voices(List.of(voice));
  }

  /** Actors by the country for which they act, in the order in which they come. */
  private final class Pieces {
    private final Map<String, List<String>> byParty = new LinkedHashMap<>();

    void add(ActorId id) {
      Optional<String> party = party(id);
      List<String> members =
          byParty.computeIfAbsent(party.orElse(ALONE + id), k -> new ArrayList<>());
      if (!party.equals(Optional.of(id.value())) && !members.contains(name(id))) {
        members.add(name(id));
      }
    }

    void add(String voice) {
      byParty.computeIfAbsent(ALONE + voice, k -> new ArrayList<>(List.of(voice)));
    }

    List<String> text() {
      List<String> pieces = new ArrayList<>();
      byParty.forEach((party, members) -> pieces.add(piece(party, members)));
      return pieces;
    }
  }

  private String piece(String party, List<String> members) {
    if (party.startsWith(ALONE)) {
      return withArticle(members.get(0));
    }
    String country = name(new ActorId(party));
    if (members.isEmpty()) {
      return withArticle(country);
    }
    String all = joined(members.stream().map(Names::withArticle).toList(), "and");
    return tells(members.get(members.size() - 1), country) ? all : all + " (" + country + ")";
  }

  /** Whether a name tells the country itself, as "Russian government" does. */
  private static boolean tells(String name, String country) {
    String stem = country.substring(0, Math.min(STEM, country.length()));
    return name.regionMatches(true, 0, stem, 0, stem.length());
  }

  private static String withArticle(String name) {
    return WITH_ARTICLE.matcher(name).matches() ? "the " + name : name;
  }

  /** As at the beginning of a line. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** {@code a, b and c}. */
  public static String joined(List<String> words, String last) {
    int n = words.size();
    return n < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, n - 1)) + " " + last + " " + words.get(n - 1);
  }

  private static Map<String, String> countries() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return names;
  }
}
