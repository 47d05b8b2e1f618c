package org.parley.reading.statement;

import java.util.Comparator;
import java.util.HashMap;
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
import org.parley.codebook.RegisteredPerson;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.reading.actor.Cast;

/** Tells which actor the words that name a speaker or addressee stand for. */
final class SpeakerResolver {
  private static final Set<String> RELATIVE = WordLists.of("pronouns").words("relative");
  private static final Set<String> WOMAN = WordLists.of("pronouns").words("she");
  private static final Set<String> QUANTITIES = WordLists.of("description-words").words("quantity");
  private static final int REACH = 40;

  private final Words words;
  private final Cast cast;
  private final UnnamedSpeakers unnamed;
  private final Set<ActorId> persons;
  private final Map<String, ActorId> surnames;

  /** Whom pronouns beside quotations stand for. */
  private final Map<Span, ActorId> quoting = new HashMap<>();

  SpeakerResolver(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
    this.unnamed = new UnnamedSpeakers(words);
    this.persons =
        cast.actors().stream()
            .filter(a -> a.kind() == ActorKind.PERSON)
            .map(Actor::id)
            .collect(Collectors.toSet());
    this.surnames =
        cast.actors().stream()
            .filter(a -> a.kind() == ActorKind.PERSON)
            .collect(
                Collectors.toMap(
                    a -> NameNormalizer.surname(NameNormalizer.lastName(a.name())),
                    Actor::id,
                    (a, b) -> a));
  }

  /**
   * The cast with the speakers added that only their statements bring in, and with each pronoun as
   * its statement reads it.
   */
  Cast cast() {
    Cast all = unnamed.added(cast);
    return quoting.isEmpty()
        ? all
        : new Cast(all.actors(), all.mentions().stream().map(this::asQuoting).toList());
  }

  private Mention asQuoting(Mention m) {
    return m.resolvedBy() == Resolution.PRONOUN
        ? m.withActor(quoting.getOrDefault(m.span(), m.actor()))
        : m;
  }

  /** Notes who a pronoun beside a quotation is. */
  void quotes(Token pronoun, ActorId speaker) {
    quoting.put(pronoun.span(), speaker);
  }

  /** The actor at {@code head}; one is made for a phrase that the cast does not know. */
  Optional<Mention> speaker(int head, Range named) {
    Sentence sentence = words.sentence(head);
    Token token = antecedent(sentence, words.at(head));
    Span span = named.size() <= REACH ? words.span(named) : token.span();
    return known(sentence, token)
        .or(() -> counted(sentence, token))
        .or(() -> surname(token))
        .or(() -> unnamed.name(sentence, token))
        .map(m -> at(m, span));
  }

  /** {@code a group of senators}, {@code many members of the opposition}: those of them. */
  private Optional<Mention> counted(Sentence sentence, Token token) {
    return Optional.of(token)
        .filter(t -> QUANTITIES.contains(t.lemma().toLowerCase(Locale.ROOT)))
        .flatMap(
            t ->
                sentence
                    .children(t, "nmod")
                    .filter(o -> Phrases.hasChild(sentence, o, Set.of("of"), "case"))
                    .findFirst())
        .flatMap(o -> cast.headedBy(sentence, o));
  }

  /** Who else speaks, named beside the first speaker or meant by the same words. */
  List<Mention> joint(int head, Mention speaker) {
    Sentence sentence = words.sentence(head);
    Token token = antecedent(sentence, words.at(head));
    Map<ActorId, Mention> others = new LinkedHashMap<>();
    List<Mention> headed = cast.allHeadedBy(sentence, token);
    Stream.concat(
            headed.stream().filter(m -> standsForSeveral(m, headed)),
            sentence
                .children(token, "conj")
                .flatMap(c -> known(sentence, c).stream())
                .filter(c -> headed.stream().noneMatch(m -> m.span().contains(c.span()))))
        .filter(m -> !m.actor().equals(speaker.actor()))
        .forEach(m -> others.putIfAbsent(m.actor(), m));
    return List.copyOf(others.values());
  }

  /** {@code the two leaders}, {@code the ministers of Norway and Kenya}. */
  private static boolean standsForSeveral(Mention mention, List<Mention> headed) {
    return mention.resolvedBy().leansOnOthers()
        || headed.stream().anyMatch(m -> !m.equals(mention) && m.span().equals(mention.span()));
  }

  /** A family name alone, of a person whom the report names in full. */
  private Optional<Mention> surname(Token token) {
    return Optional.of(token)
        .filter(t -> t.isProperNoun() || isCapitalised(t))
        .flatMap(t -> Optional.ofNullable(surnames.get(NameNormalizer.surname(t.text()))))
        .map(id -> new Mention(id, token.text(), token.span(), Resolution.SURNAME));
  }

  /** A name that is tagged as a common noun, inside a sentence: "Baker" or "Bishop". */
  private static boolean isCapitalised(Token token) {
    return token.isNoun() && token.index() > 0 && Character.isUpperCase(token.text().charAt(0));
  }

  /** The actor spoken to. */
  Optional<Mention> addressee(int head) {
    Sentence sentence = words.sentence(head);
    Token token = words.at(head);
    Span span = words.span(new Phrases(words).of(sentence, token));
    return known(sentence, token)
        .or(() -> unnamed.name(sentence, token))
        .map(m -> span.length() <= 80 ? at(m, span) : m);
  }

  Mention at(Mention actor, Span span) {
    return new Mention(actor.actor(), words.document().text(span), span, actor.resolvedBy());
  }

  boolean isPerson(Mention mention) {
    return unnamed.isPerson(mention.actor()) || persons.contains(mention.actor());
  }

  /** Whether {@code he} or {@code she} may be said of someone. */
  boolean mayBe(Token pronoun, Mention mention) {
    boolean woman = WOMAN.contains(pronoun.text().toLowerCase(Locale.ROOT));
    Optional<String> gender =
        Register.shared()
            .person(mention.actor())
            .flatMap(RegisteredPerson::gender)
            .or(() -> givenName(mention.actor()).flatMap(NameNormalizer::gender));
    return gender.map(g -> g.equals(woman ? "f" : "m")).orElse(true);
  }

  private Optional<String> givenName(ActorId id) {
    return cast.actors().stream()
        .filter(a -> a.id().equals(id))
        .map(a -> NameNormalizer.givenName(a.name()))
        .filter(n -> !n.isEmpty())
        .findFirst();
  }

  private Token antecedent(Sentence sentence, Token token) {
    if (!RELATIVE.contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return token;
    }
    Token at = token;
    for (int step = 0; step < 4; step++) {
      if (at.is("acl", "acl:relcl")) {
        return sentence.head(at).orElse(token);
      }
      at = sentence.head(at).orElse(at);
    }
    return token;
  }

  /** A person named in the phrase before the office or body that the phrase is headed by. */
  private Optional<Mention> known(Sentence sentence, Token token) {
    Optional<Mention> head = cast.headedBy(sentence, token);
    if (head.isPresent() && isPerson(head.get())) {
      return head;
    }
    Optional<Mention> person =
        sentence
            .children(token, "appos", "dep", "flat", "compound", "nmod")
            .filter(t -> !t.is("nmod") || sentence.child(t, "case").isEmpty())
            .filter(t -> !t.is("nmod:poss"))
            .flatMap(t -> cast.headedBy(sentence, t).stream())
            .filter(this::isPerson)
            .findFirst();
    return person.or(() -> head).or(() -> smallest(token));
  }

  private Optional<Mention> smallest(Token token) {
    return cast.around(token.span()).stream()
        .filter(m -> m.span().end() == token.span().end())
        .min(Comparator.comparingInt((Mention m) -> m.span().length()));
  }
}
