package org.parley.reading.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Resolution;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.discourse.MentionInSentence;
import org.parley.reading.phrase.Phrase;

/**
 * Whom a title of one person means: the one beside whose name it stands, else the holder of the
 * office, else somebody without a name.
 */
final class TitleResolver {
  private static final WordLists WORDS = WordLists.of("title-words");
  private static final Set<String> FURTHER = WORDS.words("further");
  private static final Set<String> THIS = WORDS.words("this");

  private final Discourse discourse;
  private final ActorDrafts drafts;
  private final Affiliations affiliations;
  private final TitledPersons appositions;
  private final TitleHolderFinder holders;
  private final PluralTitleResolver plurals;
  private final MentionRecorder mentions;

  /** The person without a name who was told of last by a title's last word. */
  private final Map<String, ActorId> unnamed = new HashMap<>();

  TitleResolver(
      Discourse discourse,
      ActorDrafts drafts,
      Affiliations affiliations,
      TitledPersons appositions,
      TitleHolderFinder holders,
      PluralTitleResolver plurals,
      MentionRecorder mentions) {
    this.discourse = discourse;
    this.drafts = drafts;
    this.affiliations = affiliations;
    this.appositions = appositions;
    this.holders = holders;
    this.plurals = plurals;
    this.mentions = mentions;
  }

  void resolve(Phrase.Title title) {
    Optional<PersonDraft> named = appositions.person(title);
    if (named.isPresent()) {
      besideName(title, named.get());
      return;
    }
    Affiliation of = affiliations.of(title.owner());
    if (title.rule().many()) {
      plurals.resolve(title, of);
    } else {
      alone(title, of.isStated() ? of : affiliations.inContext(title, false));
    }
  }

  private void besideName(Phrase.Title title, PersonDraft person) {
    if (!title.former()) {
      person.of(affiliations.of(title.owner()));
    }
    mentions.record(person, title, Resolution.TITLE_OF_NAME);
  }

  private void alone(Phrase.Title title, Affiliation of) {
    Optional<PersonDraft> holder = holders.find(title, of);
    Optional<ActorId> again = toldAgain(title, of).filter(u -> isLatest(u, holder));
    if (again.isPresent()) {
      mentions.record(again.get(), title, Resolution.UNNAMED);
    } else if (holder.isPresent()) {
      mentions.record(holder.get(), title, Resolution.TITLE);
    } else {
      recordNew(title, of);
    }
  }

  /** {@code the official}: the one without a name who was told of last. */
  private Optional<ActorId> toldAgain(Phrase.Title title, Affiliation of) {
    return Optional.ofNullable(unnamed.get(word(title)))
        .filter(u -> THIS.contains(wordBefore(title)) && !title.former())
        .filter(u -> !of.isStated() || drafts.affiliation(u).equals(of));
  }

  private boolean isLatest(ActorId id, Optional<PersonDraft> other) {
    return other
        .flatMap(o -> discourse.recency().latestOf(List.of(id, o.id())))
        .map(id::equals)
        .orElse(true);
  }

  private void recordNew(Phrase.Title title, Affiliation of) {
    String words = further(title) + (title.former() ? "former " : "") + described(title);
    ActorId id = mentions.recordNew(title, words, ActorKind.PERSON, of, Resolution.UNNAMED);
    if (!title.former()) {
      unnamed.put(word(title), id);
    }
    affiliations.toldOf(title, of);
  }

  /** {@code another official} is not the one told of before. */
  private String further(Phrase.Title title) {
    String before = wordBefore(title);
    return FURTHER.contains(before) ? before + " " : "";
  }

  /** {@code one of her advisers}, {@code several diplomats of theirs}. */
  void resolve(Phrase.PartOf part) {
    String words = (part.one() ? "one of " : "") + described(part.title());
    Affiliation of = affiliations.of(part.title().owner());
    ActorKind kind = part.one() ? ActorKind.PERSON : ActorKind.GROUP;
    mentions.recordNew(part, words, kind, of, Resolution.PART_OF_GROUP);
  }

  /** A title's words; with a pronoun, those of whom it stands for. */
  private String described(Phrase.Title title) {
    String words = mentions.words(title).toLowerCase(Locale.ROOT);
    return words + pronoun(title).flatMap(discourse::pronoun).map(this::ofOwner).orElse("");
  }

  private String ofOwner(MentionInSentence owner) {
    return " of " + drafts.name(owner.id());
  }

  private static Optional<Token> pronoun(Phrase.Title title) {
    return title
        .owner()
        .filter(Phrase.Owner.Pronoun.class::isInstance)
        .map(o -> ((Phrase.Owner.Pronoun) o).token());
  }

  private String word(Phrase.Title title) {
    return discourse.here().word(title.head());
  }

  private String wordBefore(Phrase.Title title) {
    return discourse.here().wordBefore(title.first());
  }
}
