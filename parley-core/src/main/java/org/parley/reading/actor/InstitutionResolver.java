package org.parley.reading.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Resolution;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.phrase.Phrase;

/**
 * Whom words for an institution or for the servants of a state mean: those of the country or group
 * beside them, else of the one that the context tells.
 */
final class InstitutionResolver {
  private static final Set<String> OBJECTS = WordLists.of("thing-words").words("object");
  private static final Set<String> ENEMIES = WordLists.of("description-words").words("enemy");

  private final Discourse discourse;
  private final ActorDrafts drafts;
  private final Affiliations affiliations;
  private final Unowned unowned;
  private final InstitutionAntecedents antecedents;
  private final MentionRecorder mentions;

  InstitutionResolver(
      Discourse discourse,
      ActorDrafts drafts,
      Affiliations affiliations,
      Unowned unowned,
      InstitutionAntecedents antecedents,
      MentionRecorder mentions) {
    this.discourse = discourse;
    this.drafts = drafts;
    this.affiliations = affiliations;
    this.unowned = unowned;
    this.antecedents = antecedents;
    this.mentions = mentions;
  }

  void resolve(Phrase.Body body) {
    Token head = discourse.sentence().token(body.head());
    if (body.owner().isPresent()) {
      owned(body, head, affiliations.of(body.owner()));
    } else if (unowned.isPresidential(head)) {
      ofCountry(body, head, unowned.of(head, body.first()));
    } else if (!isThing(head)) {
      toldAgain(body, head)
          .ifPresentOrElse(
              id -> mentions.record(id, body, Resolution.INSTITUTION_IN_CONTEXT),
              () -> ofCountry(body, head, Affiliation.NONE));
    }
  }

  private void owned(Phrase.Body body, Token head, Affiliation of) {
    if (of.group().isPresent()) {
      mentions.record(drafts.party(of.group().get()), body, Resolution.INSTITUTION);
      unowned.toldOf(head, of);
    } else {
      ofCountry(body, head, of);
    }
  }

  private void ofCountry(Phrase.Body body, Token head, Affiliation of) {
    boolean inContext = of.country().isEmpty() && isAtHome(body);
    Optional<String> country = inContext ? affiliations.atHome() : of.country();
    if (country.isEmpty()) {
      ofNoCountry(body, head);
      return;
    }
    ActorId id = drafts.institution(body.rule(), country.get(), mentions.words(body));
    if (inContext) {
      mentions.record(id, body, Resolution.INSTITUTION_IN_CONTEXT);
    } else {
      unowned.toldOf(head, of);
      antecedents.add(body.rule(), id, head.span().start());
      mentions.record(id, body, Resolution.INSTITUTION);
    }
  }

  private void ofNoCountry(Phrase.Body body, Token head) {
    String words = mentions.words(body);
    Optional<ActorId> id =
        body.owner().isPresent()
            ? Optional.empty()
            : drafts.institution(body.rule(), unowned.of(head, body.first()), words);
    id.ifPresentOrElse(
        i -> mentions.record(i, body, Resolution.INSTITUTION_IN_CONTEXT),
        () -> mentions.recordNew(body, words, ActorKind.GROUP, Affiliation.NONE, Resolution.GROUP));
  }

  /** {@code the foreign ministry}: of the country that the report is at home with. */
  private boolean isAtHome(Phrase.Body body) {
    return Affiliations.leansOnContext(body)
        && !discourse.here().isFollowedBy(body.last(), "there")
        && !isOfAnotherField(body);
  }

  /** {@code the army}, {@code the ministry}: the one that was told of last with its country. */
  private Optional<ActorId> toldAgain(Phrase.Body body, Token head) {
    return discourse.here().isDefinite(body.first()) && !isOfAnotherField(body)
        ? antecedents.latest(body.rule(), head.span().start())
        : Optional.empty();
  }

  /** {@code the ministry of water}: no rule knows its field, so it is none of those told of. */
  private boolean isOfAnotherField(Phrase.Body body) {
    return InstitutionAntecedents.isAnyMinistry(body.rule())
        && (discourse.here().isFollowedBy(body.last(), "of")
            || discourse.here().isFollowedBy(body.last(), "for"));
  }

  /**
   * {@code missiles} without an owner do nothing; {@code the occupiers} are known by who speaks.
   */
  private static boolean isThing(Token head) {
    String word = head.lemma().toLowerCase(Locale.ROOT);
    return OBJECTS.contains(word) || ENEMIES.contains(word);
  }

  /** {@code Norwegian and Kenyan officials}: those of the one and those of the other. */
  void resolve(Phrase.Joint joint) {
    String words = mentions.words(joint);
    for (Phrase.Owner owner : joint.owners()) {
      Affiliation of = affiliations.of(owner);
      drafts
          .institution(joint.rule(), of, words)
          .ifPresentOrElse(
              id -> mentions.record(id, joint, Resolution.JOINT),
              () -> mentions.recordNew(joint, words, ActorKind.GROUP, of, Resolution.JOINT));
    }
  }
}
