package org.parley.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.PartyPair;
import org.parley.model.PartyPolicy;

/** The filters that stand on who acts and towards whom. */
final class Sides {
  private final Function<ActorId, Optional<Actor>> actors;
  private final PartyPolicy parties;

  Sides(Function<ActorId, Optional<Actor>> actors) {
    this.actors = actors;
    this.parties = new PartyPolicy(actors);
  }

  ActorId party(ActorId actor) {
    return parties.party(actor);
  }

  private List<String> between(List<ActorId> sources, List<ActorId> targets) {
    return parties.pairs(sources, targets).stream().map(PartyPair::toString).toList();
  }

  /** The countries of these actors, as the register or the text has them. */
  private List<String> countries(Collection<ActorId> ids) {
    return ids.stream()
        .flatMap(id -> actors.apply(id).flatMap(Actor::country).stream())
        .distinct()
        .toList();
  }

  /** What a record is found by where {@code sources} act towards {@code targets}. */
  TermSet terms(Facet source, List<ActorId> sources, Facet target, List<ActorId> targets) {
    return new TermSet(this::party)
        .actors(source, sources)
        .actors(target, targets)
        .add(Facet.BETWEEN, between(sources, targets))
        .add(Facet.SOURCE_COUNTRY, countries(sources))
        .add(Facet.TARGET_COUNTRY, countries(targets));
  }

  /** All who take part alike. */
  TermSet terms(List<ActorId> all) {
    return new TermSet(this::party)
        .actors(Facet.ACTOR, all)
        .add(Facet.BETWEEN, between(all, List.of()));
  }
}
