package org.parley.web.list;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.io.page.Block;
import org.parley.io.page.MarkedText;
import org.parley.io.words.Days;
import org.parley.io.words.RecordLines;
import org.parley.io.words.Source;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.StoredReport;
import org.parley.web.Address;
import org.parley.web.Cited;
import org.parley.web.KindWords;
import org.parley.web.Query;
import org.parley.web.WebApp;

/** The original as it was read, its passages marked by kind, what was set aside greyed. */
final class ReportPage {
  /** The kinds that can be marked, with the first letter of their keys. */
  private static final Map<RecordKind, Character> LETTERS =
      new EnumMap<>(
          Map.of(
              RecordKind.STATEMENTS, 's',
              RecordKind.EVENTS, 'e',
              RecordKind.FIGURES, 'f',
              RecordKind.TIMES, 't',
              RecordKind.PLACES, 'p',
              RecordKind.WORDING, 'w'));

  private static final Set<RecordKind> AT_FIRST =
      EnumSet.of(RecordKind.STATEMENTS, RecordKind.EVENTS, RecordKind.FIGURES);
  private static final String CHOSEN = "x1";

  private final WebApp site;

  ReportPage(WebApp site) {
    this.site = site;
  }

  void show(Context ctx) {
    ReportId id = new ReportId(Query.one(ctx.queryParamMap(), "id").orElse(""));
    StoredReport stored =
        site.store().report(id).orElseThrow(() -> new NotFoundResponse("no such report: " + id));
    ReportView view = view(stored, shown(ctx), chosen(ctx), ctx.queryParam("mark"));
    boolean bare = ctx.queryParam("bare") != null;
    site.show(ctx, view.title(), bare ? "web/reportText.jte" : "web/report.jte", view);
  }

  private static Set<RecordKind> shown(Context ctx) {
    Optional<String> kinds = Optional.ofNullable(ctx.queryParam("kinds"));
    if (kinds.isEmpty()) {
      return AT_FIRST;
    }
    Set<RecordKind> shown = EnumSet.noneOf(RecordKind.class);
    for (String slug : kinds.get().split(",")) {
      RecordKind.of(slug).filter(LETTERS::containsKey).ifPresent(shown::add);
    }
    return shown;
  }

  private Optional<Entry> chosen(Context ctx) {
    Optional<String> mark = Query.one(ctx.queryParamMap(), "mark").filter(m -> m.contains(":"));
    return mark.flatMap(
        m ->
            RecordKind.of(m.substring(0, m.indexOf(':')))
                .flatMap(k -> site.store().record(k, m.substring(m.indexOf(':') + 1))));
  }

  private ReportView view(
      StoredReport stored, Set<RecordKind> shown, Optional<Entry> chosen, String mark) {
    Report report = stored.report();
    List<MarkedText.Passage> passages = new ArrayList<>();
    List<ReportView.Line> lines = new ArrayList<>();
    for (RecordKind kind : LETTERS.keySet()) {
      if (shown.contains(kind)) {
        collect(kind, report, passages, lines);
      }
    }
    lines.sort(Comparator.comparingInt(ReportView.Line::start));
    chosen.ifPresent(
        e ->
            Passages.of(e, report.id())
                .forEach(s -> passages.add(new MarkedText.Passage(CHOSEN, s))));
    List<Block> blocks = MarkedText.of(report, passages);
    Counts counts = Counts.in(blocks);
    return new ReportView(
        report.id().value(),
        Source.of(report).title(),
        notes(stored),
        choices(report.id().value(), shown, counts, mark),
        counts.all(),
        (int) blocks.stream().filter(b -> b.kind() == Block.Kind.ASIDE).count(),
        blocks,
        lines,
        report.faults().stream().map(f -> Map.entry(f.where(), f.what())).toList(),
        Address.of("/reports/original").with("id", report.id().value()).text(),
        chosen.isPresent() ? CHOSEN : "");
  }

  private void collect(
      RecordKind kind,
      Report report,
      List<MarkedText.Passage> passages,
      List<ReportView.Line> lines) {
    List<Entry> entries = site.store().records(kind, report.id().value());
    List<Row> rows = Rows.of(site.store(), entries);
    for (int i = 0; i < entries.size(); i++) {
      String key = LETTERS.get(kind) + String.valueOf(i + 1);
      List<Span> spans = Passages.of(entries.get(i), report.id());
      int start = spans.stream().mapToInt(Span::start).min().orElse(0);
      lines.add(new ReportView.Line(key, start, rows.get(i)));
      spans.forEach(s -> passages.add(new MarkedText.Passage(key, s)));
    }
  }

  private static List<Choice> choices(
      String id, Set<RecordKind> shown, Counts counts, String mark) {
    List<Choice> choices = new ArrayList<>();
    LETTERS.forEach(
        (kind, letter) -> {
          Set<RecordKind> other = EnumSet.copyOf(LETTERS.keySet());
          other.removeIf(k -> shown.contains(k) == (k == kind));
          String kinds = String.join(",", other.stream().map(RecordKind::slug).toList());
          Address address =
              Address.record(RecordKind.REPORTS, id)
                  .with("kinds", kinds.isEmpty() ? "none" : kinds)
                  .with("mark", Optional.ofNullable(mark));
          choices.add(
              new Choice(
                  KindWords.name(kind),
                  kind.slug(),
                  counts.of(letter),
                  shown.contains(kind),
                  address.text()));
        });
    return choices;
  }

  private List<String> notes(StoredReport stored) {
    Report report = stored.report();
    List<String> notes = new ArrayList<>();
    notes.add(Source.of(report).outlet() + " · " + Days.text(report.published()));
    notes.addAll(RecordLines.notes(report, new Cited(site.store()).keep(stored)));
    notes.add(report.input() + " · read by Parley " + stored.version());
    notes.add("SHA-256 " + stored.sha256());
    return notes;
  }

  /** How many passages begin in the text, by the first letter of their keys. */
  private record Counts(Map<Character, Long> byLetter) {
    static Counts in(List<Block> blocks) {
      Map<Character, Long> byLetter = new TreeMap<>();
      blocks.stream()
          .flatMap(b -> b.runs().stream())
          .flatMap(r -> r.pieces().stream())
          .flatMap(p -> Stream.of(p.starts().split(" ")))
          .filter(k -> !k.isEmpty())
          .forEach(k -> byLetter.merge(k.charAt(0), 1L, Long::sum));
      return new Counts(byLetter);
    }

    long of(char letter) {
      return byLetter.getOrDefault(letter, 0L);
    }

    int all() {
      return (int) byLetter.values().stream().mapToLong(n -> n).sum();
    }
  }
}
