package org.parley.web.review;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Principal;
import org.parley.web.Query;
import org.parley.web.access.RequiredRole;
import org.parley.web.api.Answer;
import org.parley.web.api.ApiJson;
import org.parley.web.api.Operation;
import org.parley.web.api.Operations;
import org.parley.web.api.Param;
import org.parley.web.api.Schemas;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Review for programs. */
public final class ReviewOperations implements Operations {
  private static final int MOST_QUEUE = 500;
  private static final String RECORD = "/reviews/{kind}/{id}";

  private final Store store;

  public ReviewOperations(Store store) {
    this.store = store;
  }

  record Verdicted(List<Gold> items) {}

  record Queue(String kind, List<RawValue> items) {}

  /** What is sent; {@code corrected} is the whole record where the verdict is correct. */
  record Said(String verdict, Optional<RawValue> corrected, String note, String reviewer) {}

  @Override
  public List<Operation> operations() {
    List<Param> record =
        List.of(Param.path("kind", "The kind of the record."), Param.path("id", "Its id."));
    List<Param> queue =
        List.of(
            Param.query("kind", "Of which kind.", Param.oneOf(kinds())),
            Param.query("size", "How many at most.", Param.number(1, MOST_QUEUE)));
    ObjectNode verdict = Schemas.of(Gold.class);
    return List.of(
        Operation.get(
            RECORD,
            "verdicts",
            "What was said of a record, the latest first.",
            record,
            Answer.json(Schemas.of(Verdicted.class)),
            ctx -> ApiJson.answer(ctx, new Verdicted(said(record(ctx))))),
        new Operation(
            HandlerType.POST,
            RECORD,
            "add_verdict",
            "Accepts, corrects or rejects a record.",
            record,
            Optional.of(body()),
            new Answer.Json(201, verdict),
            RequiredRole.REVIEWER,
            this::add),
        Operation.get(
            "/queue",
            "queue",
            "Records of a kind that nobody has judged, the least certain first.",
            queue,
            Answer.json(Schemas.of(Queue.class)),
            this::queue),
        Operation.get(
            "/standing",
            "standing",
            "Precision and agreement so far, by kind.",
            List.of(),
            Answer.json(Schemas.of(Standings.class)),
            ctx -> ApiJson.answer(ctx, Standings.of(store))),
        Operation.get(
            "/gold",
            "gold",
            "All verdicts in the order they came, as JSON Lines.",
            List.of(),
            new Answer.Media("application/jsonl"),
            this::gold));
  }

  private static List<String> kinds() {
    return Stream.of(RecordKind.values()).map(RecordKind::slug).toList();
  }

  private static ObjectNode body() {
    ObjectNode schema = Schemas.of(Said.class);
    schema.putArray("required").add("verdict");
    return schema;
  }

  private Entry record(Context ctx) {
    return new Verdicts(store)
        .record(ctx.pathParam("kind"), ctx.pathParam("id"))
        .orElseThrow(() -> new NotFoundResponse("no such record"));
  }

  private List<Gold> said(Entry record) {
    return store.review().of(record.kind(), record.id()).stream().map(Gold::of).toList();
  }

  private void add(Context ctx) {
    Entry record = record(ctx);
    ObjectNode body = ApiJson.body(ctx);
    String reviewer = Principal.of(ctx).name().orElse(ApiJson.text(body, "reviewer"));
    String corrected = body.has("corrected") ? body.get("corrected").toString() : "";
    try {
      var kept =
          new Verdicts(store)
              .take(
                  record,
                  ApiJson.text(body, "verdict"),
                  corrected.equals("null") ? "" : corrected,
                  ApiJson.text(body, "note"),
                  reviewer);
      ApiJson.answer(ctx.status(201), Gold.of(kept));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(e.getMessage());
    }
  }

  private void queue(Context ctx) {
    String slug = Query.one(ctx.queryParamMap(), "kind").orElse("statements");
    RecordKind kind =
        RecordKind.of(slug).orElseThrow(() -> new BadRequestResponse("no such kind: " + slug));
    String size = Query.one(ctx.queryParamMap(), "size").orElse("50");
    int most = size.matches("\\d{1,3}") ? Integer.parseInt(size) : 0;
    if (most < 1 || most > MOST_QUEUE) {
      throw new BadRequestResponse("size must be a number from 1 to " + MOST_QUEUE);
    }
    List<Entry> least = store.review().queue(kind, most);
    ApiJson.answer(ctx, new Queue(slug, ApiJson.rows(store, least)));
  }

  private void gold(Context ctx) {
    StringBuilder all = new StringBuilder();
    Gold.lines(store, line -> all.append(line).append('\n'));
    ctx.contentType("application/jsonl; charset=utf-8").result(all.toString());
  }
}
