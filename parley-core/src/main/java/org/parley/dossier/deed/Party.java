package org.parley.dossier.deed;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.PartyPolicy;

/**
 * One side of an act.
 *
 * @param actors in the order of the text
 * @param parties for whom they act
 * @param persons those of them who are persons
 */
public record Party(List<ActorId> actors, Set<ActorId> parties, Set<ActorId> persons) {
  public Party {
    actors = List.copyOf(actors);
    parties = Collections.unmodifiableSet(new TreeSet<>(parties));
    persons = Collections.unmodifiableSet(new TreeSet<>(persons));
  }

  static Party of(List<Mention> mentions, PartyPolicy policy) {
    List<ActorId> actors = mentions.stream().map(Mention::actor).distinct().toList();
    return new Party(
        actors,
        actors.stream().map(policy::party).collect(Collectors.toSet()),
        actors.stream().filter(a -> isPerson(policy, a)).collect(Collectors.toSet()));
  }

  private static boolean isPerson(PartyPolicy policy, ActorId actor) {
    return policy.actors().apply(actor).filter(a -> a.kind() == ActorKind.PERSON).isPresent();
  }
}
