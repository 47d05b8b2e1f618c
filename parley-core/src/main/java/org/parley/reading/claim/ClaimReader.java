package org.parley.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.parley.bound.Deadline;
import org.parley.language.Document;
import org.parley.model.Claims;
import org.parley.model.Event;
import org.parley.model.Place;
import org.parley.model.Rebuttal;
import org.parley.model.Stance;
import org.parley.model.Statement;
import org.parley.reading.actor.Cast;

/** Reads the claims of a report that another report, or another speaker, may dispute. */
public final class ClaimReader {
  public Claims read(
      Document document,
      Cast cast,
      List<Place> places,
      List<Statement> statements,
      List<Event> events) {
    ReportContext context = new ReportContext(document, cast, places, statements, events);
    StanceFinder stances = new StanceFinder(context);
    RebuttalFinder rebuttals = new RebuttalFinder(context);
    DenialFinder denials = new DenialFinder(context);
    List<Stance> taken = new ArrayList<>();
    List<Rebuttal> rejected = new ArrayList<>();
    for (Passage passage : context.passages()) {
      Deadline.check();
      taken.addAll(stances.in(passage));
      List<Rebuttal> named = rebuttals.in(passage);
      rejected.addAll(named.isEmpty() ? denials.in(passage).stream().toList() : named);
    }
    return new Claims(taken, rejected);
  }
}
