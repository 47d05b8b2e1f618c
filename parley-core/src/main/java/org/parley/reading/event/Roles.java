package org.parley.reading.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.Resolution;

/**
 * Fills an act's source and target from its arguments. A role names where to look: {@code subject},
 * {@code object}, {@code owner} (a possessor or demonym), {@code speaker}, {@code governor} (the
 * subject of the verb above), {@code inner} (the first other party that the act governs), {@code
 * place} (the country of a place it governs), or a preposition.
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
  private static final Set<String> OFFER = Words.list("offer");
  private static final Set<String> VIEW = Words.list("view");
  private static final Set<String> FAR = Words.list("far-preposition");

  private final Parties parties;
  private final Clause clause;
  private final Optional<Clause> support;
  private final List<Token> scope;
  private final Optional<Mention> speaker;
  private final Counterparts counterparts;

  Roles(
      Parties parties,
      Clause clause,
      Optional<Clause> support,
      List<Token> scope,
      Optional<Mention> speaker,
      Counterparts counterparts) {
    this.parties = parties;
    this.clause = clause;
    this.support = support;
    this.scope = scope;
    this.speaker = speaker;
    this.counterparts = counterparts;
  }

  List<Mention> source(EventRule rule) {
    List<String> slots = rule.source();
    if (slots.isEmpty()) {
      slots = clause.head().isNoun() ? NOUN_SOURCE : VERB_SOURCE;
    }
    for (String slot : slots) {
      List<Mention> found = mentions(slot);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  List<Mention> target(EventRule rule, List<Mention> source) {
    List<String> slots = rule.target();
    if (slots.isEmpty()) {
      slots = clause.head().isNoun() ? NOUN_TARGET : VERB_TARGET;
    }
    List<Mention> near = List.of();
    for (String slot : slots) {
      List<Mention> others =
          candidates(slot, source).stream()
              .filter(m -> !isThing(rule, m) && !isOnlyWhere(rule, m))
              .filter(m -> source.stream().noneMatch(s -> same(s, m)))
              .toList();
      List<Mention> foreign =
          others.stream()
              .filter(m -> source.stream().noneMatch(s -> parties.isSameSide(s, m)))
              .toList();
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

  /** What is given or moved, or the acting party's own, is no party. */
  private boolean isThing(EventRule rule, Mention mention) {
    if (parties.kind(mention) == ActorKind.PERSON) {
      return false;
    }
    boolean given = rule.type().filter(GIVING::contains).isPresent();
    return clause.sentence().within(mention.span()).stream()
        .filter(t -> !t.isProperNoun())
        .anyMatch(t -> isOwn(t) || given && clause.objects().contains(t));
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
      default -> mentions(slot);
    };
  }

  /** The one other country that the sentence names, as a party or else by its places. */
  private List<Mention> onlyOther(List<Mention> source) {
    Map<String, Mention> others = new LinkedHashMap<>();
    for (Mention m : parties.in(clause.sentence())) {
      if (source.stream().noneMatch(s -> parties.isSameSide(s, m))) {
        parties.country(m).ifPresent(c -> others.putIfAbsent(c, m));
      }
    }
    if (others.isEmpty()) {
      parties.placesIn(clause.sentence()).stream()
          .flatMap(p -> parties.owner(p).stream())
          .filter(m -> source.stream().noneMatch(s -> parties.isSameSide(s, m)))
          .forEach(m -> others.putIfAbsent(m.actor().value(), m));
    }
    return others.size() == 1 && !source.isEmpty() ? List.copyOf(others.values()) : List.of();
  }

  List<Mention> mentions(String slot) {
    return switch (slot) {
      case "speaker" -> speaker.stream().toList();
      case "claimant" -> claimant();
      case "inner" -> inner(scope);
      case "support-inner" ->
          support.map(s -> inner(Scope.of(s.sentence(), s.head()))).orElse(List.of());
      case "place" -> place();
      default -> resolve(tokens(slot));
    };
  }

  private List<Token> tokens(String slot) {
    Sentence sentence = clause.sentence();
    Token head = clause.head();
    return switch (slot) {
      case "subject" -> clause.agents();
      case "grammatical-subject" ->
          clause.grammaticalSubject().map(clause::coordinated).orElse(List.of());
      case "object" -> clause.objects();
      case "owner" -> owner(sentence, head);
      case "object-owner" ->
          clause.objects().stream().flatMap(o -> owner(sentence, o).stream()).toList();
      case "support" -> support.map(Clause::agents).orElse(List.of());
      case "offerer" -> offerer(sentence, head);
      case "governor-object" ->
          sentence
              .head(head)
              .filter(Token::isVerb)
              .map(h -> clause.at(h).objects())
              .orElse(List.of());
      case "governor" -> clause.governingSubject(0).map(clause::coordinated).orElse(List.of());
      default ->
          slot.startsWith("subject.") ? ofSubject(slot.substring("subject.".length())) : tied(slot);
    };
  }

  /** Whose offer a condition belongs to: the one named before it. */
  private static List<Token> offerer(Sentence sentence, Token condition) {
    return sentence.tokens().subList(0, condition.index()).stream()
        .filter(t -> OFFER.contains(Words.lemma(t)))
        .reduce((a, b) -> b)
        .map(offer -> owner(sentence, offer))
        .orElse(List.of());
  }

  private List<Token> ofSubject(String slot) {
    Optional<Token> subject = clause.grammaticalSubject();
    if (subject.isEmpty()) {
      return List.of();
    }
    return slot.equals("owner")
        ? owner(clause.sentence(), subject.get())
        : clause.at(subject.get()).with(slot);
  }

  private static List<Token> owner(Sentence sentence, Token noun) {
    return sentence.children(noun, "nmod:poss", "amod", "compound").toList();
  }

  /** Nouns after a preposition, on the act's word, its object, its verb or its complement. */
  private List<Token> tied(String preposition) {
    List<Clause> around = new ArrayList<>(List.of(clause));
    clause.objects().forEach(o -> around.add(clause.at(o)));
    support.ifPresent(around::add);
    clause.complements().forEach(c -> around.add(clause.at(c)));
    for (Clause c : around) {
      List<Token> found = c.with(preposition);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return FAR.contains(preposition)
        ? scope.stream()
            .filter(t -> clause.hasCase(t, preposition))
            .limit(1)
            .flatMap(t -> clause.coordinated(t).stream())
            .toList()
        : List.of();
  }

  private List<Mention> resolve(List<Token> tokens) {
    Map<ActorId, Mention> found = new LinkedHashMap<>();
    for (Token t : tokens) {
      parties
          .at(clause.sentence(), t, speaker)
          .or(() -> otherSide(t))
          .ifPresent(m -> found.putIfAbsent(m.actor(), m));
    }
    return List.copyOf(found.values());
  }

  private List<Mention> inner(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> !isOwn(t))
        .map(t -> parties.at(clause.sentence(), t, Optional.empty()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** "..., a view that was rejected": the one whose words it stands in holds the view. */
  private List<Mention> claimant() {
    boolean bare =
        clause.objects().stream()
            .anyMatch(o -> VIEW.contains(Words.lemma(o)) && owner(clause.sentence(), o).isEmpty());
    return bare ? speaker.stream().toList() : List.of();
  }

  private Optional<Mention> otherSide(Token token) {
    boolean other =
        Words.lemma(token).equals("side")
            && clause
                .sentence()
                .children(token, "amod")
                .anyMatch(a -> Words.lemma(a).equals("other"));
    return speaker
        .filter(s -> other)
        .flatMap(counterparts::of)
        .map(m -> new Mention(m.actor(), token.text(), token.span(), Resolution.OTHER_SIDE));
  }

  /** "its troops": what the one who acts has, not another party. */
  private boolean isOwn(Token token) {
    return !token.isPronoun()
        && clause.sentence().children(token, "nmod:poss").anyMatch(Token::isPronoun);
  }

  private List<Mention> place() {
    return scope.stream()
        .map(t -> parties.placeAt(clause.sentence(), t))
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }
}
