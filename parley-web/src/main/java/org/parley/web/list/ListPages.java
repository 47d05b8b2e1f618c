package org.parley.web.list;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.model.ReportId;
import org.parley.store.Entry;
import org.parley.store.Page;
import org.parley.store.RecordKind;
import org.parley.store.StoredOriginal;
import org.parley.web.Address;
import org.parley.web.Query;
import org.parley.web.Routes;
import org.parley.web.WebApp;
import org.parley.web.api.ApiJson;
import org.parley.web.export.CsvAnswer;

/** The lists, each with its CSV and its JSON, and the page of each record. */
public final class ListPages implements Routes {
  /** The lists and what they are called; talks have a page of their own. */
  static final Map<RecordKind, String> TITLES =
      Map.ofEntries(
          Map.entry(RecordKind.STATEMENTS, "Statements"),
          Map.entry(RecordKind.EVENTS, "Events"),
          Map.entry(RecordKind.DISPUTES, "Disputes"),
          Map.entry(RecordKind.ACTORS, "Actors"),
          Map.entry(RecordKind.REPORTS, "Reports"),
          Map.entry(RecordKind.MOVES, "Moves of the talks"),
          Map.entry(RecordKind.FIGURES, "Figures"),
          Map.entry(RecordKind.PLACES, "Places"),
          Map.entry(RecordKind.TIMES, "Times"),
          Map.entry(RecordKind.TALKS, "Talks"),
          Map.entry(RecordKind.WORDING, "Wording"));

  private final WebApp site;

  public ListPages(WebApp site) {
    this.site = site;
  }

  @Override
  public void add(RoutesConfig routes) {
    RecordPages records = new RecordPages(site);
    for (RecordKind kind : RecordKind.values()) {
      String path = Address.list(kind).text();
      routes.get(path, ctx -> show(ctx, kind));
      routes.get("/" + kind.slug() + ".csv", ctx -> csv(ctx, kind));
      routes.get("/" + kind.slug() + ".json", ctx -> json(ctx, kind));
      records.add(routes, kind);
    }
    routes.get("/reports/report", new ReportPage(site)::show);
    routes.get("/reports/original", this::original);
  }

  /** Of an address for programs, which cannot read a page. */
  @Override
  public boolean tellFault(Context ctx, int status, String what) {
    boolean data = ctx.path().endsWith(".csv") || ctx.path().endsWith(".json");
    if (data) {
      ApiJson.problem(ctx, status, what);
    }
    return data;
  }

  private void show(Context ctx, RecordKind kind) {
    Query query = Query.of(kind, ctx.queryParamMap());
    ListView view = Lists.view(site.store(), query, Address.list(kind).text());
    site.show(ctx, Objects.requireNonNull(TITLES.get(kind), kind.slug()), "web/list.jte", view);
  }

  private Page page(Query q) {
    return Lists.page(site.store(), q);
  }

  private List<Entry> entries(Context ctx, RecordKind kind) {
    return page(Query.of(kind, ctx.queryParamMap())).entries();
  }

  private void csv(Context ctx, RecordKind kind) {
    Query query = Query.of(kind, ctx.queryParamMap());
    CsvAnswer.give(ctx, site.store(), query.filter(), query.order());
  }

  private void json(Context ctx, RecordKind kind) {
    List<Entry> entries = entries(ctx, kind);
    ctx.contentType("application/json").result(Table.json(site.store(), entries));
  }

  /** The bytes as they were given: never shown by the browser as a page of the desk. */
  private void original(Context ctx) {
    ReportId id = new ReportId(Query.one(ctx.queryParamMap(), "id").orElse(""));
    StoredOriginal original =
        site.store().original(id).orElseThrow(() -> new NotFoundResponse("no such report: " + id));
    ctx.contentType("application/octet-stream")
        .header("Content-Disposition", "attachment; filename=\"report.bin\"")
        .result(original.bytes());
  }
}
