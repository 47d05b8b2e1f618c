package org.parley.web.list;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.parley.model.ReportId;
import org.parley.store.Entry;
import org.parley.store.Order;
import org.parley.store.Page;
import org.parley.store.RecordKind;
import org.parley.store.StoredOriginal;
import org.parley.web.Address;
import org.parley.web.KindWords;
import org.parley.web.Query;
import org.parley.web.Routes;
import org.parley.web.WebApp;
import org.parley.web.api.ApiJson;
import org.parley.web.export.CsvAnswer;

/** The lists, each with its CSV and its JSON, and the page of each record. */
public final class ListPages implements Routes {
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
    new SearchPage(site).add(routes);
    routes.get("/help", ctx -> site.show(ctx, "Help", "web/help.jte", ""));
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
    String path = Address.list(kind).text();
    ListView view =
        kind == RecordKind.ACTORS
            ? actors(ctx, query, path)
            : Lists.view(site.store(), query, path);
    site.show(ctx, KindWords.title(kind), "web/list.jte", view);
  }

  /** The most told of first, unless another order is asked for. */
  private ListView actors(Context ctx, Query query, String path) {
    boolean other = Query.one(ctx.queryParamMap(), "order").isPresent();
    Optional<List<Entry>> all =
        other || query.cursor().isPresent()
            ? Optional.empty()
            : new ActorList(site.store()).of(query);
    return all.map(entries -> heaviest(ctx, query, path, entries))
        .orElseGet(() -> Lists.view(site.store(), query, path))
        .ordered(orders(query, path, all.isPresent()));
  }

  private ListView heaviest(Context ctx, Query query, String path, List<Entry> all) {
    int skip = skipped(ctx, all.size());
    int end = Math.min(all.size(), skip + query.size());
    List<Entry> page = all.subList(skip, end);
    List<Entry> named = page.stream().filter(e -> !ActorList.isNameless(e)).toList();
    List<Entry> nameless = page.stream().filter(ActorList::isNameless).toList();
    Address here = query.address(path);
    Lists.Shown shown =
        new Lists.Shown(
            Rows.of(site.store(), named),
            Rows.of(site.store(), nameless),
            all.size(),
            skip == 0
                ? ""
                : here.with("skip", String.valueOf(Math.max(0, skip - query.size()))).text(),
            end == all.size() ? "" : here.with("skip", String.valueOf(end)).text());
    return Lists.view(site.store(), query, path, shown);
  }

  private static int skipped(Context ctx, int most) {
    String text = Query.one(ctx.queryParamMap(), "skip").orElse("0");
    if (!text.matches("\\d{1,6}")) {
      throw new BadRequestResponse("skip must be a number");
    }
    return Math.min(most, Integer.parseInt(text));
  }

  private static List<Choice> orders(Query query, String path, boolean heaviest) {
    Address plain = query.ordered(Order.NEWEST).address(path);
    return List.of(
        new Choice("most mentioned", 0, heaviest, plain.text()),
        new Choice(
            "newest",
            0,
            !heaviest && query.order() == Order.NEWEST,
            plain.with("order", "newest").text()),
        new Choice(
            "oldest",
            0,
            query.order() == Order.OLDEST,
            query.ordered(Order.OLDEST).address(path).text()));
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
