package org.parley.web.said;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.retrieval.RankedPassage;
import org.parley.store.Entry;
import org.parley.store.Store;
import org.parley.web.Query;
import org.parley.web.api.Answer;
import org.parley.web.api.ApiJson;
import org.parley.web.api.Operation;
import org.parley.web.api.Operations;
import org.parley.web.api.Param;
import org.parley.web.api.Schemas;
import tools.jackson.databind.util.RawValue;

/** Looks for a claim on behalf of a program. */
public final class SaidOperations implements Operations {
  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final double HUNDRED = 100;

  private final Store store;
  private final StatementSearch statements;

  public SaidOperations(Store store, StatementSearch statements) {
    this.store = store;
    this.statements = statements;
  }

  record Found(double likeness, RawValue statement) {}

  record Said(List<Found> items) {}

  @Override
  public List<Operation> operations() {
    return List.of(
        Operation.get(
            "/said",
            "said",
            "The statements that come nearest to a claim in meaning, the nearest first.",
            List.of(
                Param.query(
                    "claim", "A sentence, with who is supposed to have said it.", Param.text()),
                Param.query("size", "How many at most.", Param.number(1, MOST))),
            Answer.json(Schemas.of(Said.class)),
            this::said));
  }

  private void said(Context ctx) {
    String claim =
        Query.one(ctx.queryParamMap(), "claim")
            .filter(c -> !c.isBlank())
            .orElseThrow(() -> new BadRequestResponse("claim is required: who said what"));
    if (claim.length() > StatementSearch.LONGEST) {
      throw new BadRequestResponse(
          "a claim has at most " + StatementSearch.LONGEST + " characters");
    }
    List<RankedPassage<Entry>> ranked = statements.find(claim, size(ctx));
    List<RawValue> rows = ApiJson.rows(store, ranked.stream().map(RankedPassage::passage).toList());
    ApiJson.answer(
        ctx,
        new Said(
            IntStream.range(0, rows.size())
                .mapToObj(i -> new Found(rounded(ranked.get(i).likeness()), rows.get(i)))
                .toList()));
  }

  private static double rounded(double likeness) {
    return Math.round(HUNDRED * likeness) / HUNDRED;
  }

  private static int size(Context ctx) {
    String typed = Query.one(ctx.queryParamMap(), "size").orElse(String.valueOf(USUAL));
    if (!typed.matches("[1-9][0-9]?|100")) {
      throw new BadRequestResponse("size must be between 1 and " + MOST + ": " + typed);
    }
    return Integer.parseInt(typed);
  }
}
