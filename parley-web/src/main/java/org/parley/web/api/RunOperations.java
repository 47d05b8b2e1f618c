package org.parley.web.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.store.Change;
import org.parley.store.RunSummary;
import org.parley.store.Store;
import org.parley.web.ContractJson;
import org.parley.web.Query;
import tools.jackson.databind.util.RawValue;

/** What each reading added, altered and withdrew. */
final class RunOperations implements Operations {
  private static final int MOST_RUNS = 100;
  private static final int MOST_CHANGES = 500;

  private final Store store;

  RunOperations(Store store) {
    this.store = store;
  }

  record Run(
      long run,
      String version,
      String began,
      Optional<String> ended,
      List<String> inputs,
      Map<String, Long> counts) {}

  record Runs(List<Run> items) {}

  /** One change; {@code before} and {@code after} are the record's rows. */
  record Changed(
      long change,
      long run,
      String kind,
      String id,
      String what,
      Optional<RawValue> before,
      Optional<RawValue> after) {}

  /** Changes in their order; {@code next} is the value of {@code after} for those that follow. */
  record Changes(Optional<Long> next, List<Changed> items) {}

  @Override
  public List<Operation> operations() {
    List<Param> from =
        List.of(
            Param.query(
                "after", "The last change already seen.", Param.number(0, Integer.MAX_VALUE)));
    return List.of(
        Operation.get(
            "/runs",
            "runs",
            "The last readings, the latest first.",
            List.of(),
            Answer.json(Schemas.of(Runs.class)),
            ctx ->
                ApiJson.answer(
                    ctx,
                    new Runs(store.changes().runs(MOST_RUNS).stream().map(this::run).toList()))),
        Operation.get(
            "/changes/{run}",
            "changes",
            "What one reading did to records. A report that is new stands for all in it.",
            List.of(Param.path("run", "The reading's number."), from.get(0)),
            Answer.json(Schemas.of(Changes.class)),
            this::changes),
        Operation.get(
            "/withdrawn",
            "withdrawn",
            "Records that a later reading no longer finds, with the ids that they had.",
            from,
            Answer.json(Schemas.of(Changes.class)),
            ctx -> answer(ctx, store.changes().withdrawn(after(ctx), MOST_CHANGES))));
  }

  private Run run(RunSummary r) {
    return new Run(r.run(), r.version(), r.began(), r.ended(), r.inputs(), r.counts());
  }

  private void changes(Context ctx) {
    long run = number(ctx.pathParam("run"), "run");
    answer(ctx, store.changes().of(run, after(ctx), MOST_CHANGES));
  }

  private static long after(Context ctx) {
    return number(Query.one(ctx.queryParamMap(), "after").orElse("0"), "after");
  }

  private static long number(String text, String name) {
    if (!text.matches("\\d{1,18}")) {
      throw new BadRequestResponse(name + " must be a number");
    }
    return Long.parseLong(text);
  }

  private void answer(Context ctx, List<Change> changes) {
    Optional<Long> next =
        changes.size() < MOST_CHANGES
            ? Optional.empty()
            : Optional.of(changes.get(changes.size() - 1).number());
    ApiJson.answer(ctx, new Changes(next, changes.stream().map(this::changed).toList()));
  }

  private Changed changed(Change c) {
    ContractJson json = new ContractJson(store);
    return new Changed(
        c.number(),
        c.run(),
        c.kind().slug(),
        c.id(),
        c.what(),
        c.before().map(json::own).map(RawValue::new),
        c.after().map(json::own).map(RawValue::new));
  }
}
