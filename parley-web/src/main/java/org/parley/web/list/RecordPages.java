package org.parley.web.list;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.io.words.Names;
import org.parley.io.words.OneLine;
import org.parley.io.words.Source;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.store.Change;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.StoredReport;
import org.parley.web.Address;
import org.parley.web.Cited;
import org.parley.web.ContractJson;
import org.parley.web.KindWords;
import org.parley.web.Query;
import org.parley.web.WebApp;

/** One record: its sentence, why it says so, its fields, its history, how to cite it. */
final class RecordPages {
  private static final int MOST_OTHERS = 5;

  private final WebApp site;

  RecordPages(WebApp site) {
    this.site = site;
  }

  void add(RoutesConfig routes, RecordKind kind) {
    String path = "/" + kind.slug() + "/record";
    routes.get(path, ctx -> show(ctx, kind));
    routes.get(path + ".json", ctx -> ctx.contentType("application/json").result(json(ctx, kind)));
    routes.get(
        path + ".bib", ctx -> text(ctx, "application/x-bibtex", citation(ctx, kind).bibtex()));
    routes.get(
        path + ".csl.json",
        ctx -> text(ctx, "application/vnd.citationstyles.csl+json", citation(ctx, kind).csl()));
  }

  private static void text(Context ctx, String type, String text) {
    ctx.contentType(type + "; charset=utf-8").result(text);
  }

  private String json(Context ctx, RecordKind kind) {
    return new ContractJson(site.store()).whole(entry(ctx, kind));
  }

  private Entry entry(Context ctx, RecordKind kind) {
    String id = Query.one(ctx.queryParamMap(), "id").orElse("");
    Optional<Entry> entry = site.store().record(kind, id);
    if (entry.isEmpty() && site.store().changes().withdrawn(kind, id).isPresent()) {
      throw new GoneResponse("withdrawn: a later reading no longer has this record: " + id);
    }
    return entry.orElseThrow(() -> new NotFoundResponse("no such record: " + id));
  }

  private void show(Context ctx, RecordKind kind) {
    Entry entry = entry(ctx, kind);
    Citation citation = citation(ctx, entry);
    RecordView view =
        new RecordView(
            Rows.of(site.store(), List.of(entry)).get(0),
            Explanation.of(site.store(), entry),
            Explanation.fields(site.store(), entry),
            passages(entry),
            history(entry),
            citation.text(),
            citation.bibtex(),
            citation.csl(),
            Address.of("").with("id", entry.id()).text(),
            kind.slug(),
            site.beside(entry, ctx));
    site.show(ctx, title(kind), "web/record.jte", view);
  }

  private static String title(RecordKind kind) {
    return Names.capital(KindWords.noun(kind, 1));
  }

  private List<Map.Entry<String, String>> passages(Entry entry) {
    Cited cited = new Cited(site.store());
    return Passages.reports(entry).stream()
        .map(
            r ->
                Map.entry(
                    Address.passage(r.value(), entry.kind(), entry.id()).text() + "#passage",
                    cited.of(r).text() + ": " + cited.of(r).title()))
        .toList();
  }

  private List<String> history(Entry entry) {
    List<String> lines = new ArrayList<>();
    for (Change c : site.store().changes().of(entry.kind(), entry.id())) {
      lines.add(Names.capital(String.valueOf(c.what())) + " in run " + c.run());
    }
    return lines;
  }

  /** The other reports that tell a record. */
  private static String also(List<ReportId> reports, Cited cited) {
    List<String> others =
        reports.stream()
            .skip(1)
            .limit(MOST_OTHERS)
            .map(r -> cited.of(r).text())
            .distinct()
            .toList();
    return others.isEmpty() ? "" : "; also in " + String.join("; ", others);
  }

  private Citation citation(Context ctx, RecordKind kind) {
    return citation(ctx, entry(ctx, kind));
  }

  private Citation citation(Context ctx, Entry entry) {
    Cited cited = new Cited(site.store());
    List<ReportId> reports = Passages.reports(entry);
    Optional<Source> report = reports.stream().findFirst().map(cited::of);
    Optional<Report> whole =
        report.flatMap(r -> site.store().report(r.id())).map(StoredReport::report);
    Row row = Rows.of(site.store(), List.of(entry)).get(0);
    String sentence = row.line().text();
    String title = whole.flatMap(Report::title).map(t -> OneLine.of(t.text())).orElse(sentence);
    String note = "Parley, " + title(entry.kind()).toLowerCase(java.util.Locale.ROOT);
    return new Citation(
        entry.id(),
        report,
        whole.flatMap(Byline::of),
        title,
        note + " " + entry.id() + ": " + sentence + also(reports, cited),
        whole.flatMap(Report::url),
        ctx.scheme() + "://" + ctx.host() + Address.record(entry.kind(), entry.id()));
  }
}
