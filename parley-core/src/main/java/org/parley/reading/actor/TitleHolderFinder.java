package org.parley.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.codebook.WordLists;
import org.parley.model.ActorId;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.phrase.Phrase;

/**
 * Which named person a title alone means: one whom the report calls so, else the holder of the
 * office.
 */
final class TitleHolderFinder {
  private static final WordLists WORDS = WordLists.of("title-words");
  private static final Set<String> OF_REALM = WORDS.words("of-realm");
  private static final Set<String> THIS = WORDS.words("this");
  private static final Set<String> UNITED_NATIONS = WORDS.words("united-nations");
  private static final Set<String> ROYAL = WORDS.words("royal");

  /** Roles that anybody may have: whoever is meant was called by the very word. */
  private static final Set<String> OF_ANYBODY = WORDS.words("not-for-state");

  private static final String AMBASSADOR = "ambassador";

  private final Discourse discourse;
  private final ActorDrafts drafts;
  private final People people;
  private final Offices offices;
  private final TitledPersons appositions;

  TitleHolderFinder(
      Discourse discourse,
      ActorDrafts drafts,
      People people,
      Offices offices,
      TitledPersons appositions) {
    this.discourse = discourse;
    this.drafts = drafts;
    this.people = people;
    this.offices = offices;
    this.appositions = appositions;
  }

  /**
   * @param of for whom the holder acts, so far as is known
   */
  Optional<PersonDraft> find(Phrase.Title title, Affiliation of) {
    if (title.indefinite()) {
      return Optional.empty();
    }
    if (title.former()) {
      return appositions.onceHolding(title);
    }
    if (title.possessor().isPresent()) {
      return counterpart(title.possessor().get(), of);
    }
    if (OF_ANYBODY.contains(title.rule().name())) {
      return called(title, of);
    }
    return isBareRank(title) ? Optional.empty() : inOffice(title, of);
  }

  /** {@code his Kenyan counterpart}. */
  private Optional<PersonDraft> counterpart(Phrase.Owner possessor, Affiliation of) {
    return of.country().flatMap(c -> person(possessor).flatMap(p -> offices.counterpart(p, c)));
  }

  private Optional<PersonDraft> person(Phrase.Owner owner) {
    if (owner instanceof Phrase.Owner.Named named) {
      return Optional.of(people.meet(named.name(), Optional.empty(), Optional.empty()));
    }
    if (owner instanceof Phrase.Owner.Pronoun pronoun) {
      return discourse.pronoun(pronoun.token()).flatMap(s -> people.withId(s.id()));
    }
    return Optional.empty();
  }

  /** {@code the expert}: the one told of last whom the report calls so. */
  private Optional<PersonDraft> called(Phrase.Title title, Affiliation of) {
    List<PersonDraft> found =
        appositions.called(word(title)).stream()
            .filter(p -> !of.isStated() || drafts.affiliation(p.id()).equals(of))
            .toList();
    List<ActorId> ids = found.stream().map(PersonDraft::id).toList();
    return found.size() < 2
        ? found.stream().findFirst()
        : discourse.recency().latestOf(ids).flatMap(people::withId);
  }

  private Optional<PersonDraft> inOffice(Phrase.Title title, Affiliation of) {
    return onlyOneCalled(title)
        .or(
            () ->
                offices.holder(
                    office(title),
                    of,
                    title.owner().isPresent(),
                    discourse.sentence().token(title.head()),
                    p -> !isOfRealm(title) || !p.presides()))
        .filter(p -> p.genderFits(title.rule().gender()));
  }

  /**
   * {@code the dictator}: the only one whom the report calls by that word, of many who could be.
   */
  private Optional<PersonDraft> onlyOneCalled(Phrase.Title title) {
    Set<PersonDraft> found = appositions.called(word(title));
    boolean open =
        title.owner().isEmpty()
            && (title.rule().name().equals("leader") || ROYAL.contains(word(title)));
    return open && found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** {@code the king}, who is no president. */
  private boolean isOfRealm(Phrase.Title title) {
    return OF_REALM.contains(word(title));
  }

  /** {@code Brigadier general}, of which there are many. */
  private boolean isBareRank(Phrase.Title title) {
    return title.rule().name().equals("commander")
        && title.owner().isEmpty()
        && !THIS.contains(discourse.here().wordBefore(title.first()));
  }

  /** The office that a title names, as the register has it. */
  private String office(Phrase.Title title) {
    String office = title.rule().name();
    if (!office.equals(AMBASSADOR)) {
      return office;
    }
    String before = discourse.here().wordBefore(title.head());
    if (before.equals("deputy")) {
      return "deputy-" + office;
    }
    return UNITED_NATIONS.contains(before) || isSentToUnitedNations(title.last() + 1)
        ? "un-ambassador"
        : office;
  }

  /** The ambassador to the United Nations is another than one to a state. */
  private boolean isSentToUnitedNations(int next) {
    int size = discourse.sentence().size();
    return next < size
        && discourse.sentence().token(next).text().equals("to")
        && IntStream.range(next, Math.min(size, next + 3))
            .mapToObj(discourse.here()::word)
            .anyMatch(UNITED_NATIONS::contains);
  }

  private String word(Phrase.Title title) {
    return discourse.here().word(title.head());
  }
}
