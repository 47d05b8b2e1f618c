package org.parley.reading.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.codebook.Agents;
import org.parley.codebook.InstitutionRule;
import org.parley.codebook.WordLists;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Resolution;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.discourse.PronounClass;
import org.parley.reading.phrase.Phrase;

/**
 * Whom a title of several persons means: two leaders of whom the report tells, one of each owner,
 * or the group or institution that they are.
 */
final class PluralTitleResolver {
  private static final Set<String> LAWMAKERS = WordLists.of("body-words").words("lawmakers");

  /** PLOVER's sectors of those who serve a state. */
  private static final Set<String> OF_STATE =
      Set.of("GOV", "ELI", "LEG", "MIL", "SPY", "COP", "JUD", "PTY");

  private static final Set<String> APART = WordLists.of("body-words").words("apart");

  /** The institutions that titles of several stand for, by the words for them. */
  private final Map<String, InstitutionRule> rules;

  private final Discourse discourse;
  private final ActorDrafts drafts;
  private final Affiliations affiliations;
  private final Unowned unowned;
  private final SeveralMeant several;
  private final InstitutionAntecedents institutions;
  private final MentionRecorder mentions;

  PluralTitleResolver(
      Map<String, InstitutionRule> rules,
      Discourse discourse,
      ActorDrafts drafts,
      Affiliations affiliations,
      Unowned unowned,
      SeveralMeant several,
      InstitutionAntecedents institutions,
      MentionRecorder mentions) {
    this.rules = rules;
    this.discourse = discourse;
    this.drafts = drafts;
    this.affiliations = affiliations;
    this.unowned = unowned;
    this.several = several;
    this.institutions = institutions;
    this.mentions = mentions;
  }

  /**
   * @param stated whose they are by the words beside them
   */
  void resolve(Phrase.Title title, Affiliation stated) {
    Token head = discourse.sentence().token(title.head());
    Affiliation of = affiliation(title, head, stated);
    if (title.owner().filter(Phrase.Owner.Pronoun.class::isInstance).isEmpty()) {
      unowned.toldOf(head, of);
    }
    List<ActorId> leaders = several.isBare(title) ? several.leaders(title) : List.of();
    if (leaders.size() == 2 && several.hasPair()) {
      record(leaders, title, Resolution.BOTH_LEADERS);
    } else if (!title.others().isEmpty() && of.country().isPresent()) {
      oneOfEachOwner(title);
    } else {
      institution(title, of)
          .ifPresentOrElse(
              id -> mentions.record(id, title, byOwner(title)), () -> group(title, of, leaders));
    }
  }

  /** A country's allies do not act for it; an organisation's allies are its members. */
  private Affiliation affiliation(Phrase.Title title, Token head, Affiliation stated) {
    if (title.owner().isEmpty()) {
      return unowned.of(head, title.first());
    }
    boolean apart = APART.contains(word(title)) && stated.group().isEmpty();
    return apart && !isDescribed(title) && !isOfPerson(title.owner().get())
        ? Affiliation.NONE
        : stated;
  }

  /** {@code American critics}, who are Americans. */
  private boolean isDescribed(Phrase.Title title) {
    return discourse.sentence().token(title.first()).tag().startsWith("JJ");
  }

  private static boolean isOfPerson(Phrase.Owner owner) {
    return owner instanceof Phrase.Owner.Named
        || owner instanceof Phrase.Owner.Pronoun pronoun
            && PronounClass.by(pronoun.token()).filter(PronounClass::person).isPresent();
  }

  /** {@code the ministers of Norway and Kenya}: the one of each. */
  private void oneOfEachOwner(Phrase.Title title) {
    String words = mentions.words(title);
    Optional<InstitutionRule> body = rule(title).filter(r -> r.kind() != ActorKind.GOVERNMENT);
    Stream.concat(title.owner().stream(), title.others().stream())
        .map(affiliations::of)
        .flatMap(
            of ->
                body
                    .flatMap(r -> of.country().map(c -> drafts.institution(r, c, words)))
                    .or(() -> several.head(words, of))
                    .stream())
        .forEach(id -> mentions.record(id, title, Resolution.TITLE));
  }

  /** The group for which they act, else what they are of their one country. */
  private Optional<ActorId> institution(Phrase.Title title, Affiliation of) {
    return title.others().isEmpty()
        ? of.group()
            .map(drafts::party)
            .or(() -> rule(title).flatMap(r -> drafts.institution(r, of, mentions.words(title))))
        : Optional.empty();
  }

  private Optional<InstitutionRule> rule(Phrase.Title title) {
    return Optional.ofNullable(rules.get(word(title))).filter(r -> mayBeOfState(title));
  }

  /** Not so {@code Muslim leaders}, {@code business leaders}, {@code rebel leaders}. */
  private boolean mayBeOfState(Phrase.Title title) {
    return Agents.sector(discourse.here().wordBefore(title.head()) + " " + word(title))
        .filter(s -> !OF_STATE.contains(s))
        .isEmpty();
  }

  private static Resolution byOwner(Phrase.Title title) {
    return title.owner().isEmpty() ? Resolution.INSTITUTION_IN_CONTEXT : Resolution.GROUP;
  }

  private void group(Phrase.Title title, Affiliation of, List<ActorId> leaders) {
    String words = mentions.words(title);
    List<ActorId> sides = isOfBothSides(title) ? several.ofBothSides(words) : List.of();
    Optional<ActorId> lawmakers = institutions.parliament().filter(p -> areLawmakers(title));
    if (!sides.isEmpty()) {
      record(sides, title, Resolution.BOTH_SIDES);
    } else if (of.group().isPresent()) {
      mentions.record(drafts.party(of.group().get()), title, Resolution.GROUP);
    } else if (leaders.size() == 2) {
      record(leaders, title, Resolution.BOTH_LEADERS);
    } else if (lawmakers.isPresent()) {
      mentions.record(lawmakers.get(), title, Resolution.GROUP_IN_CONTEXT);
    } else {
      mentions.recordNew(title, words, ActorKind.GROUP, of, Resolution.GROUP);
    }
  }

  private static boolean isOfBothSides(Phrase.Title title) {
    return title.owner().filter(Phrase.Owner.Sides.class::isInstance).isPresent();
  }

  /** {@code the lawmakers}: those of the parliament told of last. */
  private boolean areLawmakers(Phrase.Title title) {
    return title.owner().isEmpty() && LAWMAKERS.contains(discourse.here().word(title.last()));
  }

  private void record(List<ActorId> ids, Phrase.Title title, Resolution by) {
    ids.forEach(id -> mentions.record(id, title, by));
  }

  private String word(Phrase.Title title) {
    return discourse.here().word(title.head());
  }
}
