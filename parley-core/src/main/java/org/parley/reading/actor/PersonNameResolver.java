package org.parley.reading.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.reading.phrase.Phrase;

/** Whom names of persons mean, with the titles in apposition to them. */
final class PersonNameResolver {
  private final ReportId report;
  private final People people;
  private final Affiliations affiliations;
  private final OfficeHolders offices;
  private final TitledPersons appositions;
  private final MentionRecorder mentions;

  PersonNameResolver(
      ReportId report,
      People people,
      Affiliations affiliations,
      OfficeHolders offices,
      TitledPersons appositions,
      MentionRecorder mentions) {
    this.report = report;
    this.people = people;
    this.affiliations = affiliations;
    this.offices = offices;
    this.appositions = appositions;
    this.mentions = mentions;
  }

  /**
   * Meets all persons of a report before it is read: full names before surnames, so that a surname
   * finds whose it is.
   */
  void introduce(List<Sentence> sentences, List<List<Phrase>> phrases) {
    introduce(sentences, phrases, true);
    introduce(sentences, phrases, false);
  }

  private void introduce(List<Sentence> sentences, List<List<Phrase>> phrases, boolean full) {
    for (int i = 0; i < phrases.size(); i++) {
      for (Phrase phrase : phrases.get(i)) {
        if (phrase instanceof Phrase.Person p && full == p.name().words().size() > 1) {
          introduce(sentences.get(i), p);
        }
      }
    }
  }

  private void introduce(Sentence in, Phrase.Person person) {
    PersonDraft draft = meet(person);
    draft.of(affiliations.of(person));
    draft.gender(person.name().gender());
    offices.add(draft);
    for (Phrase.Title title : person.titles()) {
      draft.gender(title.rule().gender());
      draft.role(title.rule().name(), report);
      if (!title.former()) {
        offices.add(draft, title.rule().name());
      }
      String word = in.token(title.head()).text().toLowerCase(Locale.ROOT);
      appositions.add(title, word, draft);
    }
  }

  void resolve(Phrase.Person person) {
    PersonDraft draft = meet(person);
    person
        .title()
        .filter(t -> !t.former())
        .ifPresent(t -> draft.of(affiliations.inContext(t, true)));
    boolean registered = draft.registered().isPresent();
    mentions.record(draft, person, registered ? Resolution.REGISTER : Resolution.NAME);
  }

  private PersonDraft meet(Phrase.Person person) {
    Optional<String> office = person.title().map(t -> t.rule().name());
    return people.meet(person.name(), affiliations.of(person).country(), office);
  }
}
