package org.parley.reading.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.codebook.WordLists;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Place;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.phrase.Phrase;

/**
 * Whom a short description means that the report has named: {@code the country}, {@code the
 * council}, {@code the party}.
 */
final class ShortNames {
  private static final Set<String> ISLANDS = WordLists.of("description-words").words("island");

  /** By rule, the country for which a common noun stands where the report names it. */
  private static final Map<String, String> HALVES =
      Map.of("the-north", "PRK", "the-south", "KOR", "the-strip", "PSE");

  private static final Set<ActorKind> BODIES =
      Set.of(ActorKind.ORGANISATION, ActorKind.GROUP, ActorKind.GOVERNMENT, ActorKind.MINISTRY);

  /** By rule, what the ids of those of the kind hold. */
  private static final Map<String, Pattern> KINDS =
      Map.of(
          "the-party", Pattern.compile("-PTY-"),
          "the-agency", Pattern.compile("IGO-|NGO-|MED-"),
          "the-charity", Pattern.compile("NGO-"),
          "the-station", Pattern.compile("MED-"));

  private final Discourse discourse;
  private final ActorDrafts drafts;

  /** The countries of the places that the report names. */
  private final Set<String> places;

  ShortNames(Discourse discourse, ActorDrafts drafts, List<Place> places) {
    this.discourse = discourse;
    this.drafts = drafts;
    this.places = places.stream().map(Place::country).collect(Collectors.toUnmodifiableSet());
  }

  /** Whom {@code the country} means. */
  Optional<ActorId> meant(Phrase.Group group) {
    Token head = discourse.sentence().token(group.last());
    boolean island = head.lemma().equalsIgnoreCase("island");
    if (group.rule().equals("the-country")) {
      return discourse.antecedents().countries(head, group.first()).stream()
          .filter(c -> !island || ISLANDS.contains(c.value()))
          .findFirst()
          .map(drafts::registered);
    }
    if (HALVES.containsKey(group.rule())) {
      String half = HALVES.get(group.rule());
      boolean strip = group.rule().equals("the-strip");
      boolean named =
          strip && places.contains(half)
              || (strip || head.isProperNoun()) && discourse.recency().countries().contains(half);
      return named ? Optional.of(drafts.registered(new ActorId(half))) : Optional.empty();
    }
    if (group.country().isPresent() || SeveralMeant.RULES.contains(group.rule())) {
      return Optional.empty();
    }
    Optional<Pattern> kind = Optional.ofNullable(KINDS.get(group.rule()));
    List<ActorId> before =
        discourse.antecedents().before(group.first()).stream().filter(this::isBody).toList();
    return before.stream()
        .filter(id -> endsWith(id, head.text()))
        .findFirst()
        .or(
            () ->
                before.stream()
                    .filter(id -> kind.filter(k -> k.matcher(id.value()).find()).isPresent())
                    .findFirst());
  }

  /** The body named before that alone has these words in its name: {@code Treasury}. */
  Optional<ActorId> meant(String words, int first) {
    List<ActorId> found =
        discourse.antecedents().before(first).stream()
            .filter(this::isBody)
            .filter(id -> holds(id, words))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean endsWith(ActorId id, String noun) {
    return drafts.name(id).toLowerCase(Locale.ROOT).endsWith(" " + noun.toLowerCase(Locale.ROOT));
  }

  private boolean isBody(ActorId id) {
    return BODIES.contains(drafts.kind(id));
  }

  private boolean holds(ActorId id, String words) {
    String name = " " + drafts.name(id) + " ";
    return name.length() > words.length() + 2 && name.contains(" " + words + " ");
  }
}
