package org.parley.reading.act;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.codebook.NameNormalizer;
import org.parley.codebook.Register;
import org.parley.codebook.WordLists;
import org.parley.language.ActMention;
import org.parley.language.Argument;
import org.parley.language.ArgumentRole;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.reading.actor.Cast;

/** Whom the words that play a part in an act stand for. */
final class ActParties {
  private static final Set<String> FIRST_PERSON = WordLists.of("pronouns").words("first-person");
  private static final Set<String> SECOND_PERSON = WordLists.of("pronouns").words("second-person");
  private static final Set<String> THINGS = WordLists.of("thing-words").words("thing");
  private static final int LONGEST_DESCRIPTION = 60;
  private static final String[] ALONGSIDE = {"conj", "appos", "flat", "dep", "parataxis"};

  private final Document document;
  private final Cast cast;
  private final List<Place> places;
  private final Optional<Actor> textSpeaker;
  private final Map<ActorId, Actor> described = new LinkedHashMap<>();

  ActParties(Document document, Cast cast, List<Place> places) {
    this.document = document;
    this.cast = cast;
    this.places = places;
    this.textSpeaker =
        document
            .report()
            .title()
            .flatMap(t -> TextSpeaker.of(t.text(), document.report().published().day()));
  }

  List<Actor> described() {
    return List.copyOf(described.values());
  }

  /**
   * The mentions that play a role, each actor once.
   *
   * @param said in whose words the act stands
   */
  List<Mention> of(ActMention mark, ArgumentRole role, Optional<Statement> said) {
    Map<ActorId, Mention> found = new LinkedHashMap<>();
    mark.arguments(role)
        .flatMap(a -> of(a, role, said))
        .forEach(m -> found.putIfAbsent(m.actor(), m));
    return List.copyOf(found.values());
  }

  private Stream<Mention> of(Argument argument, ArgumentRole role, Optional<Statement> said) {
    List<Mention> inside = leading(argument.span(), outermost(cast.within(argument.span())));
    if (!inside.isEmpty()) {
      return inside.stream();
    }
    List<Mention> around = cast.around(argument.span());
    if (!around.isEmpty()) {
      return Stream.of(around.get(0));
    }
    return spoken(argument.span(), said)
        .or(() -> overlapping(argument.span()))
        .or(() -> ofPlace(argument.span()))
        .or(() -> description(argument.span(), role))
        .stream();
  }

  /** Those that lie in no other one. */
  private static List<Mention> outermost(List<Mention> mentions) {
    return mentions.stream()
        .filter(
            m ->
                mentions.stream()
                    .noneMatch(
                        o -> o.span().length() > m.span().length() && o.span().contains(m.span())))
        .toList();
  }

  /** Those that the words name as such, not as part of a description; all, where none leads. */
  private List<Mention> leading(Span span, List<Mention> mentions) {
    Optional<Sentence> sentence = document.sentenceAt(span.start());
    if (mentions.size() < 2 || sentence.isEmpty()) {
      return mentions;
    }
    Set<Integer> heads = heads(sentence.get(), span);
    List<Mention> leading =
        mentions.stream()
            .filter(
                m ->
                    Cast.headOf(sentence.get(), m)
                        .filter(h -> heads.contains(h.index()))
                        .isPresent())
            .toList();
    return leading.isEmpty() ? mentions : leading;
  }

  /** The words that head the span, with those joined to them or in apposition. */
  private static Set<Integer> heads(Sentence sentence, Span span) {
    List<Token> tokens = sentence.within(span);
    Set<Integer> inside = tokens.stream().map(Token::index).collect(Collectors.toSet());
    Set<Integer> heads = new HashSet<>();
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Token t : tokens) {
        boolean head = !inside.contains(t.head()) || t.is(ALONGSIDE) && heads.contains(t.head());
        grown |= head && heads.add(t.index());
      }
    }
    return heads;
  }

  /** Who says "we", and whom he calls "you". */
  private Optional<Mention> spoken(Span span, Optional<Statement> said) {
    String word = document.text(span).toLowerCase(Locale.ROOT);
    if (FIRST_PERSON.contains(word)) {
      return said.isPresent()
          ? said.get().speaker().map(s -> standingFor(s, span, Resolution.FIRST_PERSON))
          : ofText(span);
    }
    return SECOND_PERSON.contains(word)
        ? said.flatMap(Statement::addressee)
            .map(a -> standingFor(a, span, Resolution.SECOND_PERSON))
        : Optional.empty();
  }

  /** {@code I} outside any quotation of a statement: whose text it is. */
  private Optional<Mention> ofText(Span span) {
    textSpeaker.ifPresent(a -> described.putIfAbsent(a.id(), a));
    return textSpeaker.map(
        a -> new Mention(a.id(), document.text(span), span, Resolution.FIRST_PERSON));
  }

  private Mention standingFor(Mention party, Span span, Resolution rule) {
    return new Mention(party.actor(), document.text(span), span, rule);
  }

  private Optional<Mention> overlapping(Span span) {
    return cast.mentions().stream()
        .filter(m -> m.span().overlaps(span))
        .max(Comparator.comparingInt(m -> m.span().length()));
  }

  private Optional<Mention> ofPlace(Span span) {
    return places.stream()
        .filter(p -> span.contains(p.span()))
        .filter(p -> Register.shared().country(p.country()).isPresent())
        .findFirst()
        .map(
            p ->
                new Mention(
                    new ActorId(p.country()), p.text(), p.span(), Resolution.COUNTRY_OF_PLACE));
  }

  /** Whether a noun heads the words, and for a doer none for a thing: "the bridge". */
  private boolean mayBe(ArgumentRole role, Span span) {
    Optional<Sentence> sentence = document.sentenceAt(span.start());
    List<Token> nouns =
        sentence.stream().flatMap(s -> s.within(span).stream()).filter(Token::isNoun).toList();
    Set<Integer> heads = sentence.map(s -> heads(s, span)).orElse(Set.of());
    List<Token> heading = nouns.stream().filter(t -> heads.contains(t.index())).toList();
    return !nouns.isEmpty()
        && (role != ArgumentRole.BY || canAct(heading.isEmpty() ? nouns : heading));
  }

  private static boolean canAct(List<Token> nouns) {
    return nouns.stream().noneMatch(t -> THINGS.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** A group that only a noun names, such as "the rebels"; a pronoun names none. */
  private Optional<Mention> description(Span span, ArgumentRole role) {
    String words = document.text(span);
    String slug = NameNormalizer.slug(words);
    if (!mayBe(role, span) || slug.isEmpty() || words.length() > LONGEST_DESCRIPTION) {
      return Optional.empty();
    }
    ActorId id = ActorId.named(slug);
    described.putIfAbsent(
        id,
        new Actor(
            id,
            words,
            ActorKind.GROUP,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(words)));
    return Optional.of(new Mention(id, words, span, Resolution.DESCRIPTION));
  }
}
