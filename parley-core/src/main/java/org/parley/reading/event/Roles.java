package org.parley.reading.event;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Token;
import org.parley.model.ActorKind;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.Resolution;

/**
 * Fills an act's source and target. A role of a rule names the slots of the act in which to look,
 * in order: those of {@link SlotMentions}, and for a target also {@code counterpart} (the party
 * across the table) and {@code other} (the one other country of the sentence).
 */
final class Roles {
  private static final List<String> VERB_SOURCE = List.of("subject");
  private static final List<String> NOUN_SOURCE =
      List.of("owner", "by", "from", "support", "governor");
  private static final List<String> VERB_TARGET =
      List.of("object", "against", "on", "with", "to", "at", "for", "from", "inner", "place");
  private static final List<String> NOUN_TARGET =
      List.of(
          "against",
          "on",
          "with",
          "to",
          "of",
          "for",
          "at",
          "in",
          "inner",
          "place",
          "support-inner");

  private static final Set<EventType> GIVING = EnumSet.of(EventType.AID, EventType.MOBILIZE);
  private static final Set<EventType> ON_THE_GROUND =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.AID,
          EventType.SANCTION,
          EventType.PROTEST);

  private final Parties parties;
  private final Clause clause;
  private final Counterparts counterparts;
  private final SlotMentions slots;

  Roles(
      Parties parties,
      Clause clause,
      Optional<Clause> support,
      List<Token> scope,
      Optional<Mention> speaker,
      Counterparts counterparts) {
    this.parties = parties;
    this.clause = clause;
    this.counterparts = counterparts;
    this.slots = new SlotMentions(parties, clause, support, scope, speaker, counterparts);
  }

  List<Mention> source(EventRule rule) {
    return slots(rule.source(), VERB_SOURCE, NOUN_SOURCE).stream()
        .map(slots::in)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> slots(List<String> stated, List<String> ofVerb, List<String> ofNoun) {
    if (!stated.isEmpty()) {
      return stated;
    }
    return clause.head().isNoun() ? ofNoun : ofVerb;
  }

  List<Mention> target(EventRule rule, List<Mention> source) {
    List<Mention> near = List.of();
    for (String slot : slots(rule.target(), VERB_TARGET, NOUN_TARGET)) {
      List<Mention> others = others(rule, slot, source);
      List<Mention> foreign = others.stream().filter(m -> isForeign(m, source)).toList();
      if (!foreign.isEmpty()) {
        return slot.contains("inner") ? foreign.subList(0, 1) : foreign;
      }
      if (slot.equals("object") && !others.isEmpty()) {
        return others;
      }
      if (near.isEmpty()) {
        near = others.stream().filter(m -> !parties.isCountry(m)).limit(1).toList();
      }
    }
    return rule.foreign() ? List.of() : near;
  }

  /** Those in a slot who are parties, and not the source again. */
  private List<Mention> others(EventRule rule, String slot, List<Mention> source) {
    return candidates(slot, source).stream()
        .filter(m -> !isThing(rule, m) && !isOnlyWhere(rule, m))
        .filter(m -> source.stream().noneMatch(s -> same(s, m)))
        .toList();
  }

  private boolean isForeign(Mention mention, List<Mention> source) {
    return source.stream().noneMatch(s -> parties.isSameSide(s, mention));
  }

  /** What is given or moved, or the acting party's own, is no party. */
  private boolean isThing(EventRule rule, Mention mention) {
    if (parties.kind(mention) == ActorKind.PERSON) {
      return false;
    }
    boolean given = rule.type().filter(GIVING::contains).isPresent();
    return clause.sentence().within(mention.span()).stream()
        .filter(t -> !t.isProperNoun())
        .anyMatch(
            t -> SlotMentions.isOwn(clause.sentence(), t) || given && clause.objects().contains(t));
  }

  /** Force falls on the country where it is used; talks are with someone else than their host. */
  private static boolean isOnlyWhere(EventRule rule, Mention mention) {
    return mention.resolvedBy() == Resolution.COUNTRY_OF_PLACE
        && rule.type().filter(ON_THE_GROUND::contains).isEmpty();
  }

  private static boolean same(Mention a, Mention b) {
    return a.actor().equals(b.actor()) || a.span().overlaps(b.span());
  }

  private List<Mention> candidates(String slot, List<Mention> source) {
    return switch (slot) {
      case "counterpart" ->
          source.stream().map(counterparts::of).flatMap(Optional::stream).limit(1).toList();
      case "other" -> onlyOther(source);
      default -> slots.in(slot);
    };
  }

  /** The one other country that the sentence names, as a party or else by its places. */
  private List<Mention> onlyOther(List<Mention> source) {
    Map<String, Mention> others = new LinkedHashMap<>();
    for (Mention m : parties.in(clause.sentence())) {
      if (isForeign(m, source)) {
        parties.country(m).ifPresent(c -> others.putIfAbsent(c, m));
      }
    }
    if (others.isEmpty()) {
      parties.placesIn(clause.sentence()).stream()
          .flatMap(p -> parties.owner(p).stream())
          .filter(m -> isForeign(m, source))
          .forEach(m -> others.putIfAbsent(m.actor().value(), m));
    }
    return others.size() == 1 && !source.isEmpty() ? List.copyOf(others.values()) : List.of();
  }
}
