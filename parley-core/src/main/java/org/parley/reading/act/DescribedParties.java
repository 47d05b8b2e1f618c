package org.parley.reading.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.codebook.Agents;
import org.parley.codebook.NameNormalizer;
import org.parley.codebook.Nationalities;
import org.parley.codebook.WordLists;
import org.parley.language.ArgumentRole;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.reading.actor.Cast;
import org.parley.reading.actor.RegisterNames;

/** Whom words stand for in which no mention was found: {@code the rebels}; a pronoun names none. */
final class DescribedParties {
  private static final Set<String> THINGS = WordLists.of("thing-words").words("thing");
  private static final Set<String> OBJECTS = WordLists.of("thing-words").words("object");
  private static final WordLists DOCUMENTS = WordLists.of("document-words");
  private static final Set<String> NOBODY =
      Stream.of(
              WordLists.of("description-words").words("nobody"),
              DOCUMENTS.words("document"),
              DOCUMENTS.words("finding"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST = 60;

  private final Document document;
  private final Cast cast;
  private final FurtherActors further;

  DescribedParties(Document document, Cast cast, FurtherActors further) {
    this.document = document;
    this.cast = cast;
    this.further = further;
  }

  Optional<Mention> of(Span span, ArgumentRole role) {
    String words = document.text(span);
    return RegisterNames.of(words)
        .map(further::add)
        .or(() -> surname(words))
        .map(id -> new Mention(id, words, span, Resolution.NAME))
        .or(() -> description(span, words, role));
  }

  /** A family name that the tagger took for no name, of a person whom the report names in full. */
  private Optional<ActorId> surname(String words) {
    return cast.actors().stream()
        .filter(a -> a.kind() == ActorKind.PERSON)
        .filter(a -> NameNormalizer.lastName(a.name()).equals(words))
        .map(Actor::id)
        .findFirst();
  }

  private Optional<Mention> description(Span span, String words, ArgumentRole role) {
    String slug = NameNormalizer.slug(words);
    return slug.isEmpty() || words.length() > LONGEST || !mayBeSomebody(role, span)
        ? Optional.empty()
        : Optional.of(
            new Mention(further.add(group(slug, words)), words, span, Resolution.DESCRIPTION));
  }

  private static Actor group(String slug, String words) {
    return new Actor(
        ActorId.named(slug),
        words,
        ActorKind.GROUP,
        Nationalities.country(words),
        Agents.sector(words),
        List.of(),
        List.of(words));
  }

  /** Whether a noun heads the words that may be somebody: no object, no thing that does it. */
  private boolean mayBeSomebody(ArgumentRole role, Span span) {
    return document
        .sentenceAt(span.start())
        .filter(s -> !nouns(s, span).isEmpty())
        .filter(s -> !s.within(span).get(0).tag().equals("IN"))
        .map(s -> leadingNouns(s, span))
        .filter(nouns -> none(NOBODY, nouns))
        .filter(nouns -> none(role == ArgumentRole.BY ? THINGS : OBJECTS, nouns))
        .isPresent();
  }

  private static List<Token> nouns(Sentence sentence, Span span) {
    return sentence.within(span).stream().filter(Token::isNoun).toList();
  }

  /** The nouns that head the words; all, where none does. */
  private static List<Token> leadingNouns(Sentence sentence, Span span) {
    List<Token> nouns = nouns(sentence, span);
    Set<Integer> heads = SpanHeads.of(sentence, span);
    List<Token> leading = nouns.stream().filter(t -> heads.contains(t.index())).toList();
    return leading.isEmpty() ? nouns : leading;
  }

  private static boolean none(Set<String> words, List<Token> nouns) {
    return nouns.stream().noneMatch(t -> words.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }
}
