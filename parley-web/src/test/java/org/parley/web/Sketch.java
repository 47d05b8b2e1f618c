package org.parley.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Assertion;
import org.parley.model.Claims;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.EventId;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Office;
import org.parley.model.Place;
import org.parley.model.Publication;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.StatementKind;
import org.parley.model.Title;
import org.parley.model.Voice;
import org.parley.model.When;
import org.parley.model.Wording;
import org.parley.store.Store;
import org.parley.store.StoreWriter;

/** A report written by hand with just the records that a test is about; each adds its sentence. */
public final class Sketch {
  private static final Map<String, String> COUNTRIES =
      Map.of("NOR", "Norway", "SWE", "Sweden", "FIN", "Finland", "DNK", "Denmark");

  private final String input;
  private final String outlet;
  private final Optional<LocalDate> day;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Function<ReportId, Statement>> statements = new ArrayList<>();
  private final List<Function<ReportId, Event>> events = new ArrayList<>();
  private final List<Function<ReportId, Figure>> figures = new ArrayList<>();
  private final List<Function<ReportId, Wording>> wordings = new ArrayList<>();

  /**
   * @param day of publication; empty where it states none
   */
  public Sketch(String outlet, String day, String title) {
    this.outlet = outlet;
    this.day = Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    this.input = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".txt";
    text.append(title).append("\n\n");
  }

  public static Store store(Path folder, Sketch... reports) {
    Store store = Store.open(folder.resolve("desk.parley"));
    put(store, "1", reports);
    return store;
  }

  /** One run that reads these reports, those that the store has already too. */
  public static void put(Store store, String version, Sketch... reports) {
    try (StoreWriter writer = store.write(version, List.of("sketches"))) {
      for (Sketch report : reports) {
        report.writtenBy(writer);
      }
      writer.fold();
    }
  }

  public void writtenBy(StoreWriter writer) {
    Inputs in = inputs();
    writer.put(in.sources().get(0), in.bytes().get(0), reading());
  }

  public String id() {
    return report().value();
  }

  public ReportId report() {
    return inputs().sources().get(0).id();
  }

  public Sketch actor(Actor actor) {
    actors.put(actor.id().value(), actor);
    return this;
  }

  public Sketch person(String id, String name, String country, Office... offices) {
    return actor(
        new Actor(
            new ActorId(id),
            name,
            ActorKind.PERSON,
            Optional.of(country).filter(c -> !c.isEmpty()),
            Optional.of("GOV"),
            List.of(offices),
            List.of(name)));
  }

  /** A statement of the first day of the report, if any. */
  public Sketch says(String speaker, String words) {
    return says(speaker, words, 0.8);
  }

  public Sketch says(String speaker, String words, double confidence) {
    Mention who = mention(speaker, "");
    text.append(' ');
    Quote cue = new Quote("said", appended("said"));
    text.append(' ');
    Span content = appended(words);
    text.append(".\n");
    int n = statements.size() + 1;
    statements.add(
        id ->
            new Statement(
                StatementId.of(id, n),
                id,
                Optional.of(who),
                Optional.of(cue),
                List.of(content),
                words,
                StatementKind.INDIRECT,
                Assertion.MADE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                day.map(d -> new Dated(When.day(d), "published", Optional.empty())),
                confidence,
                "cue"));
    return this;
  }

  /** As a reading that finds no statement in the same text. */
  public Sketch withoutStatements() {
    statements.clear();
    return this;
  }

  public Sketch event(SketchedEvent event) {
    List<Mention> source = event.by().stream().map(a -> mention(a, "")).toList();
    text.append(' ');
    Span trigger = appended("acted");
    List<Mention> target = event.to().stream().map(a -> mention(a, " towards ")).toList();
    List<Place> venues = event.places().stream().map(p -> placed(p, event)).toList();
    List<Quote> issues = event.issues().stream().map(i -> quoted(" over ", i)).toList();
    text.append(" as told to ").append(outlet).append(' ').append(events.size()).append(".\n");
    int n = events.size() + 1;
    events.add(id -> event.made(EventId.of(id, n), id, source, target, venues, issues, trigger));
    return this;
  }

  /** How a term stands in the outlet's own voice, or that of an actor. */
  public Sketch calls(String referent, String voice, String term) {
    text.append("They speak of the ");
    Span span = appended(term);
    text.append(" in voice ").append(wordings.size()).append(".\n");
    wordings.add(
        id ->
            new Wording(
                referent, id, Optional.of(outlet), Voice.parse(voice), term, List.of(span)));
    return this;
  }

  public Sketch counts(String what, double number, String by) {
    text.append("The number of ").append(what).append(" is ");
    Span span = appended(String.valueOf((long) number));
    text.append(".\n");
    int n = figures.size() + 1;
    figures.add(
        id ->
            new Figure(
                id + "-f" + n,
                what,
                Optional.empty(),
                number,
                number,
                false,
                "people",
                day.map(When::day),
                Voice.parse(by),
                id,
                span));
    return this;
  }

  /** One more mention of an actor in these words. */
  public Sketch mentions(String actor, String words) {
    known(actor);
    mentions.add(new Mention(new ActorId(actor), words, appended(words), Resolution.REGISTER));
    text.append(" was there.\n");
    return this;
  }

  private Mention mention(String actor, String before) {
    text.append(before);
    String name = known(actor).name();
    Mention mention = new Mention(new ActorId(actor), name, appended(name), Resolution.REGISTER);
    mentions.add(mention);
    return mention;
  }

  private Actor known(String id) {
    if (!actors.containsKey(id)) {
      String name = COUNTRIES.getOrDefault(id, id.replace("name:", ""));
      boolean country = COUNTRIES.containsKey(id);
      actor(
          new Actor(
              new ActorId(id),
              name,
              country ? ActorKind.COUNTRY : ActorKind.PERSON,
              Optional.of(id).filter(i -> country),
              Optional.empty(),
              List.of(),
              List.of(name)));
    }
    return actors.get(id);
  }

  private Place placed(SketchedEvent.At at, SketchedEvent event) {
    text.append(" in ");
    Span span = appended(at.name());
    Place place =
        new Place(
            span, at.name(), at.name(), OptionalLong.empty(), at.lat(), at.lon(), "NOR", "PPL");
    if (event.inGazetteer()) {
      places.add(place);
    }
    return place;
  }

  private Quote quoted(String before, String words) {
    text.append(before);
    return new Quote(words, appended(words));
  }

  private Span appended(String words) {
    int at = text.length();
    text.append(words);
    return new Span(at, text.length());
  }

  private Inputs inputs() {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return InputReader.again(input, Format.TEXT, bytes);
  }

  private Reading reading() {
    ReportId id = report();
    return new Reading(
        report(id),
        List.copyOf(actors.values()),
        mentions,
        List.of(),
        places,
        statements.stream().map(s -> s.apply(id)).toList(),
        events.stream().map(e -> e.apply(id)).toList(),
        figures.stream().map(f -> f.apply(id)).toList(),
        wordings.stream().map(w -> w.apply(id)).toList(),
        Claims.NONE);
  }

  private Report report(ReportId id) {
    String all = text.toString();
    int title = all.indexOf("\n\n");
    return new Report(
        id,
        Optional.empty(),
        input,
        Format.TEXT,
        all,
        all,
        Optional.of(new Title(all.substring(0, title), Optional.of(new Span(0, title)))),
        Optional.of(outlet).filter(o -> !o.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        day.map(d -> new Publication(Optional.of(d), "header", Optional.empty(), List.of(d)))
            .orElse(Publication.NOT_STATED),
        "en",
        List.of(new Span(title + 2, all.length())),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
