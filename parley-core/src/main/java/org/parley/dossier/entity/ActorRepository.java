package org.parley.dossier.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ReportId;

/**
 * Where an {@link EntityResolver} keeps what it knows of the actors. A <em>named</em> actor has the
 * id by which reports name it and all that those reports say; a <em>resolved</em> one stands for
 * all named ones that are it.
 */
public interface ActorRepository {
  Optional<Actor> named(ActorId id);

  /** Puts a named actor in the place of the one of its id; a new one is resolved to itself. */
  void putNamed(Actor actor);

  /** That a report names an actor. */
  void addMention(ActorId actor, ReportId report);

  /** Forgets what is named where; the resolved actors stay. */
  void clear();

  /** The named persons, by id. */
  List<Actor> persons();

  /** For a named actor that is another's, the id of that other. */
  Map<ActorId, ActorId> joined();

  /** The ids that named actors are resolved to. */
  Collection<ActorId> resolutions();

  void setResolution(ActorId named, ActorId resolved);

  /** The named actors that are one, by id. */
  List<Actor> members(ActorId resolved);

  /** The ids of the resolved actors whom reports name that wait to be folded. */
  Collection<ActorId> waiting();

  /** The reports that name one of these. */
  Set<ReportId> reports(Collection<ActorId> named);

  /** Whether persons came, or are told otherwise, since all were last compared. */
  boolean isToCompare();

  void setToCompare(boolean compare);

  Optional<Actor> resolved(ActorId id);

  void putResolved(Actor actor);

  /** Removes the resolved actors that no named one is any more. */
  void removeVanished();
}
