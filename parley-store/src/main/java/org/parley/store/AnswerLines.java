package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.dossier.question.ActorNames;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Clock;
import org.parley.model.CodePointSpan;
import org.parley.model.CodePoints;
import org.parley.model.Condition;
import org.parley.model.Deed;
import org.parley.model.Dispute;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.RecordItem;
import org.parley.model.ReportId;
import org.parley.model.Revision;
import org.parley.model.Side;
import org.parley.model.Talk;
import org.parley.model.When;

/** The lines of an answer's talks, moves, disputes, deeds and revisions. */
final class AnswerLines {
  private record Reported(Optional<String> outlet, Optional<LocalDate> published) {}

  private final Sql sql;
  private final String question;
  private final Function<ActorId, Optional<Actor>> actors;
  private final ActorNames names;
  private final Sides sides;
  private final Map<ReportId, Reported> reports = new HashMap<>();

  AnswerLines(Sql sql, String question, Function<ActorId, Optional<Actor>> actors) {
    this.sql = sql;
    this.question = question;
    this.actors = actors;
    this.sides = new Sides(actors);
    this.names = new ActorNames(actors);
  }

  /** The day on which a report was published. */
  Optional<LocalDate> told(ReportId report) {
    return reported(report).published();
  }

  /** The country code of an actor, or its id. */
  ActorId party(ActorId actor) {
    return names.party(actor);
  }

  Line talk(Talk t) {
    List<Evidence> evidence = t.moves().stream().flatMap(m -> m.evidence().stream()).toList();
    TermSet terms =
        terms(sides.terms(t.parties()), evidence)
            .add(Facet.STATUS, t.status().slug())
            .add(Facet.PLACE, t.venues());
    Talk alone = t.withMoves(List.of());
    return new Line(
        RecordKind.TALKS,
        t.id(),
        Optional.empty(),
        AnswerTable.number(t.opened()),
        t.parties().stream().map(ActorId::value).collect(Collectors.joining(" ")),
        alone,
        period(t),
        Line.CERTAIN,
        terms.all(),
        () ->
            columns(alone)
                .put("text", t.name() + "\n" + String.join("\n", t.venues()))
                .put("name", t.name())
                .put("opened", t.opened().map(When::iso))
                .put("latest", t.latest().map(When::iso))
                .put("status", t.status().slug())
                .all());
  }

  private Columns columns(RecordItem item) {
    return new Columns().put("question", question).put("model", ModelCodec.write(item));
  }

  private static Optional<When> period(Talk t) {
    return t.opened().isPresent() && t.latest().isPresent()
        ? t.opened().map(o -> When.range(o.first(), later(o, t.latest().get())))
        : t.opened().or(t::latest);
  }

  private static LocalDate later(When opened, When latest) {
    return latest.last().isBefore(opened.first()) ? opened.first() : latest.last();
  }

  List<Line> moves(Talk talk) {
    List<Line> moves = new ArrayList<>();
    talk.moves().forEach(m -> moves.add(move(talk, m, moves.size() + 1)));
    return moves;
  }

  private Line move(Talk talk, Move m, int number) {
    TermSet terms =
        terms(sides.terms(Facet.SOURCE, m.by(), Facet.TARGET, m.to()), m.evidence())
            .add(Facet.ACT, m.act().slug())
            .add(Facet.ISSUE, m.issues())
            .add(Facet.PLACE, m.venues())
            .add(Facet.REALIS, m.realis().slug())
            .add(Facet.TALK, talk.id())
            .add(Facet.RULE, m.rule());
    return new Line(
        RecordKind.MOVES,
        m.id().value(),
        Optional.of(talk.id()),
        number,
        m.act().slug() + " " + at(m.evidence().get(0)),
        m,
        m.day().or(() -> told(m.evidence().get(0).report()).map(When::day)),
        Line.CERTAIN,
        terms.all(),
        () -> columnsOf(m));
  }

  private Map<String, Object> columnsOf(Move m) {
    return columns(m)
        .put("text", text(m))
        .put("act", m.act().slug())
        .put("by_actor", m.by().stream().findFirst())
        .put("to_actor", m.to().stream().findFirst())
        .list("others", Roles.others("by", m.by(), "to", m.to()))
        .put("day", m.day().map(When::iso))
        .put("clock", m.clock().map(Clock::value))
        .put("condition", m.condition().map(Condition::text))
        .put("answers", m.answers())
        .put("realis", m.realis().slug())
        .put("origins", m.origins())
        .list("evidence", m.evidence().stream().map(this::evidence).toList())
        .put("rule", m.rule())
        .all();
  }

  private List<Object> evidence(Evidence e) {
    CodePointSpan span = CodePoints.of(original(e.report())).of(e.span());
    return Arrays.asList(
        e.report(), span.start(), span.end(), e.statement().orElse(null), e.event().orElse(null));
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

  Line dispute(Dispute d) {
    List<Evidence> evidence = d.sides().stream().flatMap(s -> s.evidence().stream()).toList();
    List<ActorId> by =
        d.sides().stream()
            .flatMap(s -> s.by().stream())
            .flatMap(v -> v.speaker().stream())
            .filter(id -> actors.apply(id).isPresent())
            .distinct()
            .toList();
    TermSet terms =
        terms(sides.terms(by), evidence)
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
        AnswerTable.number(d.since()),
        anchor,
        d,
        firstDay(evidence),
        Line.CERTAIN,
        terms.all(),
        () ->
            columns(d)
                .put("text", d.about() + "\n" + text)
                .put("kind", d.kind().slug())
                .put("about", d.about())
                .put("comparable", d.comparable().slug())
                .put("why", d.why())
                .put("since", d.since().map(When::iso))
                .list("sides", d.sides().stream().map(x -> List.of(x.position(), x.by())).toList())
                .all());
  }

  Line deed(Deed d) {
    TermSet terms =
        terms(sides.terms(Facet.SOURCE, d.by(), Facet.TARGET, d.to()), d.evidence())
            .add(Facet.TYPE, d.type().name())
            .add(Facet.ACT, d.act().map(Act::slug))
            .add(Facet.PLACE, d.places())
            .add(Facet.REALIS, d.realis().slug());
    return new Line(
        RecordKind.DEEDS,
        d.id(),
        Optional.empty(),
        AnswerTable.number(d.day()),
        d.type().name() + " " + at(d.evidence().get(0)),
        d,
        d.day().or(() -> firstDay(d.evidence())),
        Line.CERTAIN,
        terms.all(),
        () -> columnsOf(d));
  }

  private Map<String, Object> columnsOf(Deed d) {
    Stream<String> words = d.evidence().stream().map(this::words);
    return columns(d)
        .put(
            "text",
            Stream.concat(words, d.places().stream()).distinct().collect(Collectors.joining("\n")))
        .put("type", d.type().name())
        .put("act", d.act().map(Act::slug))
        .put("by_actor", d.by().stream().findFirst())
        .put("to_actor", d.to().stream().findFirst())
        .list("others", Roles.others("by", d.by(), "to", d.to()))
        .put("day", d.day().map(When::iso))
        .put("realis", d.realis().slug())
        .put("reports", d.reports())
        .put("origins", d.origins())
        .list("evidence", d.evidence().stream().map(this::evidence).toList())
        .list("differences", d.differences().stream().map(AnswerLines::difference).toList())
        .all();
  }

  private static List<Object> difference(Deed.Difference d) {
    return List.of(
        d.aspect().slug(),
        d.versions().stream().map(v -> List.of(v.value(), v.reports())).toList());
  }

  Line revision(Revision r) {
    return new Line(
        RecordKind.REVISIONS,
        r.id(),
        Optional.empty(),
        AnswerTable.number(r.day()),
        r.report() + " " + r.replaces(),
        r,
        r.day(),
        Line.CERTAIN,
        terms(new TermSet(names::party), r.evidence()).all(),
        () -> columnsOf(r));
  }

  private Map<String, Object> columnsOf(Revision r) {
    return columns(r)
        .put("text", r.evidence().stream().map(this::words).collect(Collectors.joining("\n")))
        .put("report", r.report())
        .put("replaces", r.replaces())
        .put("day", r.day().map(When::iso))
        .put("added", r.count(Revision.Kind.ADDED))
        .put("dropped", r.count(Revision.Kind.DROPPED))
        .put("altered", r.count(Revision.Kind.ALTERED))
        .list("changes", r.evidence().stream().map(e -> List.of(e.report(), e.span())).toList())
        .all();
  }

  /** A dispute begins with the first report that tells a side. */
  private Optional<When> firstDay(List<Evidence> evidence) {
    return evidence.stream()
        .flatMap(e -> told(e.report()).stream())
        .sorted()
        .findFirst()
        .map(When::day);
  }

  private TermSet terms(TermSet terms, List<Evidence> evidence) {
    List<ReportId> in = evidence.stream().map(Evidence::report).distinct().toList();
    return terms
        .add(Facet.REPORT, in.stream().map(ReportId::value).toList())
        .add(
            Facet.OUTLET,
            in.stream().map(r -> reported(r).outlet().orElse(Facet.NO_OUTLET)).distinct().toList());
  }

  private String words(Evidence e) {
    return e.span().of(original(e.report()));
  }

  private String original(ReportId report) {
    return sql.first(r -> r.getString(1), "SELECT text FROM originals WHERE report = ?", report)
        .orElseThrow();
  }

  private Reported reported(ReportId report) {
    return reports.computeIfAbsent(
        report,
        id ->
            sql.first(
                    r ->
                        new Reported(
                            Optional.ofNullable(r.getString(1)),
                            Optional.ofNullable(r.getString(2)).map(LocalDate::parse)),
                    "SELECT outlet, published FROM reports WHERE id = ?",
                    id)
                .orElseThrow());
  }

  private static String at(Evidence e) {
    return e.report() + ":" + e.span().start() + "-" + e.span().end();
  }
}
