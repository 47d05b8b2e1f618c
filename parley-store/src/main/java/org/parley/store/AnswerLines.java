package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.io.output.TogetherLines;
import org.parley.model.Actor;
import org.parley.model.Condition;
import org.parley.model.Dispute;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.PartyPolicy;
import org.parley.model.Side;
import org.parley.model.Talk;
import org.parley.model.When;

/** The drafts of an answer's talks, moves and disputes. */
final class AnswerLines {
  private record Reported(Optional<String> outlet, Optional<LocalDate> published) {}

  private final Sql sql;
  private final Function<String, Optional<Actor>> actors;
  private final TogetherLines json;
  private final Map<String, Reported> reports = new HashMap<>();

  AnswerLines(Sql sql, Function<String, Optional<Actor>> actors) {
    this.sql = sql;
    this.actors = actors;
    this.json = new TogetherLines(this::original);
  }

  /** The day on which a report was published. */
  Optional<LocalDate> told(String report) {
    return reported(report).published();
  }

  Draft talk(Talk t) {
    List<Evidence> evidence = t.moves().stream().flatMap(m -> m.evidence().stream()).toList();
    TermSet terms =
        terms(evidence)
            .actors(Facet.ACTOR, t.parties())
            .add(Facet.STATUS, t.status().slug())
            .add(Facet.PLACE, t.venues());
    return new Draft(
        RecordKind.TALKS,
        t.id(),
        Optional.empty(),
        AnswerTable.number(t.opened()),
        String.join(" ", t.parties()),
        ModelJson.write(t.withMoves(List.of())),
        period(t),
        terms.all(),
        () -> t.name() + "\n" + String.join("\n", t.venues()),
        () -> json.talk(t));
  }

  private static Optional<When> period(Talk t) {
    return t.opened().isPresent() && t.latest().isPresent()
        ? t.opened().map(o -> When.range(o.first(), later(o, t.latest().get())))
        : t.opened().or(t::latest);
  }

  private static LocalDate later(When opened, When latest) {
    return latest.last().isBefore(opened.first()) ? opened.first() : latest.last();
  }

  List<Draft> moves(Talk talk) {
    List<Draft> moves = new ArrayList<>();
    talk.moves().forEach(m -> moves.add(move(talk, m, moves.size() + 1)));
    return moves;
  }

  private Draft move(Talk talk, Move m, int number) {
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
    return new Draft(
        RecordKind.MOVES,
        m.id(),
        Optional.of(talk.id()),
        number,
        m.act().slug() + " " + at(m.evidence().get(0)),
        ModelJson.write(m),
        m.day(),
        terms.all(),
        () -> text(m),
        () -> json.move(m));
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

  Draft dispute(Dispute d) {
    List<Evidence> evidence = d.sides().stream().flatMap(s -> s.evidence().stream()).toList();
    List<String> by =
        d.sides().stream()
            .flatMap(s -> s.by().stream())
            .filter(id -> actors.apply(id).isPresent())
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
    return new Draft(
        RecordKind.DISPUTES,
        d.id(),
        Optional.empty(),
        AnswerTable.number(d.since()),
        anchor,
        ModelJson.write(d),
        firstDay(evidence),
        terms.all(),
        () -> d.about() + "\n" + text,
        () -> json.dispute(d));
  }

  /** A dispute begins with the first report that tells a side. */
  private Optional<When> firstDay(List<Evidence> evidence) {
    return evidence.stream()
        .flatMap(e -> told(e.report()).stream())
        .sorted()
        .findFirst()
        .map(When::day);
  }

  private TermSet terms(List<Evidence> evidence) {
    List<String> in = evidence.stream().map(Evidence::report).distinct().toList();
    return new TermSet(this::party)
        .add(Facet.REPORT, in)
        .add(Facet.OUTLET, in.stream().flatMap(r -> reported(r).outlet().stream()).toList());
  }

  private String party(String actor) {
    return new PartyPolicy(actors).party(actor);
  }

  private String words(Evidence e) {
    return e.span().of(original(e.report()));
  }

  private String original(String report) {
    return sql.first(r -> r.getString(1), "SELECT text FROM originals WHERE report = ?", report)
        .orElseThrow();
  }

  private Reported reported(String report) {
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
