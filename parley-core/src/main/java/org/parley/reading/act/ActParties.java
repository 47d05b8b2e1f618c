package org.parley.reading.act;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.reading.actor.Cast;
import org.parley.reading.actor.RegisterNames;

/** Whom the words that play a part in an act stand for. */
final class ActParties {
  private static final Set<String> FIRST_PERSON = WordLists.of("pronouns").words("first-person");
  private static final Set<String> SECOND_PERSON = WordLists.of("pronouns").words("second-person");
  private static final Set<String> THINGS = WordLists.of("thing-words").words("thing");
  private static final Set<String> WHERE = where();
  private static final Set<EventType> FORCE =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE);
  private static final Set<String> OBJECTS = WordLists.of("thing-words").words("object");
  private static final WordLists DESCRIPTIONS = WordLists.of("description-words");
  private static final WordLists DOCUMENTS = WordLists.of("document-words");
  private static final Set<String> NOBODY =
      Stream.of(
              DESCRIPTIONS.words("nobody"), DOCUMENTS.words("document"), DOCUMENTS.words("finding"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> ENEMIES = DESCRIPTIONS.words("enemy");
  private static final Set<String> OWN = DESCRIPTIONS.words("own-of-speaker");
  private static final Pattern ENEMY = Pattern.compile("(?i)(?:(the|our)\\s+)?(\\p{L}+)");
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

  private static Set<String> where() {
    return WordLists.of("place-sense").expand(List.of("{where}", "{described-place}"));
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
    boolean struck = role == ArgumentRole.TO && FORCE.contains(mark.type());
    mark.arguments(role)
        .flatMap(a -> of(a, role, said, struck))
        .forEach(m -> found.putIfAbsent(m.actor(), m));
    return List.copyOf(found.values());
  }

  private Stream<Mention> of(
      Argument argument, ArgumentRole role, Optional<Statement> said, boolean struck) {
    List<Mention> inside = leading(argument.span(), outermost(cast.within(argument.span())));
    if (!inside.isEmpty()) {
      return inside.stream();
    }
    List<Mention> around = cast.around(argument.span());
    if (!around.isEmpty()) {
      return Stream.of(around.get(0));
    }
    return spoken(argument.span(), said)
        .or(() -> enemy(argument.span(), said))
        .or(() -> overlapping(argument.span()))
        .or(() -> ofPlace(argument.span(), struck))
        .or(() -> partOfPlace(argument.span()))
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
    String written = document.text(span);
    if (written.equals("US")) {
      return Optional.empty();
    }
    String word = written.toLowerCase(Locale.ROOT);
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

  /** {@code our country}, and {@code the enemy}: the other one of whom most is told. */
  private Optional<Mention> enemy(Span span, Optional<Statement> said) {
    Matcher words = ENEMY.matcher(document.text(span));
    Optional<Actor> speaker =
        said.flatMap(Statement::speaker).map(m -> cast.actor(m.actor())).or(() -> textSpeaker);
    Optional<String> own = speaker.flatMap(Actor::country);
    if (own.isEmpty() || !words.matches()) {
      return Optional.empty();
    }
    String word = words.group(2).toLowerCase(Locale.ROOT);
    ActorId home = new ActorId(own.get());
    if ("our".equalsIgnoreCase(words.group(1)) && OWN.contains(word)) {
      return Optional.of(country(home, span, Resolution.SPEAKER_COUNTRY));
    }
    return ENEMIES.contains(word)
        ? mostTold(home).map(c -> country(c, span, Resolution.OTHER_SIDE))
        : Optional.empty();
  }

  private Optional<ActorId> mostTold(ActorId but) {
    Map<ActorId, Integer> told = new TreeMap<>();
    cast.mentions().stream()
        .filter(m -> m.resolvedBy() != Resolution.PRONOUN)
        .map(Mention::actor)
        .filter(a -> cast.actor(a).kind() == ActorKind.COUNTRY && !a.equals(but))
        .forEach(a -> told.merge(a, 1, Integer::sum));
    return told.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private Mention country(ActorId id, Span span, Resolution rule) {
    Register.shared().actor(id).ifPresent(a -> described.putIfAbsent(id, a.asActor()));
    return new Mention(id, document.text(span), span, rule);
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

  /** {@code struck}: a place that suffers force is no government. */
  private Optional<Mention> ofPlace(Span span, boolean struck) {
    return places.stream()
        .filter(p -> span.contains(p.span()))
        .filter(p -> Register.shared().country(p.country()).isPresent())
        .findFirst()
        .map(p -> struck ? land(p) : seat(p, span).orElseGet(() -> land(p)));
  }

  /** {@code Aviv} of {@code Tel Aviv}, which the reader of acts has cut. */
  private Optional<Mention> partOfPlace(Span span) {
    return places.stream()
        .filter(p -> p.span().contains(span))
        .filter(p -> Register.shared().country(p.country()).isPresent())
        .findFirst()
        .map(ActParties::land);
  }

  private static Mention land(Place place) {
    return new Mention(
        new ActorId(place.country()), place.text(), place.span(), Resolution.COUNTRY_OF_PLACE);
  }

  /** A capital that is all of a party, and not where something happens, is its government. */
  private Optional<Mention> seat(Place place, Span party) {
    return RegisterNames.of(place.text())
        .filter(a -> a.kind() == ActorKind.GOVERNMENT && place.span().equals(party))
        .filter(a -> !isWhere(party))
        .map(a -> new Mention(actor(a), place.text(), party, Resolution.CAPITAL));
  }

  private boolean isWhere(Span place) {
    return document
        .sentenceAt(place.start())
        .flatMap(
            s ->
                s.tokens().stream()
                    .filter(t -> t.span().end() <= place.start())
                    .reduce((a, b) -> b))
        .filter(t -> WHERE.contains(t.text().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private ActorId actor(Actor registered) {
    described.putIfAbsent(registered.id(), registered);
    return registered.id();
  }

  /** A family name that the tagger took for no name, of a person whom the report names in full. */
  private Optional<ActorId> surname(String words) {
    return cast.actors().stream()
        .filter(
            a -> a.kind() == ActorKind.PERSON && NameNormalizer.lastName(a.name()).equals(words))
        .map(Actor::id)
        .findFirst();
  }

  /** Whether a noun heads the words that may be somebody: no object, no thing that does it. */
  private boolean mayBe(ArgumentRole role, Span span) {
    Optional<Sentence> sentence = document.sentenceAt(span.start());
    List<Token> nouns =
        sentence.stream().flatMap(s -> s.within(span).stream()).filter(Token::isNoun).toList();
    Set<Integer> heads = sentence.map(s -> heads(s, span)).orElse(Set.of());
    List<Token> heading = nouns.stream().filter(t -> heads.contains(t.index())).toList();
    List<Token> led = heading.isEmpty() ? nouns : heading;
    return !nouns.isEmpty()
        && none(NOBODY, led)
        && none(role == ArgumentRole.BY ? THINGS : OBJECTS, led)
        && !sentence.get().within(span).get(0).tag().equals("IN");
  }

  private static boolean none(Set<String> words, List<Token> nouns) {
    return nouns.stream().noneMatch(t -> words.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** A group that only a noun names, such as "the rebels"; a pronoun names none. */
  private Optional<Mention> description(Span span, ArgumentRole role) {
    String words = document.text(span);
    Optional<ActorId> known = RegisterNames.of(words).map(this::actor).or(() -> surname(words));
    if (known.isPresent()) {
      return Optional.of(new Mention(known.get(), words, span, Resolution.NAME));
    }
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
