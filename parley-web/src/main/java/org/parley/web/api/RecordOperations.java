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
import org.parley.web.export.CsvAnswer;
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
    List<Param> whole = new ArrayList<>(filter(kind));
    whole.add(
        Param.query(
            "order",
            "By day, or the least certain first.",
            Param.oneOf(List.of("newest", "oldest", "least-certain"))));
    List<Param> list = new ArrayList<>(whole);
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
            path + ".csv",
            "csv_of_" + slug,
            "All " + slug + " as CSV, with the columns of parley export.",
            whole,
            new Answer.Media("text/csv"),
            ctx -> csv(ctx, kind, whole)),
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
    for (Facet f : kind.facets()) {
      params.add(
          Param.queries(
              f.slug(),
              description(f) + " Of several, one is enough.",
              Vocabulary.of(kind, f).map(Param::oneOf).orElseGet(Param::text)));
    }
    if (kind == RecordKind.STATEMENTS || kind == RecordKind.EVENTS) {
      params.add(
          Param.query(
              "min_confidence",
              "At least so sure, 0 to 1.",
              Param.number(0, 1).put("type", "number")));
    }
    params.add(Param.query("from", "Not before this day.", Param.day()));
    params.add(Param.query("to", "Not after this day.", Param.day()));
    if (kind.searchable()) {
      params.add(
          Param.query("q", "Words, \"a phrase\", or the beginning of a word*.", Param.text()));
    }
    return params;
  }

  private static String description(Facet facet) {
    return switch (facet) {
      case BETWEEN -> "Two parties, whoever of them acts: RUS,UKR or Russia,Ukraine.";
      case PARTY -> "A country or group that takes part, by its code or name.";
      case SOURCE_COUNTRY -> "The country of who acts, by its code or name.";
      case TARGET_COUNTRY -> "The country of whom it is done to, by its code or name.";
      case COUNTRY -> "A country, by its code or name.";
      case SPEAKER, ADDRESSEE, SOURCE, TARGET, ACTOR -> "An actor, by its id or name.";
      default -> "A value of this facet, whatever the capitals.";
    };
  }

  private static List<String> bins() {
    return Stream.of(Bin.values()).map(b -> b.name().toLowerCase(Locale.ROOT)).toList();
  }

  private Query query(Context ctx, RecordKind kind, List<Param> params) {
    Set<String> unknown = new TreeSet<>(ctx.queryParamMap().keySet());
    params.forEach(p -> unknown.remove(p.name()));
    if (!unknown.isEmpty()) {
      throw new BadRequestResponse(
          "unknown parameter: "
              + String.join(", ", unknown)
              + ": choose "
              + String.join(", ", params.stream().map(Param::name).toList()));
    }
    Query query = Query.of(kind, ctx.queryParamMap());
    return new Query(
        new Understood(store).of(query.filter()), query.order(), query.cursor(), query.size());
  }

  private void csv(Context ctx, RecordKind kind, List<Param> params) {
    Query q = query(ctx, kind, params);
    CsvAnswer.give(ctx, store, q.filter(), q.order());
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
