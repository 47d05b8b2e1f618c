package org.parley.app.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.output.RecordLines;
import org.parley.model.Actor;
import org.parley.model.Condition;
import org.parley.model.Dispute;
import org.parley.model.Dossier;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.Office;
import org.parley.model.Report;
import org.parley.model.Side;
import org.parley.model.Talk;
import org.parley.model.When;

/** The lines that all reports give together. */
final class DossierLines {
  private static final double CERTAIN = 1;

  private final Dossier dossier;
  private final RecordLines json;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Report> reports = new HashMap<>();

  DossierLines(Dossier dossier, RecordLines json) {
    this.dossier = dossier;
    this.json = json;
    dossier.actors().forEach(a -> actors.put(a.id(), a));
    dossier.readings().forEach(r -> reports.put(r.report().id(), r.report()));
  }

  List<Line> of(RecordKind kind) {
    return Line.numbered(
        switch (kind) {
          case ACTORS -> each(kind, dossier.actors(), this::actor);
          case TALKS -> each(kind, dossier.talks(), this::talk);
          case DISPUTES -> each(kind, dossier.disputes(), this::dispute);
          case MOVES -> dossier.talks().stream().flatMap(this::moves).toList();
          default -> throw new IllegalArgumentException("a report gives these: " + kind);
        });
  }

  private interface Maker<T> {
    Line make(T record, String json);
  }

  private <T> List<Line> each(RecordKind kind, List<T> records, Maker<T> maker) {
    List<String> rows = json.of(kind.output());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      lines.add(maker.make(records.get(i), rows.get(i)));
    }
    return lines;
  }

  private Line actor(Actor a, String row) {
    TermSet terms =
        terms(List.of())
            .add(Facet.KIND, a.kind().slug())
            .add(Facet.COUNTRY, a.country())
            .add(Facet.SECTOR, a.sector())
            .add(Facet.PARTY, party(a.id()));
    String offices = a.offices().stream().map(Office::office).collect(Collectors.joining("\n"));
    return new Line(
        RecordKind.ACTORS,
        a.id(),
        Optional.empty(),
        0,
        a.id(),
        a.name() + "\n" + String.join("\n", a.names()) + "\n" + offices,
        row,
        model(a),
        Optional.empty(),
        CERTAIN,
        terms.all());
  }

  private Line talk(Talk t, String row) {
    List<Evidence> evidence = t.moves().stream().flatMap(m -> m.evidence().stream()).toList();
    TermSet terms =
        terms(evidence)
            .actors(Facet.ACTOR, t.parties())
            .add(Facet.STATUS, t.status().slug())
            .add(Facet.PLACE, t.venues());
    return new Line(
        RecordKind.TALKS,
        t.id(),
        Optional.empty(),
        0,
        String.join(" ", t.parties()),
        t.name() + "\n" + String.join("\n", t.venues()),
        row,
        model(t),
        period(t),
        CERTAIN,
        terms.all());
  }

  private static Optional<When> period(Talk t) {
    return t.opened().isPresent() && t.latest().isPresent()
        ? t.opened().map(o -> When.range(o.first(), later(o, t.latest().get())))
        : t.opened().or(t::latest);
  }

  private static java.time.LocalDate later(When opened, When latest) {
    return latest.last().isBefore(opened.first()) ? opened.first() : latest.last();
  }

  private Stream<Line> moves(Talk talk) {
    List<String> rows = json.moves(talk);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(move(talk, talk.moves().get(i), rows.get(i)));
    }
    return lines.stream();
  }

  private Line move(Talk talk, Move m, String row) {
    TermSet terms =
        terms(m.evidence())
            .actors(Facet.SOURCE, m.by())
            .actors(Facet.TARGET, m.to())
            .add(Facet.ACT, m.act().slug())
            .add(Facet.ISSUE, m.issues())
            .add(Facet.PLACE, m.venues())
            .add(Facet.REALIS, m.realis().slug())
            .add(Facet.TALK, talk.id())
            .add(Facet.RULE, m.rule());
    return new Line(
        RecordKind.MOVES,
        m.id(),
        Optional.of(talk.id()),
        0,
        m.act().slug() + " " + at(m.evidence().get(0)),
        text(m),
        row,
        Optional.empty(),
        m.day(),
        CERTAIN,
        terms.all());
  }

  private String text(Move m) {
    return Stream.of(
            m.evidence().stream().map(this::words),
            m.issues().stream(),
            m.venues().stream(),
            m.condition().map(Condition::text).stream())
        .flatMap(s -> s)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private Line dispute(Dispute d, String row) {
    List<Evidence> evidence = d.sides().stream().flatMap(s -> s.evidence().stream()).toList();
    List<String> by =
        d.sides().stream()
            .flatMap(s -> s.by().stream())
            .filter(actors::containsKey)
            .distinct()
            .toList();
    TermSet terms =
        terms(evidence)
            .actors(Facet.ACTOR, by)
            .add(Facet.KIND, d.kind().slug())
            .add(Facet.COMPARABLE, d.comparable().slug());
    String anchor =
        d.kind().slug()
            + d.sides().stream()
                .flatMap(s -> s.evidence().stream().limit(1))
                .map(e -> " " + at(e))
                .collect(Collectors.joining());
    String text = d.sides().stream().map(Side::position).collect(Collectors.joining("\n"));
    return new Line(
        RecordKind.DISPUTES,
        d.id(),
        Optional.empty(),
        0,
        anchor,
        d.about() + "\n" + text,
        row,
        model(d),
        firstDay(evidence),
        CERTAIN,
        terms.all());
  }

  /** A dispute begins with the first report that tells a side. */
  private Optional<When> firstDay(List<Evidence> evidence) {
    return evidence.stream()
        .flatMap(e -> reports.get(e.report()).published().day().stream())
        .sorted()
        .findFirst()
        .map(When::day);
  }

  private TermSet terms(List<Evidence> evidence) {
    List<String> in = evidence.stream().map(Evidence::report).distinct().toList();
    return new TermSet(this::party)
        .add(Facet.REPORT, in)
        .add(Facet.OUTLET, in.stream().flatMap(r -> reports.get(r).outlet().stream()).toList());
  }

  private String party(String actor) {
    return Optional.ofNullable(actors.get(actor)).flatMap(Actor::country).orElse(actor);
  }

  private String words(Evidence e) {
    return e.span().of(reports.get(e.report()).original());
  }

  private static String at(Evidence e) {
    return e.report() + ":" + e.span().start() + "-" + e.span().end();
  }

  private static Optional<String> model(Object record) {
    return Optional.of(ModelJson.write(record));
  }
}
