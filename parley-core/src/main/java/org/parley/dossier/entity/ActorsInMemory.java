package org.parley.dossier.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.ReportId;

/** The actors of one run. */
public final class ActorsInMemory implements ActorRepository {
  private final Map<ActorId, Actor> named = new TreeMap<>();
  private final Map<ActorId, Set<ReportId>> reports = new HashMap<>();
  private final Map<ActorId, ActorId> resolutions = new HashMap<>();
  private final Map<ActorId, Set<ActorId>> members = new HashMap<>();
  private final Map<ActorId, Actor> resolved = new TreeMap<>();
  private boolean toCompare;

  /** The resolved actors, by id. */
  public List<Actor> all() {
    return List.copyOf(resolved.values());
  }

  @Override
  public Optional<Actor> named(ActorId id) {
    return Optional.ofNullable(named.get(id));
  }

  @Override
  public void putNamed(Actor actor) {
    named.put(actor.id(), actor);
    if (!resolutions.containsKey(actor.id())) {
      setResolution(actor.id(), actor.id());
    }
  }

  @Override
  public void addMention(ActorId actor, ReportId report) {
    reports.computeIfAbsent(actor, a -> new HashSet<>()).add(report);
  }

  @Override
  public void clear() {
    named.clear();
    reports.clear();
    resolutions.clear();
    members.clear();
  }

  @Override
  public List<Actor> persons() {
    return named.values().stream().filter(a -> a.kind() == ActorKind.PERSON).toList();
  }

  @Override
  public Map<ActorId, ActorId> joined() {
    Map<ActorId, ActorId> joined = new HashMap<>(resolutions);
    joined.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
    return joined;
  }

  @Override
  public Collection<ActorId> resolutions() {
    return new TreeSet<>(resolutions.values());
  }

  @Override
  public void setResolution(ActorId id, ActorId to) {
    ActorId was = resolutions.put(id, to);
    if (was != null) {
      members.computeIfAbsent(was, t -> new TreeSet<>()).remove(id);
    }
    members.computeIfAbsent(to, t -> new TreeSet<>()).add(id);
  }

  @Override
  public List<Actor> members(ActorId id) {
    return members.getOrDefault(id, Set.of()).stream().map(named::get).toList();
  }

  /** All: in one run all reports wait. */
  @Override
  public Collection<ActorId> waiting() {
    return resolutions();
  }

  @Override
  public Set<ReportId> reports(Collection<ActorId> ids) {
    Set<ReportId> all = new TreeSet<>();
    ids.forEach(id -> all.addAll(reports.getOrDefault(id, Set.of())));
    return all;
  }

  @Override
  public boolean isToCompare() {
    return toCompare;
  }

  @Override
  public void setToCompare(boolean compare) {
    toCompare = compare;
  }

  @Override
  public Optional<Actor> resolved(ActorId id) {
    return Optional.ofNullable(resolved.get(id));
  }

  @Override
  public void putResolved(Actor actor) {
    resolved.put(actor.id(), actor);
  }

  @Override
  public void removeVanished() {
    resolved.keySet().retainAll(resolutions.values());
  }
}
