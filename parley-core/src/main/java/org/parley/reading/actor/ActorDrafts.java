package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.codebook.Agents;
import org.parley.codebook.InstitutionRule;
import org.parley.codebook.NameNormalizer;
import org.parley.codebook.Register;
import org.parley.codebook.RegisteredActor;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Office;
import org.parley.reading.discourse.Affiliation;

/** The actors of one report while it is read: each collects the forms that the text uses. */
final class ActorDrafts {
  private final Register register;
  private final Map<ActorId, Actor> actors = new TreeMap<>();
  private final Map<ActorId, TreeSet<String>> names = new TreeMap<>();

  ActorDrafts(Register register) {
    this.register = register;
  }

  /** A country or an organisation of the register. */
  ActorId registered(ActorId id) {
    RegisteredActor actor = register.actor(id).orElseThrow();
    return add(id, actor.name(), actor.kind(), actor.country(), actor.sector());
  }

  ActorId government(String country) {
    return add(
        new ActorId(country + "-GOV"),
        adjective(country) + " government",
        ActorKind.GOVERNMENT,
        Optional.of(country),
        Optional.of("GOV"));
  }

  /** An institution or a group of a country; {@code words} name a ministry as the text does. */
  ActorId institution(InstitutionRule rule, String country, String words) {
    ActorId id = new ActorId(country + "-" + rule.suffix());
    String name =
        rule.kind() == ActorKind.MINISTRY ? words : adjective(country) + " " + rule.name();
    return add(id, name, rule.kind(), Optional.of(country), Optional.of(rule.sector()));
  }

  /** The group for which it acts, else its country's; empty where neither is known. */
  Optional<ActorId> institution(InstitutionRule rule, Affiliation of, String words) {
    return of.group().map(this::party).or(() -> of.country().map(c -> institution(rule, c, words)));
  }

  /** One that only this text names, and for whom it acts. */
  ActorId named(String words, ActorKind kind, Affiliation side) {
    String slug = NameNormalizer.slug(words);
    ActorId id = ActorId.named(slug.isEmpty() ? "unnamed" : slug);
    side.group().ifPresent(this::party);
    List<Office> none = List.of();
    actors.putIfAbsent(
        id,
        new Actor(
            id, words, kind, side.country(), Agents.sector(words), none, List.of(), side.group()));
    return id;
  }

  /** A party: one that the text alone names and has named before, or one of the register. */
  ActorId party(ActorId id) {
    return actors.containsKey(id) ? id : registered(id);
  }

  ActorId person(PersonDraft person) {
    person.group().ifPresent(this::party);
    ActorId id = person.id();
    actors.put(
        id,
        new Actor(
            id,
            person.name(),
            ActorKind.PERSON,
            person.country(),
            sector(person),
            person.offices(),
            List.of(),
            person.group()));
    return id;
  }

  /** Whoever acts for a group is of its sector, not of a state's. */
  private Optional<String> sector(PersonDraft person) {
    return person
        .group()
        .flatMap(register::actor)
        .flatMap(RegisteredActor::sector)
        .or(person::sector);
  }

  void seen(ActorId id, String form) {
    names.computeIfAbsent(id, k -> new TreeSet<>()).add(form.replaceAll("\\s+", " ").trim());
  }

  /** For whom an actor acts, so far as is known. */
  Affiliation affiliation(ActorId id) {
    return Optional.ofNullable(actors.get(id)).map(Affiliation::with).orElse(Affiliation.NONE);
  }

  /** Newspapers, agencies, broadcasters of the register that the report names. */
  List<ActorId> outlets() {
    return actors.values().stream()
        .filter(a -> a.id().value().contains("MED-"))
        .map(Actor::id)
        .toList();
  }

  ActorKind kind(ActorId id) {
    return actor(id).kind();
  }

  List<Actor> build() {
    List<Actor> built = new ArrayList<>();
    actors.forEach((id, a) -> built.add(withNames(a, names.getOrDefault(id, new TreeSet<>()))));
    return built;
  }

  private static Actor withNames(Actor a, TreeSet<String> forms) {
    return new Actor(
        a.id(),
        a.name(),
        a.kind(),
        a.country(),
        a.sector(),
        a.offices(),
        List.copyOf(forms),
        a.group());
  }

  String name(ActorId id) {
    return actor(id).name();
  }

  private Actor actor(ActorId id) {
    return Objects.requireNonNull(actors.get(id), id.value());
  }

  private String adjective(String country) {
    return register.adjective(country).orElse(country);
  }

  private ActorId add(
      ActorId id, String name, ActorKind kind, Optional<String> country, Optional<String> sector) {
    List<Office> none = List.of();
    actors.putIfAbsent(id, new Actor(id, name, kind, country, sector, none, List.of()));
    return id;
  }
}
