package org.parley.io.output;

import java.util.Optional;
import org.parley.io.words.Shown;
import org.parley.model.Actor;
import org.parley.model.Clock;
import org.parley.model.CodePoints;
import org.parley.model.Condition;
import org.parley.model.Deed;
import org.parley.model.Dispute;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.Office;
import org.parley.model.ReportId;
import org.parley.model.Revision;
import org.parley.model.Side;
import org.parley.model.Span;
import org.parley.model.Talk;
import org.parley.model.When;

/** The rows that the reports give together. */
final class DossierRows {
  private final Offsets offsets;

  DossierRows(Offsets offsets) {
    this.offsets = offsets;
  }

  Row.Actor actor(Actor a) {
    return new Row.Actor(
        a.id(),
        a.name(),
        a.kind(),
        a.country(),
        a.sector(),
        a.offices().stream().map(DossierRows::office).toList(),
        a.names(),
        a.group());
  }

  private static Row.Office office(Office o) {
    return new Row.Office(o.office(), iso(o.from()), iso(o.to()), o.source());
  }

  Row.Talk talk(Talk t) {
    return new Row.Talk(
        t.id(),
        t.name(),
        t.parties(),
        iso(t.opened()),
        iso(t.latest()),
        t.status(),
        t.venues(),
        t.moves().stream().map(this::move).toList());
  }

  Row.Move move(Move m) {
    return new Row.Move(
        m.id(),
        m.act(),
        m.by(),
        m.to(),
        iso(m.day()),
        m.venues(),
        m.issues(),
        m.condition().map(this::condition),
        m.answers(),
        m.realis(),
        m.evidence().stream().map(this::moveEvidence).toList(),
        m.origins(),
        m.rule(),
        m.clock().map(this::clock),
        m.outcome().map(o -> new Row.Outcome(o.kind(), o.move())));
  }

  private Row.Clock clock(Clock c) {
    CodePoints in = offsets.in(c.report());
    return new Row.Clock(c.value(), c.report(), in.of(c.span()));
  }

  private Row.Condition condition(Condition c) {
    CodePoints in = offsets.in(c.report());
    return new Row.Condition(c.text(), c.report(), in.of(c.span()));
  }

  private Row.MoveEvidence moveEvidence(Evidence e) {
    Offsets.Points points = offsets.points(e.report());
    return new Row.MoveEvidence(
        e.report(),
        points.in().of(e.span()),
        e.statement(),
        e.event(),
        Shown.text(points.original(), e.span()));
  }

  Row.Dispute dispute(Dispute d) {
    return new Row.Dispute(
        d.id(),
        d.kind(),
        d.about(),
        d.sides().stream().map(this::side).toList(),
        d.comparable(),
        d.why(),
        iso(d.since()));
  }

  Row.Deed deed(Deed d) {
    return new Row.Deed(
        d.id(),
        d.type(),
        d.act(),
        d.by(),
        d.to(),
        iso(d.day()),
        d.places(),
        d.realis(),
        d.evidence().stream().map(this::moveEvidence).toList(),
        d.reports(),
        d.origins(),
        d.differences().stream().map(DossierRows::difference).toList());
  }

  Row.Revision revision(Revision r) {
    return new Row.Revision(
        r.id(),
        r.report(),
        r.replaces(),
        iso(r.day()),
        r.count(Revision.Kind.ADDED),
        r.count(Revision.Kind.DROPPED),
        r.count(Revision.Kind.ALTERED),
        r.changes().stream()
            .map(
                c ->
                    new Row.Change(
                        c.kind(),
                        c.before().map(s -> passage(r.replaces(), s)),
                        c.after().map(s -> passage(r.report(), s))))
            .toList());
  }

  private Row.Passage passage(ReportId report, Span span) {
    Offsets.Points points = offsets.points(report);
    return new Row.Passage(points.in().of(span), Shown.text(points.original(), span));
  }

  private static Row.Difference difference(Deed.Difference d) {
    return new Row.Difference(
        d.aspect(),
        d.versions().stream().map(v -> new Row.Version(v.value(), v.reports())).toList());
  }

  private Row.Side side(Side s) {
    return new Row.Side(
        s.position(), s.evidence().stream().map(this::sideEvidence).toList(), s.by());
  }

  private Row.SideEvidence sideEvidence(Evidence e) {
    CodePoints in = offsets.in(e.report());
    return new Row.SideEvidence(e.report(), in.of(e.span()), e.statement());
  }

  private static Optional<String> iso(Optional<When> when) {
    return when.map(When::iso);
  }
}
