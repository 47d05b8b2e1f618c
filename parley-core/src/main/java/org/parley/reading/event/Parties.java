package org.parley.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.codebook.Register;
import org.parley.codebook.WordLists;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Resolution;
import org.parley.model.Statement;
import org.parley.reading.actor.Cast;

/** Who a word of the report stands for: a mention it heads, holds, or belongs to. */
final class Parties {
  private static final WordLists PRONOUNS = WordLists.of("pronouns");
  private static final Set<String> FIRST_PERSON = PRONOUNS.words("first-person");
  private static final Set<String> PERSON_SUBJECT = PRONOUNS.words("person-subject");
  private static final Set<String> OTHER_SUBJECT = PRONOUNS.words("other-subject");

  private static final Set<String> SAY = Words.list("say");
  private static final Set<String> HOME = Words.list("home");
  private static final Set<String> BELONGING = Words.list("belonging-preposition");

  private final Cast cast;
  private final Set<ActorId> known = new HashSet<>();
  private final Map<Integer, Map<Integer, Mention>> heads = new HashMap<>();
  private final Map<Integer, List<Mention>> mentions = new HashMap<>();
  private final Map<Integer, List<Place>> places = new HashMap<>();

  Parties(Document document, Cast cast, List<Place> places) {
    this.cast = cast;
    cast.actors().forEach(a -> known.add(a.id()));
    for (Mention m : cast.mentions()) {
      document.sentenceAt(m.span().start()).ifPresent(s -> index(s, m));
    }
    for (Place p : places) {
      document
          .sentenceAt(p.span().start())
          .ifPresent(s -> this.places.computeIfAbsent(s.index(), i -> new ArrayList<>()).add(p));
    }
  }

  private void index(Sentence sentence, Mention mention) {
    mentions.computeIfAbsent(sentence.index(), i -> new ArrayList<>()).add(mention);
    Cast.headOf(sentence, mention)
        .ifPresent(
            h ->
                heads
                    .computeIfAbsent(sentence.index(), i -> new HashMap<>())
                    .merge(h.index(), mention, Parties::longer));
  }

  private static Mention longer(Mention a, Mention b) {
    return b.span().length() > a.span().length() ? b : a;
  }

  /** The mentions of a sentence, in text order. */
  List<Mention> in(Sentence sentence) {
    return mentions.getOrDefault(sentence.index(), List.of());
  }

  List<Place> placesIn(Sentence sentence) {
    return places.getOrDefault(sentence.index(), List.of());
  }

  Optional<String> country(Mention mention) {
    return known.contains(mention.actor())
        ? cast.actor(mention.actor()).country()
        : Optional.of(mention.actor().value());
  }

  boolean isCountry(Mention mention) {
    return kind(mention) == ActorKind.COUNTRY;
  }

  private String side(Mention mention) {
    return country(mention).orElse(mention.actor().value());
  }

  /** The countries, or else actors, that an act is between. */
  Set<String> sides(Act act) {
    return Stream.concat(act.source().stream(), act.target().stream())
        .map(this::side)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isSameSide(Mention a, Mention b) {
    return a.actor().equals(b.actor()) || side(a).equals(side(b));
  }

  /**
   * Whom {@code token} names. Inside a statement "I", "our" and the pronoun of "X said it would"
   * are its speaker, "the country" the speaker's.
   */
  Optional<Mention> at(Sentence sentence, Token token, Optional<Mention> speaker) {
    Optional<Mention> spoken = speaker.flatMap(s -> asSpeaker(sentence, token, s));
    if (spoken.isPresent()) {
      return spoken;
    }
    return headedBy(sentence, token)
        .or(
            () ->
                sentence
                    .children(token, "nmod:poss", "amod", "compound", "appos", "flat", "dep")
                    .map(c -> headedBy(sentence, c))
                    .flatMap(Optional::stream)
                    .findFirst())
        .or(() -> placeAt(sentence, token))
        .or(() -> belonging(sentence, token))
        .or(() -> holding(sentence, token));
  }

  private Optional<Mention> asSpeaker(Sentence sentence, Token token, Mention speaker) {
    if (token.isPronoun() && FIRST_PERSON.contains(lower(token))) {
      return Optional.of(renamed(speaker.actor(), token, Resolution.FIRST_PERSON));
    }
    if (isOwnSubject(sentence, token) && agrees(token, speaker)) {
      return Optional.of(speaker);
    }
    boolean own =
        HOME.contains(Words.lemma(token))
            && headedBy(sentence, token).isEmpty()
            && sentence.children(token, "det", "nmod:poss").anyMatch(d -> !lower(d).equals("a"))
            && sentence.child(token, "amod", "compound", "nmod").isEmpty();
    return own
        ? country(speaker).map(c -> renamed(new ActorId(c), token, Resolution.SPEAKER_COUNTRY))
        : Optional.empty();
  }

  /** The pronoun of "X said that it would": subject of the clause that the cue governs. */
  private static boolean isOwnSubject(Sentence sentence, Token token) {
    if (!token.tag().equals("PRP") || !token.is("nsubj")) {
      return false;
    }
    return sentence
        .head(token)
        .filter(verb -> verb.is("ccomp"))
        .flatMap(sentence::head)
        .filter(cue -> SAY.contains(Words.lemma(cue)))
        .isPresent();
  }

  private boolean agrees(Token pronoun, Mention speaker) {
    boolean person = kind(speaker) == ActorKind.PERSON;
    return (person ? PERSON_SUBJECT : OTHER_SUBJECT).contains(lower(pronoun));
  }

  private static Mention renamed(ActorId actor, Token token, Resolution why) {
    return new Mention(actor, token.text(), token.span(), why);
  }

  /** "forces of X" and "officials in X" are X's. */
  private Optional<Mention> belonging(Sentence sentence, Token token) {
    return sentence
        .children(token, "nmod")
        .filter(c -> !c.is("nmod:poss"))
        .filter(c -> sentence.children(c, "case").anyMatch(k -> BELONGING.contains(Words.lemma(k))))
        .flatMap(
            c -> Stream.concat(Stream.of(c), sentence.children(c, "nmod:poss", "amod", "compound")))
        .map(c -> headedBy(sentence, c).or(() -> placeAt(sentence, c)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Mention> holding(Sentence sentence, Token token) {
    return in(sentence).stream()
        .filter(m -> m.span().contains(token.span()) && token.isProperNoun())
        .findFirst();
  }

  private Optional<Mention> headedBy(Sentence sentence, Token token) {
    return Optional.ofNullable(heads.getOrDefault(sentence.index(), Map.of()).get(token.index()));
  }

  /**
   * The country of a place that {@code token} names, where the report has that country as actor.
   */
  Optional<Mention> placeAt(Sentence sentence, Token token) {
    return placesIn(sentence).stream()
        .filter(p -> p.span().contains(token.span()))
        .findFirst()
        .flatMap(this::owner);
  }

  Optional<Mention> owner(Place place) {
    return Optional.of(place.country())
        .filter(c -> Register.shared().country(c).isPresent())
        .map(
            c ->
                new Mention(
                    new ActorId(c), place.text(), place.span(), Resolution.COUNTRY_OF_PLACE));
  }

  ActorKind kind(Mention mention) {
    return known.contains(mention.actor()) ? cast.actor(mention.actor()).kind() : ActorKind.COUNTRY;
  }

  /** Who a statement's words come from. */
  static Optional<Mention> speaker(Optional<Statement> statement) {
    return statement.flatMap(Statement::speaker);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(java.util.Locale.ROOT);
  }
}
