package org.parley.reading.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.NameNormalizer;
import org.parley.codebook.Register;
import org.parley.codebook.RegisteredActor;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Reading;

/**
 * Tells apart those whom only a description names, by the party for which they act: "officials" of
 * Kenya in one report are {@code name:officials-of-kenya}, and not the officials of another report.
 */
public final class DescribedActors {
  private static final String OF = "-of-";

  private DescribedActors() {}

  /** The same reading, with a description's party in its id where the report tells one. */
  public static Reading apart(Reading reading) {
    Set<ActorId> taken = reading.actors().stream().map(Actor::id).collect(Collectors.toSet());
    Map<ActorId, ActorId> ids =
        reading.actors().stream()
            .filter(a -> !taken.contains(id(a)))
            .collect(Collectors.toMap(Actor::id, DescribedActors::id));
    List<Actor> actors =
        reading.actors().stream().map(a -> a.withId(ids.getOrDefault(a.id(), a.id()))).toList();
    return ids.isEmpty() ? reading : new ActorRenamer(ids).in(reading, actors);
  }

  static ActorId id(Actor actor) {
    String bare = actor.id().bare();
    return party(actor)
        .filter(p -> isDescribed(actor) && !bare.contains(OF))
        .filter(p -> Register.shared().person(actor.id()).isEmpty())
        .map(p -> ActorId.named(bare + OF + NameNormalizer.slug(p)))
        .orElse(actor.id());
  }

  private static Optional<String> party(Actor actor) {
    return actor
        .group()
        .or(() -> actor.country().map(ActorId::new))
        .map(p -> Register.shared().actor(p).map(RegisteredActor::name).orElse(p.bare()));
  }

  /**
   * Whether no form of it is a name: "officials", and "Officials" where a sentence begins. A person
   * whom a report calls by surname and title alone has a name all the same.
   */
  private static boolean isDescribed(Actor actor) {
    return actor.id().isNamed()
        && isPlain(actor.name())
        && actor.names().stream().anyMatch(n -> n.equals(lower(n)))
        && actor.names().stream().allMatch(DescribedActors::isPlain);
  }

  private static boolean isPlain(String form) {
    return form.substring(1).equals(lower(form).substring(1))
        || form.equals(form.toUpperCase(Locale.ROOT));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
