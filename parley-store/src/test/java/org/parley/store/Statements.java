package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Dated;
import org.parley.model.Publication;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Statement;
import org.parley.model.When;

/** Readings whose statements are otherwise. */
final class Statements {
  private Statements() {}

  /** The reading with another text for its first statement. */
  static Reading worded(Reading r, String text) {
    List<Statement> all = new ArrayList<>(r.statements());
    Statement s = all.get(0);
    all.set(0, as(s, text, s.saidOn(), s.confidence()));
    return of(r, all);
  }

  /** The reading with only its first statements, said on these days; an empty one has none. */
  static Reading said(Reading r, String... days) {
    List<Statement> some = new ArrayList<>();
    for (String day : days) {
      Statement s = r.statements().get(some.size());
      Optional<Dated> on =
          Optional.of(day)
              .filter(d -> !d.isEmpty())
              .map(d -> new Dated(new When(d), "stated", Optional.empty()));
      some.add(as(s, s.text(), on, s.confidence()));
    }
    return of(undated(r.report()), r, some);
  }

  /** The reading with only its first statements, of these texts. */
  static Reading texts(Reading r, String... texts) {
    List<Statement> some = new ArrayList<>();
    for (String text : texts) {
      Statement s = r.statements().get(some.size());
      some.add(as(s, text, s.saidOn(), s.confidence()));
    }
    return of(r, some);
  }

  /** The reading with only its first statements, this certain. */
  static Reading sure(Reading r, double... confidences) {
    List<Statement> some = new ArrayList<>();
    for (double confidence : confidences) {
      Statement s = r.statements().get(some.size());
      some.add(as(s, s.text(), s.saidOn(), confidence));
    }
    return of(r, some);
  }

  private static Statement as(Statement s, String text, Optional<Dated> on, double confidence) {
    return new Statement(
        s.id(),
        s.report(),
        s.speaker(),
        s.cue(),
        s.content(),
        text,
        s.kind(),
        s.assertion(),
        s.addressee(),
        s.via(),
        s.within(),
        on,
        confidence,
        s.rule());
  }

  private static Report undated(Report r) {
    return new Report(
        r.id(),
        r.sourceId(),
        r.input(),
        r.format(),
        r.original(),
        r.text(),
        r.title(),
        r.outlet(),
        r.wire(),
        r.dateline(),
        Publication.NOT_STATED,
        r.language(),
        r.body(),
        r.setAside(),
        r.faults(),
        r.url());
  }

  private static Reading of(Reading r, List<Statement> statements) {
    return of(r.report(), r, statements);
  }

  private static Reading of(Report report, Reading r, List<Statement> statements) {
    return new Reading(
        report,
        r.actors(),
        r.mentions(),
        r.times(),
        r.places(),
        statements,
        r.events(),
        r.figures(),
        r.wordings(),
        r.claims());
  }
}
