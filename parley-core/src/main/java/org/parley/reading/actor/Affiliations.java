package org.parley.reading.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.codebook.Register;
import org.parley.codebook.RegisteredPerson;
import org.parley.model.ActorKind;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.phrase.Phrase;

/**
 * For whom the people and institutions of a report act, by the words beside them and the context.
 */
final class Affiliations {
  private static final String SPOKESPERSON = "spokesperson";

  private final Register register;

  /** The country whose government published the report itself. */
  private final Optional<String> issuer;

  private final People people;
  private final ActorDrafts drafts;
  private final Discourse discourse;
  private final Unowned unowned;

  /** For whom the unnamed holder of a title acts that was told of last, by the title's rule. */
  private final Map<String, Affiliation> unnamed = new HashMap<>();

  Affiliations(
      Register register,
      Optional<String> issuer,
      People people,
      ActorDrafts drafts,
      Discourse discourse,
      Unowned unowned) {
    this.register = register;
    this.issuer = issuer;
    this.people = people;
    this.drafts = drafts;
    this.discourse = discourse;
    this.unowned = unowned;
  }

  /** Of a person, by the title and the realm beside the name. */
  Affiliation of(Phrase.Person person) {
    return Stream.concat(
            person.titles().stream().filter(t -> !t.former()).flatMap(t -> t.owner().stream()),
            person.home().stream())
        .map(this::of)
        .filter(Affiliation::isStated)
        .findFirst()
        .orElseGet(() -> once(person));
  }

  /** {@code the former Kenyan president}: of the country still, where no other title tells one. */
  private Affiliation once(Phrase.Person person) {
    return person.titles().stream()
        .filter(Phrase.Title::former)
        .flatMap(t -> t.owner().stream())
        .map(this::of)
        .filter(a -> a.group().isEmpty())
        .findFirst()
        .orElse(Affiliation.NONE);
  }

  /** Of a title or an institution; none where nothing beside it tells. */
  Affiliation of(Optional<Phrase.Owner> owner) {
    return owner.map(this::of).orElse(Affiliation.NONE);
  }

  Affiliation of(Phrase.Owner owner) {
    if (owner instanceof Phrase.Owner.Registered r) {
      return register.actor(r.id()).map(Affiliation::of).orElse(Affiliation.NONE);
    }
    if (owner instanceof Phrase.Owner.Of of) {
      return of(of.body().owner());
    }
    if (owner instanceof Phrase.Owner.Named named) {
      PersonDraft person = people.meet(named.name(), Optional.empty(), Optional.empty());
      return new Affiliation(person.country(), person.group());
    }
    if (owner instanceof Phrase.Owner.Told told) {
      return discourse
          .told(told.token())
          .map(s -> drafts.affiliation(s.id()))
          .orElse(Affiliation.NONE);
    }
    if (owner instanceof Phrase.Owner.Pronoun pronoun) {
      return discourse
          .pronoun(pronoun.token())
          .map(s -> drafts.affiliation(s.id()))
          .orElse(Affiliation.NONE);
    }
    return Affiliation.NONE;
  }

  /** Of an organisation: the country that its name begins with. */
  Affiliation home(Phrase.Other body) {
    return body.of()
        .filter(c -> register.country(c.value()).isPresent())
        .map(c -> Affiliation.of(c.value()))
        .orElse(Affiliation.NONE);
  }

  /** {@code the foreign ministry}, which the context tells whose it is. */
  static boolean leansOnContext(Phrase.Body body) {
    return body.owner().isEmpty() && body.rule().kind() == ActorKind.MINISTRY;
  }

  /** The country that the report is at home with: its issuer's, else the one told of last. */
  Optional<String> atHome() {
    return issuer.or(() -> discourse.recency().countries().stream().findFirst());
  }

  /** For whom the holder of a title acts that no owner stands beside. */
  Affiliation inContext(Phrase.Title title, boolean named) {
    Optional<Phrase.Owner> owner = title.owner();
    if (owner.filter(Phrase.Owner.Of.class::isInstance).isPresent()) {
      Phrase.Body body = ((Phrase.Owner.Of) owner.get()).body();
      return leansOnContext(body)
          ? atHome().map(Affiliation::of).orElse(Affiliation.NONE)
          : unowned.of(discourse.sentence().token(body.head()), body.first());
    }
    boolean unowned = owner.isEmpty() || owner.get() instanceof Phrase.Owner.Other;
    return issuer
        .filter(
            c ->
                unowned
                    && !title.indefinite()
                    && OfficeTitles.isOfIssuer(title.rule().name(), named))
        .map(Affiliation::of)
        .or(() -> Optional.of(title).filter(t -> unowned).flatMap(this::toldBefore))
        .or(() -> Optional.of(title).filter(t -> named && owner.isEmpty()).flatMap(this::ofSubject))
        .or(() -> Optional.of(title).filter(t -> !named && unowned).flatMap(this::ofSpeaker))
        .orElse(Affiliation.NONE);
  }

  /** Notes for whom the unnamed holder of a title acts. */
  void toldOf(Phrase.Title title, Affiliation of) {
    if (of.isStated()) {
      unnamed.put(title.rule().name(), of);
    }
  }

  /**
   * {@code Kenya called a meeting. President Anna Berg said so}: of the country just told of, or of
   * the government that speaks of the minister.
   */
  private Optional<Affiliation> ofSubject(Phrase.Title title) {
    return RegisteredPerson.isOfState(title.rule().name())
        ? discourse
            .subjects()
            .stateBody()
            .map(drafts::affiliation)
            .filter(a -> a.country().isPresent())
            .or(() -> discourse.subjects().countryBefore().map(Affiliation::of))
        : Optional.empty();
  }

  /** {@code The ministry denied it, a spokesman said}: its own. */
  private Optional<Affiliation> ofSpeaker(Phrase.Title title) {
    return title.rule().name().equals(SPOKESPERSON)
        ? discourse.subjects().speakingBody().map(drafts::affiliation).filter(Affiliation::isStated)
        : Optional.empty();
  }

  /** {@code the spokesman Karl Berg}: whose spokesman was told of just before, unnamed. */
  private Optional<Affiliation> toldBefore(Phrase.Title title) {
    return discourse.here().isDefinite(title.first())
        ? Optional.ofNullable(unnamed.get(title.rule().name()))
        : Optional.empty();
  }
}
