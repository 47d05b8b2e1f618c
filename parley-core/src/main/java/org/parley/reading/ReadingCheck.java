package org.parley.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.Figure;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.SetAside;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.TimeExpression;
import org.parley.model.Title;
import org.parley.model.Via;
import org.parley.model.Wording;
import org.parley.text.SplitWords;

/**
 * What must hold of every reading, whatever found its rows: spans lie in the original and are true
 * (the text of a row is the text at its span; in HTML, without the markup), pieces are in order,
 * ids are unique and lead somewhere. Lucene's token stream checker is the model: one checker for
 * all.
 */
public final class ReadingCheck {
  private final Reading reading;
  private final String original;
  private final List<String> problems = new ArrayList<>();

  private ReadingCheck(Reading reading) {
    this.reading = reading;
    this.original = reading.report().original();
  }

  /** Every invariant that {@code reading} breaks, each naming the row; empty when it is sound. */
  public static List<String> problems(Reading reading) {
    ReadingCheck check = new ReadingCheck(reading);
    check.report();
    check.mentions();
    check.statements();
    check.events();
    check.others();
    return List.copyOf(check.problems);
  }

  private void report() {
    reading.report().title().flatMap(Title::quote).ifPresent(t -> quote("title", t));
    reading.report().published().span().ifPresent(s -> inside("published", s));
    disjoint("body", reading.report().body());
    disjoint("set aside", reading.report().setAside().stream().map(SetAside::span).toList());
    for (SetAside aside : reading.report().setAside()) {
      if (reading.report().body().stream().anyMatch(aside.span()::overlaps)) {
        problems.add("set aside " + aside.span() + " is in the body too");
      }
    }
  }

  private void mentions() {
    Set<ActorId> known = reading.actors().stream().map(Actor::id).collect(Collectors.toSet());
    for (Mention m : reading.mentions()) {
      mention("mention", m);
      if (!known.contains(m.actor())) {
        problems.add("mention " + m.span() + " of an actor that is not listed: " + m.actor());
      }
    }
  }

  private void statements() {
    Set<StatementId> ids = new HashSet<>();
    for (Statement s : reading.statements()) {
      unique(ids, s.id());
    }
    for (Statement s : reading.statements()) {
      String row = "statement " + s.id();
      s.speakers().forEach(m -> mention(row + " speaker", m));
      s.addressee().ifPresent(m -> mention(row + " addressee", m));
      s.cue().ifPresent(q -> quote(row + " cue", q));
      disjoint(row + " content", s.content());
      s.via().stream().map(Via::span).forEach(v -> inside(row + " via", v));
      dated(row, s.saidOn());
      confidence(row, s.confidence());
      leads(row + " within", s.within(), ids);
      if (s.within().equals(Optional.of(s.id()))) {
        problems.add(row + " is within itself");
      }
    }
  }

  private void events() {
    Set<StatementId> statements =
        reading.statements().stream().map(Statement::id).collect(Collectors.toSet());
    Set<EventId> ids = new HashSet<>();
    for (Event e : reading.events()) {
      String row = "event " + e.id();
      unique(ids, e.id());
      e.source().forEach(m -> mention(row + " source", m));
      e.target().forEach(m -> mention(row + " target", m));
      inside(row + " evidence", e.evidence());
      inside(row + " trigger", e.trigger());
      if (!e.evidence().contains(e.trigger())) {
        problems.add(row + " has its trigger outside its evidence");
      }
      dated(row, e.day());
      e.place().ifPresent(p -> place(row + " place", p));
      details(row, e.details());
      confidence(row, e.confidence());
      leads(row + " according to", e.accordingTo(), statements);
    }
    for (Event e : reading.events()) {
      leads("event " + e.id() + " same", e.details().same(), ids);
      leads("event " + e.id() + " answers", e.details().answers(), ids);
    }
  }

  private void details(String row, EventDetails d) {
    d.third().forEach(m -> mention(row + " third", m));
    d.venues().forEach(p -> place(row + " venue", p));
    d.issues().forEach(q -> quote(row + " issue", q));
    d.condition().ifPresent(q -> quote(row + " condition", q));
    d.clock().ifPresent(c -> inside(row + " clock", c.span()));
  }

  private void others() {
    for (TimeExpression t : reading.times()) {
      quote("time", new Quote(t.text(), t.span()));
    }
    reading.places().forEach(p -> place("place", p));
    Set<String> ids = new HashSet<>();
    for (Figure f : reading.figures()) {
      unique(ids, f.id());
      inside("figure " + f.id(), f.span());
    }
    for (Wording w : reading.wordings()) {
      disjoint("wording " + w.term(), w.spans());
    }
    claims();
  }

  private void claims() {
    Set<ActorId> actors = reading.actors().stream().map(Actor::id).collect(Collectors.toSet());
    Set<StatementId> statements =
        reading.statements().stream().map(Statement::id).collect(Collectors.toSet());
    reading
        .claims()
        .all()
        .forEach(
            c -> {
              String row = "claim " + c.span();
              inside(row, c.span());
              leads(row + " within", c.statement(), statements);
              c.by().forEach(v -> leads(row + " by", v.speaker(), actors));
            });
    reading
        .claims()
        .stances()
        .forEach(
            s ->
                s.subject()
                    .forEach(a -> leads("claim on " + s.question(), Optional.of(a), actors)));
  }

  private void mention(String row, Mention m) {
    quote(row, new Quote(m.text(), m.span()));
  }

  private void place(String row, Place p) {
    quote(row, new Quote(p.text(), p.span()));
    if (Math.abs(p.latitude()) > 90 || Math.abs(p.longitude()) > 180) {
      problems.add(row + " is not on Earth: " + p.latitude() + ", " + p.longitude());
    }
  }

  private void quote(String row, Quote q) {
    if (inside(row, q.span())
        && !reading.report().format().markup()
        && !q.span().of(original).equals(q.text())
        && !SplitWords.whole(q.span().of(original)).equals(q.text())) {
      problems.add(
          row + " says '" + q.text() + "' but the text is '" + q.span().of(original) + "'");
    }
  }

  private boolean inside(String row, Span span) {
    if (span.isEmpty() || span.end() > original.length()) {
      problems.add(row + " " + span + " is empty or past the end, " + original.length());
      return false;
    }
    if (splitsPair(span.start()) || splitsPair(span.end())) {
      problems.add(row + " " + span + " cuts a character in two");
    }
    return true;
  }

  private boolean splitsPair(int at) {
    return at > 0
        && at < original.length()
        && Character.isLowSurrogate(original.charAt(at))
        && Character.isHighSurrogate(original.charAt(at - 1));
  }

  private void disjoint(String row, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      inside(row, span);
      if (span.start() < end) {
        problems.add(row + " " + span + " overlaps the piece before it or is out of order");
      }
      end = Math.max(end, span.end());
    }
  }

  private void dated(String row, Optional<Dated> dated) {
    dated.flatMap(Dated::span).ifPresent(s -> inside(row + " day", s));
  }

  private void confidence(String row, double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      problems.add(row + " has confidence " + confidence);
    }
  }

  private <T> void unique(Set<T> seen, T id) {
    if (!seen.add(id)) {
      problems.add("two rows share the id " + id);
    }
  }

  private <T> void leads(String row, Optional<T> id, Set<T> known) {
    if (id.isPresent() && !known.contains(id.get())) {
      problems.add(row + " leads nowhere: " + id.get());
    }
  }
}
