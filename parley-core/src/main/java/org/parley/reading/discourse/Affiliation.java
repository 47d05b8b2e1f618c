package org.parley.reading.discourse;

import java.util.Optional;
import org.parley.codebook.RegisteredActor;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.PartyPolicy;

/**
 * For whom someone acts.
 *
 * @param country ISO 3166-1 alpha-3
 * @param group a registered armed group or organisation; its people act for it, not for the country
 */
public record Affiliation(Optional<String> country, Optional<ActorId> group) {
  public static final Affiliation NONE = new Affiliation(Optional.empty(), Optional.empty());

  private static final String MEDIA = "JRN";

  public static Affiliation of(String country) {
    return new Affiliation(Optional.of(country), Optional.empty());
  }

  /** For whom the people of {@code owner} act. */
  public static Affiliation of(RegisteredActor owner) {
    return with(owner.asActor());
  }

  /** For whom {@code actor} and those with it act. */
  public static Affiliation with(Actor actor) {
    boolean group = actor.kind() == ActorKind.GROUP || actor.kind() == ActorKind.ORGANISATION;
    boolean apart = PartyPolicy.standsApart(actor) || actor.country().isEmpty();
    boolean own =
        group && apart && !actor.id().isNamed() && !actor.sector().equals(Optional.of(MEDIA));
    return new Affiliation(actor.country(), own ? Optional.of(actor.id()) : actor.group());
  }

  public boolean isStated() {
    return country.isPresent() || group.isPresent();
  }

  /** The party at a table: the group, else the country. */
  public Optional<ActorId> party() {
    return group.or(() -> country.map(ActorId::new));
  }
}
