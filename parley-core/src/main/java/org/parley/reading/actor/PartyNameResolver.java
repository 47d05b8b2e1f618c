package org.parley.reading.actor;

import org.parley.codebook.RegisterForm;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Resolution;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.phrase.Phrase;

/** Whom names of countries and organisations mean: those of the register, and others. */
final class PartyNameResolver {
  private final PlaceSense places;
  private final Discourse discourse;
  private final ActorDrafts drafts;
  private final Affiliations affiliations;
  private final ShortNames shortNames;
  private final InstitutionAntecedents institutions;
  private final MentionRecorder mentions;

  PartyNameResolver(
      PlaceSense places,
      Discourse discourse,
      ActorDrafts drafts,
      Affiliations affiliations,
      ShortNames shortNames,
      InstitutionAntecedents institutions,
      MentionRecorder mentions) {
    this.places = places;
    this.discourse = discourse;
    this.drafts = drafts;
    this.affiliations = affiliations;
    this.shortNames = shortNames;
    this.institutions = institutions;
    this.mentions = mentions;
  }

  /** One of the register; a country that is only where something happens is no actor. */
  void resolve(Phrase.Known known) {
    RegisterForm form = known.party().form();
    if (!places.acts(discourse.sentence(), known)) {
      discourse.named(form.id(), known.first());
      return;
    }
    ActorId id = registered(form);
    institutions.addParliament(id);
    mentions.record(id, known, Resolution.valueOf(form.use().name()));
    if (drafts.kind(id) == ActorKind.MINISTRY) {
      int start = discourse.sentence().token(known.last()).span().start();
      institutions.addMinistry(mentions.words(known), id, start);
    }
  }

  private ActorId registered(RegisterForm form) {
    return switch (form.use()) {
      case CAPITAL, GOVERNMENT -> drafts.government(form.id().value());
      default -> drafts.registered(form.id());
    };
  }

  /** An organisation outside of the register, or one of it by a short name. */
  void resolve(Phrase.Other other) {
    String words = mentions.words(other);
    shortNames
        .meant(words, other.first())
        .ifPresentOrElse(
            id -> mentions.record(id, other, Resolution.NAME),
            () ->
                mentions.recordNew(
                    other,
                    words,
                    ActorKind.ORGANISATION,
                    affiliations.home(other),
                    Resolution.NAME));
  }
}
