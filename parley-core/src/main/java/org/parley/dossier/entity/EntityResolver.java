package org.parley.dossier.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.ReportId;

/** Finds which of the actors that reports name are one, as reports come. */
public final class EntityResolver {
  private final ActorRepository repository;
  private final Map<ActorId, Optional<Actor>> known = new HashMap<>();

  /** Which were another's before all reports were gone through again, while they are. */
  private Optional<Map<ActorId, ActorId>> before = Optional.empty();

  public EntityResolver(ActorRepository repository) {
    this.repository = repository;
  }

  /** A report names these actors. */
  public void named(ReportId report, Collection<Actor> actors) {
    for (Actor actor : actors) {
      repository.addMention(actor.id(), report);
      add(actor);
    }
  }

  private void add(Actor actor) {
    Optional<Actor> there = repository.named(actor.id());
    Actor merged = SameActor.of(there.orElse(actor), actor);
    if (!there.map(EntityResolver::identity).orElse(List.of()).equals(identity(merged))) {
      repository.setToCompare(true);
    }
    if (!there.equals(Optional.of(merged))) {
      repository.putNamed(merged);
    }
  }

  /** What tells whether two persons are one: not their other names; nothing for others. */
  private static List<Object> identity(Actor a) {
    return a.kind() == ActorKind.PERSON ? List.of(a.name(), a.country(), a.offices()) : List.of();
  }

  /** Begins anew, from no report. */
  public void clear() {
    before = Optional.of(repository.joined());
    repository.clear();
  }

  /**
   * Finds which are one.
   *
   * @return the reports whose actors turn out to be others than before
   */
  public Set<ReportId> resolve() {
    known.clear();
    Set<ActorId> moved = new TreeSet<>();
    Set<ActorId> groups = new TreeSet<>();
    if (repository.isToCompare()) {
      compare(groups, moved);
      repository.setToCompare(false);
    }
    groups.addAll(before.isPresent() ? repository.resolutions() : repository.waiting());
    groups.forEach(id -> moved.addAll(merge(id)));
    before = Optional.empty();
    return repository.reports(moved);
  }

  /** Compares all persons; adds the ids that were or are another's, and all whose that moved. */
  private void compare(Set<ActorId> groups, Set<ActorId> moved) {
    Map<ActorId, ActorId> was = before.orElseGet(repository::joined);
    List<Actor> persons = repository.persons();
    Map<ActorId, ActorId> joined = EntityLinker.among(persons);
    for (Actor person : persons) {
      ActorId id = person.id();
      ActorId now = joined.getOrDefault(id, id);
      ActorId then = was.getOrDefault(id, id);
      if (!now.equals(then)) {
        moved.add(id);
        groups.addAll(List.of(then, now));
      }
      repository.setResolution(id, now);
    }
  }

  /** Writes a resolved actor; gives those that are it if readers of their reports must know. */
  private Collection<ActorId> merge(ActorId id) {
    List<Actor> members = repository.members(id);
    if (members.isEmpty()) {
      return List.of();
    }
    Actor now = ActorResolution.merged(first(id, members));
    Optional<Actor> then = repository.resolved(id);
    known.put(id, Optional.of(now));
    repository.putResolved(now);
    return then.map(EntityResolver::traits).equals(Optional.of(traits(now)))
        ? List.of()
        : members.stream().map(Actor::id).toList();
  }

  /** The one that bears the id before the others, which stand by theirs. */
  private static List<Actor> first(ActorId id, List<Actor> members) {
    return members.stream().sorted(Comparator.comparing((Actor a) -> !a.id().equals(id))).toList();
  }

  /** What a report's own rows tell of an actor. */
  private static List<Object> traits(Actor a) {
    return List.of(a.name(), a.kind(), a.country(), a.sector());
  }

  public ActorResolution resolution() {
    return new ActorResolution(repository.joined(), this::actor);
  }

  /** The actor of all reports; empty where they name none of that id. */
  public Optional<Actor> actor(ActorId id) {
    return known.computeIfAbsent(id, repository::resolved);
  }

  public void removeVanished() {
    repository.removeVanished();
  }
}
