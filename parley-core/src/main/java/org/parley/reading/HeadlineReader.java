package org.parley.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Annotator;
import org.parley.language.Document;
import org.parley.language.Marks;
import org.parley.model.Actor;
import org.parley.model.AsideReason;
import org.parley.model.Claims;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Report;
import org.parley.model.SetAside;
import org.parley.model.Span;
import org.parley.model.TimeExpression;
import org.parley.model.Title;
import org.parley.reading.act.ActReader;
import org.parley.reading.actor.ActorFinder;
import org.parley.reading.actor.Cast;
import org.parley.reading.claim.ClaimReader;
import org.parley.reading.place.PlaceFinder;
import org.parley.reading.time.TimeFinder;
import org.parley.text.PlainText;

/**
 * Reads the acts and claims that a headline tells, and the claims of crossheads. Whoever is named
 * there is the one whom the story calls so.
 */
final class HeadlineReader {
  private final ActReader acts;
  private final ActorFinder actors = new ActorFinder();
  private final PlaceFinder places = new PlaceFinder();
  private final TimeFinder times = new TimeFinder();
  private final ClaimReader claims = new ClaimReader();

  /** What a headline tells, and the actors that it names. */
  record Headline(List<Event> events, Claims claims, List<Actor> actors) {
    static final Headline NONE = new Headline(List.of(), Claims.NONE, List.of());

    Headline and(Headline more) {
      return new Headline(
          ReportReader.all(events, more.events),
          claims.and(more.claims),
          ReportReader.all(actors, more.actors));
    }
  }

  HeadlineReader(ActReader acts) {
    this.acts = acts;
  }

  /** No acts where the headline stands outside the text, or is read with it. */
  Headline read(Report report, Cast story, Annotator annotator) {
    Headline read =
        report
            .title()
            .flatMap(Title::span)
            .filter(t -> report.body().stream().noneMatch(t::overlaps))
            .map(t -> read(document(report, t, annotator), story, annotator))
            .orElse(Headline.NONE);
    for (Span crosshead : crossheads(report)) {
      read = read.and(claims(document(report, crosshead, annotator), story));
    }
    return read;
  }

  private static List<Span> crossheads(Report report) {
    return report.setAside().stream()
        .filter(s -> s.reason() == AsideReason.CROSSHEAD)
        .map(SetAside::span)
        .toList();
  }

  private static Document document(Report report, Span heading, Annotator annotator) {
    return Document.of(report, PlainText.of(report, heading).body(), annotator);
  }

  private Headline claims(Document crosshead, Cast story) {
    List<Place> place = places.find(crosshead);
    Cast cast = named(actors.find(crosshead, place), story);
    Claims claimed = claims.read(crosshead, cast, place, List.of(), List.of());
    return new Headline(List.of(), claimed, claimed.isEmpty() ? List.of() : cast.actors());
  }

  private Headline read(Document headline, Cast story, Annotator annotator) {
    Marks marks = OriginalMarks.of(headline.body(), annotator.marker());
    List<Place> place = places.find(headline);
    List<TimeExpression> time = times.find(headline);
    Cast cast = named(actors.find(headline, place), story);
    ActReader.Found found =
        acts.read(headline, cast, time, place, List.of(), marks.acts(), List.of(), 0);
    List<Actor> all = new ArrayList<>(cast.actors());
    all.addAll(found.actors());
    Claims claimed = claims.read(headline, cast, place, List.of(), found.events());
    return new Headline(found.events(), claimed, all);
  }

  /** The headline's cast, with the story's actors in place of those who bear their names. */
  private static Cast named(Cast headline, Cast story) {
    Map<String, Actor> byName = new HashMap<>();
    story.actors().forEach(a -> a.names().forEach(n -> byName.putIfAbsent(n, a)));
    List<Actor> actors = new ArrayList<>(headline.actors());
    List<Mention> mentions = new ArrayList<>();
    for (Mention m : headline.mentions()) {
      Optional<Actor> known = Optional.ofNullable(byName.get(m.text()));
      known.ifPresent(actors::add);
      mentions.add(known.map(a -> m.withActor(a.id())).orElse(m));
    }
    List<Actor> meant =
        actors.stream()
            .filter(a -> mentions.stream().anyMatch(m -> m.actor().equals(a.id())))
            .distinct()
            .toList();
    return new Cast(meant, mentions);
  }
}
