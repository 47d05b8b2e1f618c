package org.parley.reading.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.codebook.Register;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.discourse.Discourse;

/** Who holds the office that a title names: in this text first, else by the register on its day. */
final class Offices {
  private final Register register;
  private final Optional<LocalDate> day;
  private final People people;
  private final Discourse discourse;
  private final OfficeHolders holders;

  Offices(
      Register register,
      Optional<LocalDate> day,
      People people,
      Discourse discourse,
      OfficeHolders holders) {
    this.register = register;
    this.day = day;
    this.people = people;
    this.discourse = discourse;
    this.holders = holders;
  }

  /**
   * The holder for a country or group.
   *
   * @param owned whether the text says whose it is
   * @param word the title's head
   * @param may who can be meant by it
   */
  Optional<PersonDraft> holder(
      String title, Affiliation of, boolean owned, Token word, Predicate<PersonDraft> may) {
    if (of.group().isPresent()) {
      return latest(OfficeTitles.ofGroup(title), word, p -> p.group().equals(of.group()));
    }
    Optional<String> country = of.country();
    if (country.isEmpty() && owned) {
      return Optional.empty();
    }
    List<String> offices = OfficeTitles.ofState(title, country);
    boolean quoted = discourse.here().quoted(word) && country.isEmpty();
    Optional<PersonDraft> own = quoted ? ofSpeaker(offices, word) : Optional.empty();
    return own.or(() -> latest(offices, word, may.and(OfficeHolders.ofCountry(country))))
        .or(() -> country.flatMap(c -> inOffice(title, offices, c)));
  }

  /** {@code "the president wants it", a Kenyan said}: the Kenyan one, if the text names one. */
  private Optional<PersonDraft> ofSpeaker(List<String> offices, Token word) {
    Optional<ActorId> speaker = discourse.subjects().quoting();
    Optional<String> country = speaker.flatMap(people::withId).flatMap(PersonDraft::country);
    Predicate<PersonDraft> compatriot = OfficeHolders.ofCountry(country);
    return country.stream()
        .flatMap(
            c -> offices.stream().flatMap(o -> holders.latestBefore(word, o, compatriot).stream()))
        .filter(p -> !Optional.of(p.id()).equals(speaker))
        .findFirst();
  }

  private Optional<PersonDraft> latest(
      List<String> offices, Token word, Predicate<PersonDraft> may) {
    return offices.stream().flatMap(o -> holders.latestBefore(word, o, may).stream()).findFirst();
  }

  private Optional<PersonDraft> inOffice(String title, List<String> offices, String country) {
    return OfficeTitles.isOfMany(title)
        ? Optional.empty()
        : offices.stream().flatMap(o -> registered(o, country).stream()).findFirst();
  }

  /** Whether {@code leaders}, {@code presidents}, {@code ministers} may mean a person. */
  boolean isOneOf(String word, PersonDraft person) {
    return word.equals("men")
        ? person.genderFits("m")
        : OfficeTitles.ofSeveral(word).stream().anyMatch(o -> holders.holds(person, o));
  }

  /**
   * Who is a country's of {@code foreign ministers}, {@code presidents}, {@code prime ministers}.
   */
  Optional<PersonDraft> oneOf(String words, String country) {
    return OfficeTitles.ofEach(words).flatMap(o -> holder(o, country).stream()).findFirst();
  }

  /** The one who holds the same office for another country. */
  Optional<PersonDraft> counterpart(PersonDraft person, String country) {
    return OfficeTitles.LEADING.stream()
        .filter(o -> holders.holds(person, o))
        .map(o -> OfficeTitles.counterpart(o, country))
        .flatMap(o -> holder(o, country).stream())
        .findFirst();
  }

  private Optional<PersonDraft> holder(String office, String country) {
    return holders.latest(office, country).or(() -> registered(office, country));
  }

  private Optional<PersonDraft> registered(String office, String country) {
    return day.flatMap(d -> register.holder(office, country, d)).map(people::registered);
  }
}
