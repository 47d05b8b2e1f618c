package org.parley.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Document;
import org.parley.language.Linguist;
import org.parley.language.Marks;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Report;
import org.parley.model.TimeExpression;
import org.parley.reading.act.ActReader;
import org.parley.reading.actor.ActorFinder;
import org.parley.reading.actor.Cast;
import org.parley.reading.place.PlaceFinder;
import org.parley.reading.time.TimeFinder;
import org.parley.text.PlainText;

/**
 * Reads the acts that a headline tells. Whoever is named there is the one whom the story calls so.
 */
final class HeadlineReader {
  private final Linguist linguist;
  private final ActReader acts;
  private final ActorFinder actors = new ActorFinder();
  private final PlaceFinder places = new PlaceFinder();
  private final TimeFinder times = new TimeFinder();

  HeadlineReader(Linguist linguist, ActReader acts) {
    this.linguist = linguist;
    this.acts = acts;
  }

  /** Nothing where the headline stands outside the text, or is read with it. */
  ActReader.Found read(Report report, Cast story) {
    return report
        .title()
        .filter(t -> !t.span().isEmpty())
        .filter(t -> report.body().stream().noneMatch(p -> p.overlaps(t.span())))
        .map(t -> read(Document.of(report, PlainText.of(report, t.span()).body(), linguist), story))
        .orElse(new ActReader.Found(List.of(), List.of()));
  }

  private ActReader.Found read(Document headline, Cast story) {
    Marks marks = OriginalMarks.of(headline.body(), linguist.marker());
    if (marks.acts().isEmpty()) {
      return new ActReader.Found(List.of(), List.of());
    }
    List<Place> place = places.find(headline);
    List<TimeExpression> time = times.find(headline);
    Cast cast = named(actors.find(headline, place), story);
    ActReader.Found found =
        acts.read(headline, cast, time, place, List.of(), marks.acts(), List.of(), 0);
    List<Actor> all = new ArrayList<>(cast.actors());
    all.addAll(found.actors());
    return new ActReader.Found(found.events(), all);
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
