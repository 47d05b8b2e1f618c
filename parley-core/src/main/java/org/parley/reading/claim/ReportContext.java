package org.parley.reading.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.Assertion;
import org.parley.model.Claim;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.PartyPolicy;
import org.parley.model.Place;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.Voice;
import org.parley.model.When;
import org.parley.reading.actor.Cast;
import org.parley.reading.event.Arguments;

/** Whose words a stretch of a report is, and who does what it tells. */
final class ReportContext {
  /** Who accuses whom; the first may be nobody. */
  record Accusation(List<Mention> by, List<Mention> accused) {}

  /** An accusation or a statement as a sentence tells it; of a statement nobody is accused. */
  record Told(Passage passage, Span span, List<Mention> by, List<Mention> accused) {
    /** How many words of a topic it has. */
    int shared(List<String> topic) {
      return (int) Topic.words(passage.shown(span)).stream().filter(topic::contains).count();
    }
  }

  private static final Set<String> ACCUSE = ClaimPattern.words("accuse");

  private final Document document;
  private final Cast cast;
  private final Arguments arguments;
  private final PartyPolicy parties;
  private final List<Statement> statements;
  private final List<Event> events;

  ReportContext(
      Document document,
      Cast cast,
      List<Place> places,
      List<Statement> statements,
      List<Event> events) {
    this.document = document;
    this.cast = cast;
    this.parties = PartyPolicy.of(cast.actors());
    this.arguments = new Arguments(document, cast, places);
    this.statements = statements.stream().filter(s -> s.assertion() != Assertion.WITHHELD).toList();
    this.events = events;
  }

  List<Passage> passages() {
    return document.sentences().stream().map(s -> new Passage(document, s)).toList();
  }

  /** The smallest statement that the first character of {@code words} stands in. */
  Optional<Statement> statement(Span words) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(c -> c.contains(words.start())))
        .min(Comparator.comparingInt(s -> s.extent().length()));
  }

  Optional<Mention> speaker(Span words) {
    return statement(words).flatMap(Statement::speaker);
  }

  /** Who does what {@code words} tell: by the event read there, else by the grammar. */
  List<Mention> subject(Passage passage, Span words) {
    return events.stream()
        .filter(e -> e.trigger().overlaps(words) && !e.source().isEmpty())
        .findFirst()
        .map(Event::source)
        .orElseGet(() -> agents(passage, words));
  }

  /** Towards whom it is done what {@code words} tell, by the event read there. */
  List<Mention> object(Span words) {
    return events.stream()
        .filter(e -> e.trigger().overlaps(words) && !e.target().isEmpty())
        .findFirst()
        .map(Event::target)
        .orElse(List.of());
  }

  /** The speaker where the words are someone's and name nobody. */
  private List<Mention> agents(Passage passage, Span words) {
    Optional<Mention> speaker = speaker(words);
    List<Mention> found =
        passage.head(words).map(h -> agents(passage, h, speaker)).orElse(List.of());
    return found.isEmpty() ? speaker.stream().toList() : found;
  }

  private List<Mention> agents(Passage passage, Token word, Optional<Mention> speaker) {
    return arguments.agents(passage.sentence(), word, speaker);
  }

  /** What the report tells of one accusing another, in order. */
  List<Told> accusations() {
    return events.stream()
        .filter(e -> e.type() == EventType.ACCUSE)
        .filter(e -> !e.source().isEmpty() && !e.target().isEmpty())
        .flatMap(e -> told(e).stream())
        .toList();
  }

  /** What those on one side with {@code claimant} accuse others of, and what they state. */
  List<Told> claims(List<Mention> claimant) {
    Stream<Told> accused =
        events.stream()
            .filter(e -> e.type() == EventType.ACCUSE && isOneSide(e.source(), claimant))
            .flatMap(e -> told(e).stream());
    Stream<Told> stated =
        statements.stream()
            .filter(s -> isOneSide(s.speaker().stream().toList(), claimant))
            .flatMap(s -> told(s).stream());
    return Stream.concat(accused, stated).toList();
  }

  private Optional<Told> told(Event e) {
    return sentence(e.trigger())
        .map(s -> new Told(new Passage(document, s), e.evidence(), e.source(), e.target()));
  }

  /** A statement by its first sentence. */
  private Optional<Told> told(Statement statement) {
    Span first = statement.content().get(0);
    List<Mention> by = statement.speaker().stream().toList();
    return sentence(first)
        .map(s -> new Told(new Passage(document, s), common(first, s.span()), by, List.of()));
  }

  /** The one in which {@code words} begin. */
  private Optional<Sentence> sentence(Span words) {
    return document.sentences().stream().filter(s -> s.span().contains(words.start())).findFirst();
  }

  /** The accusation that {@code words} are part of: "Kenya accused Uganda of alleging". */
  Optional<Accusation> accusation(Passage passage, Span words) {
    Sentence sentence = passage.sentence();
    Optional<Token> above = passage.head(words).flatMap(sentence::head);
    for (int steps = 0; above.isPresent() && steps < sentence.size(); steps++) {
      if (ACCUSE.contains(above.get().lemma().toLowerCase(Locale.ROOT))) {
        Optional<Mention> speaker = speaker(above.get().span());
        List<Mention> accused = arguments.patients(sentence, above.get(), speaker);
        return Optional.of(new Accusation(agents(passage, above.get(), speaker), accused))
            .filter(a -> !a.accused().isEmpty());
      }
      above = sentence.head(above.get());
    }
    return Optional.empty();
  }

  /** Whom {@code words} name, those inside another's name left out. */
  List<Mention> named(Span words) {
    List<Mention> inside = cast.within(words);
    return inside.stream()
        .filter(
            m ->
                inside.stream()
                    .noneMatch(o -> o.span().contains(m.span()) && !o.span().equals(m.span())))
        .toList();
  }

  /**
   * The claim of whoever speaks where {@code words} stand, shown by what he says in the sentence.
   */
  Claim claim(Passage passage, Span words) {
    Optional<Statement> statement = statement(words);
    Span shown =
        statement
            .map(s -> common(piece(s, words), passage.sentence().span()))
            .orElse(passage.sentence().span());
    List<Voice> by =
        statement.isPresent() ? voices(speaker(words).stream().toList()) : List.of(Voice.OUTLET);
    return claim(passage, by, withoutThat(passage.shown(shown)), shown, words);
  }

  /** The claim that {@code words} report of others. */
  Claim reported(Passage passage, Span words, List<Mention> by) {
    return claim(passage, voices(by), passage.shown(words), words, words);
  }

  private Claim claim(Passage passage, List<Voice> by, String text, Span shown, Span words) {
    Optional<Statement> statement = statement(words);
    Optional<When> said = statement.flatMap(Statement::saidOn).map(Dated::day);
    return new Claim(by, text, shown, passage.shown(words), statement.map(Statement::id), said);
  }

  /** Whether the first of the two sit on one side of the table. */
  boolean isOneSide(List<Mention> some, List<Mention> others) {
    return !some.isEmpty() && !others.isEmpty() && party(some).equals(party(others));
  }

  private ActorId party(List<Mention> mentions) {
    return parties.party(mentions.get(0).actor());
  }

  private static List<Voice> voices(List<Mention> mentions) {
    return ids(mentions).stream().map(Voice::of).toList();
  }

  static List<ActorId> ids(List<Mention> mentions) {
    return mentions.stream().map(Mention::actor).distinct().toList();
  }

  private static Span piece(Statement statement, Span words) {
    return statement.content().stream()
        .filter(c -> c.contains(words.start()))
        .findFirst()
        .orElseThrow();
  }

  private static Span common(Span a, Span b) {
    return new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
  }

  private static String withoutThat(String text) {
    return text.startsWith("that ") ? text.substring("that ".length()) : text;
  }
}
