package org.parley.web.said;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.io.words.RecordLine;
import org.parley.retrieval.RankedPassage;
import org.parley.store.Entry;
import org.parley.web.NavLink;
import org.parley.web.Principal;
import org.parley.web.Query;
import org.parley.web.Routes;
import org.parley.web.WebApp;
import org.parley.web.list.Row;
import org.parley.web.list.Rows;

/** The page on which a claim is looked for. */
public final class SaidPages implements Routes {
  private static final String PATH = "/said";
  private static final int SHOWN = 20;
  private static final int HUNDRED = 100;

  private final WebApp site;
  private final StatementSearch statements;

  public SaidPages(WebApp site, StatementSearch statements) {
    this.site = site;
    this.statements = statements;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::show);
  }

  @Override
  public List<NavLink> links(Principal visitor) {
    return List.of(new NavLink(PATH, "Did they say it?"));
  }

  private void show(Context ctx) {
    String claim = Query.one(ctx.queryParamMap(), "claim").orElse("").strip();
    site.show(ctx, "Did they say it?", "web/said.jte", view(claim));
  }

  private SaidView view(String claim) {
    if (claim.length() > StatementSearch.LONGEST) {
      return new SaidView(
          claim, "A claim has at most " + StatementSearch.LONGEST + " characters.", List.of());
    }
    List<RankedPassage<Entry>> ranked = claim.isEmpty() ? List.of() : statements.find(claim, SHOWN);
    List<Row> rows = Rows.of(site.store(), ranked.stream().map(RankedPassage::passage).toList());
    return new SaidView(
        claim,
        "",
        IntStream.range(0, rows.size())
            .mapToObj(i -> withLikeness(rows.get(i), ranked.get(i).likeness()))
            .toList());
  }

  private static Row withLikeness(Row row, double likeness) {
    RecordLine line = row.line();
    String meta = Math.round(HUNDRED * likeness) + " % alike \u00b7 " + line.meta();
    return new Row(
        row.kind(),
        row.id(),
        new RecordLine(
            line.day(),
            line.tag(),
            line.subject(),
            line.predicate(),
            line.quote(),
            meta,
            line.sides(),
            line.reports()),
        row.code());
  }
}
