package org.parley.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.codebook.Register;
import org.parley.language.Annotator;
import org.parley.language.Document;
import org.parley.language.Marks;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Claims;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Reading;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.reading.act.ActReader;
import org.parley.reading.actor.ActorFinder;
import org.parley.reading.actor.Cast;
import org.parley.reading.actor.DescribedActors;
import org.parley.reading.actor.DescribedCountries;
import org.parley.reading.claim.ClaimReader;
import org.parley.reading.event.EventFinder;
import org.parley.reading.figure.FigureFinder;
import org.parley.reading.place.PlaceFinder;
import org.parley.reading.statement.Attributed;
import org.parley.reading.statement.StatementFinder;
import org.parley.reading.time.TimeFinder;
import org.parley.reading.wording.WordingFinder;
import org.parley.text.ReadableReport;

/**
 * Reads one report, on its own: what it takes depends on that report alone, so any number of
 * threads may share one reader.
 */
public final class ReportReader {
  private final Annotator annotator;
  private final TimeFinder times = new TimeFinder();
  private final PlaceFinder places = new PlaceFinder();
  private final ActorFinder actors = new ActorFinder();
  private final StatementFinder statements = new StatementFinder();
  private final EventFinder events = new EventFinder();
  private final ActReader acts = new ActReader();
  private final HeadlineReader headlines;
  private final FigureFinder figures = new FigureFinder();
  private final WordingFinder wordings = new WordingFinder();
  private final ClaimReader claims = new ClaimReader();

  public ReportReader(Annotator annotator) {
    this.annotator = Objects.requireNonNull(annotator);
    this.headlines = new HeadlineReader(acts);
  }

  public Reading read(ReadableReport readable) {
    Annotator own = annotator.of(readable.body().folded(), readable.report().outlet());
    Document document = Document.of(readable.report(), readable.body(), own);
    Marks marks = OriginalMarks.of(readable.body(), own.marker());
    List<TimeExpression> time = times.find(document);
    List<Place> place = places.find(document);
    Attributed said =
        statements.find(document, actors.find(document, place), time, marks.attributions());
    Cast cast = said.cast();
    HeadlineReader.Headline headline = headlines.read(readable.report(), cast, own);
    ActReader.Found read =
        acts.read(
            document,
            cast,
            time,
            place,
            said.statements(),
            marks.acts(),
            events.find(document, cast, time, place, said.statements()),
            headline.events().size());
    SpeechActs.Told told =
        SpeechActs.once(document, said.statements(), all(headline.events(), read.events()));
    List<Statement> statement = told.statements();
    List<Event> event =
        told.events().stream()
            .map(e -> ComingDays.apart(e, readable.report().published()))
            .toList();
    Claims claim = headline.claims().and(claims.read(document, cast, place, statement, event));
    return DescribedActors.apart(
        new Reading(
            readable.report(),
            new DescribedCountries(document, place)
                .added(
                    withParties(cast.actors(), all(headline.actors(), read.actors()), event, claim),
                    Stream.concat(cast.mentions().stream(), parties(event))),
            cast.mentions(),
            time,
            place,
            statement,
            event,
            figures.find(document, cast, time, statement),
            wordings.find(document, cast, statement),
            claim));
  }

  static <T> List<T> all(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Adds who is party to an event or claim by description, or because it took place there. */
  private static List<Actor> withParties(
      List<Actor> actors, List<Actor> described, List<Event> events, Claims claims) {
    Map<ActorId, Actor> all = new TreeMap<>();
    described.forEach(a -> all.put(a.id(), a));
    actors.forEach(a -> all.put(a.id(), a));
    Stream<ActorId> parties = parties(events).map(Mention::actor);
    Stream<ActorId> claimants =
        Stream.concat(
            claims.all().flatMap(c -> c.by().stream()).flatMap(v -> v.speaker().stream()),
            claims.stances().stream().flatMap(s -> s.subject().stream()));
    Stream.concat(parties, claimants)
        .filter(id -> !all.containsKey(id))
        .flatMap(id -> Register.shared().actor(id).stream())
        .forEach(r -> all.put(r.id(), r.asActor()));
    return List.copyOf(all.values());
  }

  private static Stream<Mention> parties(List<Event> events) {
    return events.stream()
        .flatMap(e -> Stream.of(e.source(), e.target(), e.details().third()))
        .flatMap(List::stream);
  }
}
