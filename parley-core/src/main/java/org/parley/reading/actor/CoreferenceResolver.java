package org.parley.reading.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.InstitutionRule;
import org.parley.codebook.Register;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Place;
import org.parley.model.Resolution;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.discourse.MentionInSentence;
import org.parley.reading.phrase.Phrase;

/**
 * Says which actor each noun phrase and pronoun of a report stands for, sentence by sentence. Each
 * kind of phrase has a resolver of its own; what is told of before is what they share.
 */
final class CoreferenceResolver {
  private final Document document;
  private final Discourse discourse = new Discourse();
  private final ActorDrafts drafts;
  private final Unowned unowned;
  private final MentionRecorder mentions;
  private final ReadingOrder order;
  private final PersonNameResolver persons;
  private final PartyNameResolver parties;
  private final InstitutionResolver institutions;
  private final TitleResolver titles;
  private final DescriptionResolver descriptions;
  private final MetonymResolver metonyms;

  /**
   * @param rules of institutions, by the words for them
   * @param named the places that the report names
   */
  CoreferenceResolver(
      Register register,
      PlaceSense places,
      Map<String, InstitutionRule> rules,
      Document document,
      List<Place> named) {
    this.document = document;
    this.drafts = new ActorDrafts(register);

    Optional<LocalDate> day = document.report().published().day();
    People people = new People(register, day);
    OfficeHolders officeHolders = new OfficeHolders(day, people, discourse);
    Offices offices = new Offices(register, day, people, discourse, officeHolders);
    TitledPersons appositions = new TitledPersons();
    InstitutionAntecedents told = new InstitutionAntecedents();
    SeveralMeant several = new SeveralMeant(discourse, drafts, people, offices);
    ShortNames shortNames = new ShortNames(discourse, drafts, named);

    Optional<String> issuer = Issuer.country(register, document.report().outlet());
    this.unowned = new Unowned(register, discourse, drafts, issuer, named);
    Affiliations affiliations =
        new Affiliations(register, issuer, people, drafts, discourse, unowned);

    this.mentions = new MentionRecorder(document, drafts, people, discourse);
    this.order = new ReadingOrder(appositions);
    this.persons =
        new PersonNameResolver(
            document.report().id(), people, affiliations, officeHolders, appositions, mentions);
    this.parties =
        new PartyNameResolver(places, discourse, drafts, affiliations, shortNames, told, mentions);
    this.institutions =
        new InstitutionResolver(discourse, drafts, affiliations, unowned, told, mentions);
    PluralTitleResolver plurals =
        new PluralTitleResolver(
            rules, discourse, drafts, affiliations, unowned, several, told, mentions);
    TitleHolderFinder holders =
        new TitleHolderFinder(discourse, drafts, people, offices, appositions);
    this.titles =
        new TitleResolver(discourse, drafts, affiliations, appositions, holders, plurals, mentions);
    this.descriptions = new DescriptionResolver(discourse, drafts, several, shortNames, mentions);
    this.metonyms = new MetonymResolver(discourse, drafts, people, offices, mentions);
  }

  /**
   * @param phrases of each sentence of the report
   */
  Cast resolve(List<List<Phrase>> phrases) {
    unowned.begin(phrases);
    persons.introduce(document.sentences(), phrases);
    for (int i = 0; i < phrases.size(); i++) {
      read(document.sentences().get(i), phrases.get(i));
    }
    return new Cast(drafts.build(), mentions.mentions());
  }

  private void read(Sentence sentence, List<Phrase> phrases) {
    discourse.begin(sentence);
    order.names(phrases).forEach(this::resolve);
    Map<Integer, List<Phrase>> anaphora = order.anaphora(phrases);
    for (Token token : sentence.tokens()) {
      if (token.isPronoun()) {
        pronoun(token);
      }
      anaphora.getOrDefault(token.index(), List.of()).forEach(this::resolve);
    }
    metonyms.resolve();
  }

  private void pronoun(Token token) {
    for (MentionInSentence meant : discourse.pronouns(token)) {
      mentions.record(meant.id(), token.index(), token.index(), Resolution.PRONOUN);
    }
  }

  private void resolve(Phrase phrase) {
    if (phrase instanceof Phrase.Known known) {
      parties.resolve(known);
    } else if (phrase instanceof Phrase.Other other) {
      parties.resolve(other);
    } else if (phrase instanceof Phrase.Person person) {
      persons.resolve(person);
    } else if (phrase instanceof Phrase.Body body) {
      institutions.resolve(body);
    } else if (phrase instanceof Phrase.Joint joint) {
      institutions.resolve(joint);
    } else if (phrase instanceof Phrase.Title title) {
      titles.resolve(title);
    } else if (phrase instanceof Phrase.PartOf part) {
      titles.resolve(part);
    } else if (phrase instanceof Phrase.Sides sides) {
      descriptions.resolve(sides);
    } else if (phrase instanceof Phrase.Group group) {
      descriptions.resolve(group);
    }
  }
}
