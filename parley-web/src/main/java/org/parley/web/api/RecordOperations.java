package org.parley.web.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.ReportId;
import org.parley.store.Bin;
import org.parley.store.BinCount;
import org.parley.store.Cursor;
import org.parley.store.Facet;
import org.parley.store.FacetCount;
import org.parley.store.Page;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.store.StoredOriginal;
import org.parley.web.Query;
import tools.jackson.databind.util.RawValue;

/** Lists of records, single ones, counts and search. */
final class RecordOperations implements Operations {
  private static final int MOST_COUNTS = 50;
  private static final int SEARCHED = 10;

  private final Store store;

  RecordOperations(Store store) {
    this.store = store;
  }

  /** One page of a list; {@code next} and {@code previous} are values of {@code at}. */
  record Records(
      long total, Optional<String> next, Optional<String> previous, List<RawValue> items) {}

  record Counted(String value, String label, long count) {}

  record Counts(long total, Map<String, List<Counted>> facets) {}

  record Day(String start, long count) {}

  record Days(List<Day> items) {}

  record Found(String kind, long total, List<RawValue> items) {}

  record Search(List<Found> kinds) {}

  @Override
  public List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      all.addAll(of(kind));
    }
    all.add(
        Operation.get(
            "/originals/{id}",
            "original",
            "The bytes of a report as they were given.",
            List.of(Param.path("id", "The report.")),
            new Answer.Media("application/octet-stream"),
            this::original));
    all.add(
        Operation.get(
            "/search",
            "search",
            "The newest records of each kind in whose text the words stand.",
            List.of(
                Param.query(
                    "q", "Words, \"a phrase\", or the beginning of a word*.", Param.text())),
            Answer.json(Schemas.of(Search.class)),
            this::search));
    return all;
  }

  private List<Operation> of(RecordKind kind) {
    String slug = kind.slug();
    String path = "/" + slug;
    List<Param> list = new ArrayList<>(filter(kind));
    list.add(
        Param.query(
            "order",
            "By day, or the least certain first.",
            Param.oneOf(List.of("newest", "oldest", "least-certain"))));
    list.add(
        Param.query("at", "Where the page begins: next or previous of another.", Param.text()));
    list.add(Param.query("size", "How many records at most.", Param.number(1, Query.MOST)));
    List<Param> days = new ArrayList<>(filter(kind));
    days.add(Param.query("by", "The width of a bar.", Param.oneOf(bins())));
    return List.of(
        Operation.get(
            path,
            "list_" + slug,
            "A page of " + slug + ".",
            list,
            Answer.json(Schemas.of(Records.class, Schemas.ref(slug))),
            ctx -> list(ctx, kind, list)),
        Operation.get(
            path + "/{id}",
            "one_of_" + slug,
            "One of " + slug + " by its id.",
            List.of(Param.path("id", "Its id; a slash in it stays as it is.")),
            Answer.json(Schemas.ref(slug)),
            ctx -> one(ctx, kind)),
        Operation.get(
            "/counts" + path,
            "count_" + slug,
            "How many " + slug + " have each value of each facet.",
            filter(kind),
            Answer.json(Schemas.of(Counts.class)),
            ctx -> counts(ctx, kind, filter(kind))),
        Operation.get(
            "/days" + path,
            "days_of_" + slug,
            "How many " + slug + " begin in each day, month or year.",
            days,
            Answer.json(Schemas.of(Days.class)),
            ctx -> days(ctx, kind, days)));
  }

  private static List<Param> filter(RecordKind kind) {
    List<Param> params = new ArrayList<>();
    for (Facet f : Facet.values()) {
      String what = f.namesActors() ? "Id of an actor" : "Value";
      params.add(Param.queries(f.slug(), what + "; of several, one is enough."));
    }
    params.add(Param.query("from", "Not before this day.", Param.day()));
    params.add(Param.query("to", "Not after this day.", Param.day()));
    if (kind.searchable()) {
      params.add(
          Param.query("q", "Words, \"a phrase\", or the beginning of a word*.", Param.text()));
    }
    return params;
  }

  private static List<String> bins() {
    return Stream.of(Bin.values()).map(b -> b.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static Query query(Context ctx, RecordKind kind, List<Param> params) {
    Set<String> unknown = new TreeSet<>(ctx.queryParamMap().keySet());
    params.forEach(p -> unknown.remove(p.name()));
    if (!unknown.isEmpty()) {
      throw new BadRequestResponse("unknown parameter: " + String.join(", ", unknown));
    }
    return Query.of(kind, ctx.queryParamMap());
  }

  private void list(Context ctx, RecordKind kind, List<Param> params) {
    Query q = query(ctx, kind, params);
    Page page = store.search().page(q.filter(), q.order(), q.cursor(), q.size());
    ApiJson.answer(
        ctx,
        new Records(
            page.total(),
            page.next().map(Cursor::toString),
            page.previous().map(Cursor::toString),
            ApiJson.rows(store, page.entries())));
  }

  private void one(Context ctx, RecordKind kind) {
    String id = ctx.pathParam("id");
    ApiJson.answer(
        ctx,
        store
            .record(kind, id)
            .map(e -> ApiJson.row(store, e))
            .orElseThrow(() -> new NotFoundResponse("no such record: " + kind.slug() + " " + id)));
  }

  private void counts(Context ctx, RecordKind kind, List<Param> params) {
    Query q = query(ctx, kind, params);
    Map<String, List<Counted>> facets = new TreeMap<>();
    store
        .search()
        .counts(q.filter(), MOST_COUNTS)
        .forEach(
            (f, c) -> facets.put(f.slug(), c.stream().map(RecordOperations::counted).toList()));
    ApiJson.answer(ctx, new Counts(store.search().count(q.filter()), facets));
  }

  private static Counted counted(FacetCount c) {
    return new Counted(c.value(), c.label(), c.count());
  }

  private void days(Context ctx, RecordKind kind, List<Param> params) {
    Query q = query(ctx, kind, params);
    String by = Query.one(ctx.queryParamMap(), "by").orElse("day");
    if (!bins().contains(by)) {
      throw new BadRequestResponse("by must be day, month or year");
    }
    List<BinCount> bars =
        store.search().histogram(q.filter(), Bin.valueOf(by.toUpperCase(Locale.ROOT)));
    ApiJson.answer(
        ctx, new Days(bars.stream().map(b -> new Day(b.start().toString(), b.count())).toList()));
  }

  private void original(Context ctx) {
    ReportId id = new ReportId(ctx.pathParam("id"));
    StoredOriginal original =
        store.original(id).orElseThrow(() -> new NotFoundResponse("no such report: " + id));
    ctx.contentType("application/octet-stream")
        .header("Content-Disposition", "attachment")
        .header("X-Content-Type-Options", "nosniff")
        .result(original.bytes());
  }

  private void search(Context ctx) {
    if (Query.one(ctx.queryParamMap(), "q").isEmpty()) {
      throw new BadRequestResponse("q is required: the words to search for");
    }
    List<Found> kinds = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      if (kind.searchable()) {
        Query q = Query.of(kind, Map.of("q", ctx.queryParams("q")));
        Page page = store.search().page(q.filter(), q.order(), Optional.empty(), SEARCHED);
        kinds.add(new Found(kind.slug(), page.total(), ApiJson.rows(store, page.entries())));
      }
    }
    ApiJson.answer(ctx, new Search(kinds));
  }
}
