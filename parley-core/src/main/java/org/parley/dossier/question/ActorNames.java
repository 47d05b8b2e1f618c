package org.parley.dossier.question;

import java.util.Optional;
import java.util.function.Function;
import org.parley.codebook.Register;
import org.parley.codebook.RegisteredActor;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.PartyPolicy;

/**
 * The actors of all reports, by id.
 *
 * @param actors empty where the reports name none of that id
 */
public record ActorNames(Function<ActorId, Optional<Actor>> actors) {
  /** The country code of an actor, or its own id where it has no country. */
  public ActorId party(ActorId actor) {
    return new PartyPolicy(actors).party(actor);
  }

  /** How an actor is called; a country that is party through its people alone, by the register. */
  public String name(ActorId actor) {
    return Register.shared()
        .actor(actor)
        .map(RegisteredActor::name)
        .or(() -> actors.apply(actor).map(Actor::name))
        .orElse(actor.value());
  }
}
