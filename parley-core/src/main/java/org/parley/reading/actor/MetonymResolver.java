package org.parley.reading.actor;

import org.parley.model.ActorId;
import org.parley.model.Resolution;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.discourse.MentionInSentence;

/** Whom metonyms of the sentence at hand mean: who is behind an office or a document. */
final class MetonymResolver {
  private final Metonyms metonyms = new Metonyms();
  private final Discourse discourse;
  private final ActorDrafts drafts;
  private final People people;
  private final Offices offices;
  private final MentionRecorder mentions;

  MetonymResolver(
      Discourse discourse,
      ActorDrafts drafts,
      People people,
      Offices offices,
      MentionRecorder mentions) {
    this.discourse = discourse;
    this.drafts = drafts;
    this.people = people;
    this.offices = offices;
    this.mentions = mentions;
  }

  /** When all other mentions of the sentence are read. */
  void resolve() {
    metonyms.offices(discourse).toList().forEach(this::resolve);
    metonyms.documents(discourse).toList().forEach(this::resolve);
  }

  private void resolve(Metonyms.Metonym metonym) {
    for (MentionInSentence owner : metonym.owners()) {
      ActorId id = metonym.office() ? seatOf(owner.id()) : owner.id();
      mentions.record(id, metonym.first(), metonym.last(), Resolution.INSTITUTION_IN_CONTEXT);
    }
  }

  /** {@code the president's office}: the government, or the group, that the president leads. */
  private ActorId seatOf(ActorId owner) {
    return people
        .withId(owner)
        .filter(p -> offices.isOneOf("", p))
        .map(p -> drafts.affiliation(p.id()))
        .flatMap(of -> of.group().or(() -> of.country().map(drafts::government)))
        .orElse(owner);
  }
}
