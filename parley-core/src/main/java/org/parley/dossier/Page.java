package org.parley.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.model.Actor;
import org.parley.model.ActorKind;
import org.parley.model.AsideReason;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.SetAside;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.text.PlainText;

/**
 * A reading laid out for the rules of the dossier: its headline, crossheads and sentences, with
 * what was read in each.
 */
final class Page {
  /** PLOVER sectors of those who do not sit on their state's side of the table. */
  private static final Set<String> APART = Set.of("REB", "OPP", "SEP", "CRM", "UAF");

  private static final Set<String> AT_THE_TABLE =
      Set.of("GOV", "MIL", "LEG", "SPY", "PTY", "IGO", "REB", "OPP", "SEP", "UAF");

  private final Reading reading;
  private final Map<String, Actor> actors = new HashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Stretches<Mention> mentions;
  private final Stretches<Statement> statements;
  private final Stretches<Event> events;
  private final Stretches<TimeExpression> times;
  private final Stretches<Place> places;

  Page(Reading reading) {
    this.reading = reading;
    reading.actors().forEach(a -> actors.put(a.id(), a));
    statements = new Stretches<>(reading.made(), Statement::extent);
    events = new Stretches<>(reading.events(), Event::evidence);
    times = new Stretches<>(reading.times(), TimeExpression::span);
    places = new Stretches<>(reading.places(), Place::span);
    layOut(reading.report());
    mentions = new Stretches<>(HeadlineNames.added(this), Mention::span);
  }

  private void layOut(Report report) {
    report.title().ifPresent(t -> add(report, t.span(), Passage.Kind.HEADLINE));
    Map<Span, Passage.Kind> kinds = new HashMap<>();
    List<Span> paragraphs = new ArrayList<>();
    for (Span p : report.body()) {
      kinds.put(p, Passage.Kind.BODY);
      paragraphs.add(p);
    }
    for (SetAside s : report.setAside()) {
      if (s.reason() == AsideReason.CROSSHEAD) {
        kinds.put(s.span(), Passage.Kind.CROSSHEAD);
        paragraphs.add(s.span());
      }
    }
    paragraphs.sort(Comparator.naturalOrder());
    for (Span p : paragraphs) {
      boolean titleAgain = report.title().map(t -> t.span().contains(p)).orElse(false);
      if (!titleAgain) {
        add(report, p, kinds.get(p));
      }
    }
  }

  private void add(Report report, Span paragraph, Passage.Kind kind) {
    PlainText plain = PlainText.of(report, paragraph);
    String text = plain.text();
    for (Span s : Sentences.of(text)) {
      passages.add(new Passage(passages.size(), this, plain, s.start(), s.of(text), kind));
    }
  }

  Reading reading() {
    return reading;
  }

  Report report() {
    return reading.report();
  }

  String id() {
    return reading.report().id();
  }

  Optional<LocalDate> published() {
    return reading.report().published().day();
  }

  List<Passage> passages() {
    return passages;
  }

  Optional<Passage> passage(int index) {
    return index >= 0 && index < passages.size()
        ? Optional.of(passages.get(index))
        : Optional.empty();
  }

  Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  List<Mention> mentions(Span in) {
    return mentions.touching(in);
  }

  List<TimeExpression> times(Span in) {
    return times.touching(in);
  }

  List<Place> places(Span in) {
    return places.touching(in);
  }

  List<Event> events(Span in) {
    return events.touching(in);
  }

  /** The smallest statement with words of its content in {@code span}. */
  Optional<Statement> statement(Span span) {
    return statements.touching(span).stream()
        .filter(s -> s.content().stream().anyMatch(c -> c.overlaps(span)))
        .min(Comparator.comparingInt(s -> s.extent().length()));
  }

  Optional<Statement> statement(String id) {
    return reading.statements().stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** Country code of an actor, or its own id where it has none: who sits at the table. */
  String party(String actor) {
    return party(actor, this::actor);
  }

  /** Whether an actor can sit at a table: a state's, or a group or body that the register knows. */
  boolean isParty(String actor) {
    return actor(actor).map(Page::isParty).orElse(false);
  }

  /** Whether an actor can make a move: all but outlets. */
  boolean canAct(String actor) {
    return actor(actor).isPresent() && !isMedium(actor);
  }

  private static boolean isParty(Actor a) {
    if (a.sector().isPresent() && !AT_THE_TABLE.contains(a.sector().get())) {
      return false;
    }
    boolean anyone = a.kind() == ActorKind.GROUP && a.sector().isEmpty();
    return a.country().isPresent()
        ? !anyone
        : a.kind() != ActorKind.PERSON && !a.id().startsWith("name:");
  }

  boolean isMedium(String actor) {
    return actor(actor).flatMap(Actor::sector).map("MED"::equals).orElse(false);
  }

  static String party(String actor, Function<String, Optional<Actor>> actors) {
    return actors
        .apply(actor)
        .filter(a -> a.sector().map(s -> !APART.contains(s)).orElse(true))
        .flatMap(Actor::country)
        .orElse(actor);
  }
}
