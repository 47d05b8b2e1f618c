package org.parley.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * For whom an actor sits at the table: its country, unless it is one that stands against its state,
 * such as a rebel group.
 *
 * @param actors empty where there is none of that id
 */
public record PartyPolicy(Function<ActorId, Optional<Actor>> actors) {
  /** PLOVER sectors of those who do not sit on their state's side of the table. */
  private static final Set<String> APART = Set.of("REB", "OPP", "SEP", "CRM", "UAF");

  private static final Set<String> AT_THE_TABLE =
      Set.of("GOV", "ELI", "MIL", "LEG", "SPY", "PTY", "IGO", "REB", "OPP", "SEP", "UAF");

  private static final String MEDIA = "JRN";

  public static PartyPolicy of(Collection<Actor> actors) {
    Map<ActorId, Actor> byId =
        actors.stream().collect(Collectors.toMap(Actor::id, a -> a, (a, b) -> a));
    return new PartyPolicy(id -> Optional.ofNullable(byId.get(id)));
  }

  /**
   * The group for which an actor acts, else its country; its own id where it has neither or stands
   * apart from its country.
   */
  public ActorId party(ActorId actor) {
    return actors.apply(actor).flatMap(PartyPolicy::party).orElse(actor);
  }

  private static Optional<ActorId> party(Actor actor) {
    return actor.group().isPresent() || standsApart(actor)
        ? actor.group()
        : actor.country().map(ActorId::new);
  }

  /** The pairs of parties that deal with one another; those who act together where none is met. */
  public SortedSet<PartyPair> pairs(Collection<ActorId> sources, Collection<ActorId> targets) {
    SortedSet<PartyPair> pairs = new TreeSet<>();
    for (ActorId source : sources) {
      for (ActorId target : targets.isEmpty() ? sources : targets) {
        if (!party(source).equals(party(target))) {
          pairs.add(new PartyPair(party(source), party(target)));
        }
      }
    }
    return pairs;
  }

  /** Whether an actor does not sit on its state's side of the table. */
  public static boolean standsApart(Actor actor) {
    return actor.sector().filter(APART::contains).isPresent() && !isDescribed(actor);
  }

  /** Whether only a report's own words tell of it: "gunmen" are no party of their own. */
  private static boolean isDescribed(Actor actor) {
    return actor.id().isNamed() && actor.kind() != ActorKind.PERSON;
  }

  /** Whether an actor can sit at a table: a state's, or a group or body that the register knows. */
  public boolean isParty(ActorId actor) {
    return actors.apply(actor).filter(PartyPolicy::isParty).isPresent();
  }

  /** Whether an actor can make a move: all but outlets. */
  public boolean canAct(ActorId actor) {
    return actors.apply(actor).filter(a -> !a.sector().equals(Optional.of(MEDIA))).isPresent();
  }

  private static boolean isParty(Actor a) {
    if (a.group().isPresent()) {
      return true;
    }
    if (a.sector().isPresent() && !AT_THE_TABLE.contains(a.sector().get())) {
      return false;
    }
    boolean anyone = a.kind() == ActorKind.GROUP && (a.sector().isEmpty() || isDescribed(a));
    return a.country().isPresent() ? !anyone : a.kind() != ActorKind.PERSON && !a.id().isNamed();
  }
}
