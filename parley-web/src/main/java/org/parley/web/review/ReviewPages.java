package org.parley.web.review;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.store.Change;
import org.parley.store.Correction;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Role;
import org.parley.web.Address;
import org.parley.web.ContractJson;
import org.parley.web.NavLink;
import org.parley.web.Principal;
import org.parley.web.Query;
import org.parley.web.Routes;
import org.parley.web.WebApp;
import org.parley.web.access.RequiredRole;
import org.parley.web.list.Explanation;
import org.parley.web.list.Row;
import org.parley.web.list.Rows;
import tools.jackson.databind.json.JsonMapper;

/** Review for people: the queue, the form beside a record, what was withdrawn. */
public final class ReviewPages implements Routes {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);
  private static final int SHOWN = 25;
  private static final int WITHDRAWN_SHOWN = 200;

  private final WebApp site;

  public ReviewPages(WebApp site) {
    this.site = site;
  }

  /** What the page of the queue shows. */
  public record QueueView(
      RecordKind kind, List<RecordKind> kinds, List<Waiting> waiting, Standings standings) {}

  /** A record of the queue: its line, the rule that made it, and where it is judged. */
  public record Waiting(Row row, String rule, String address) {}

  /** What the page on which one record is judged shows. */
  public record JudgeView(Row row, List<Map.Entry<String, String>> why, BesideView beside) {}

  /** What stands beside a record. */
  public record BesideView(Entry record, String json, List<Correction> said, Principal visitor) {
    /** The latest verdict of each reviewer stands; of all, the latest. */
    public boolean mayJudge() {
      return visitor.role().may(Role.REVIEWER);
    }
  }

  /** What the page of withdrawn records shows. */
  public record WithdrawnView(List<Withdrawal> changes, Optional<String> next) {}

  /** A record that is gone, with the JSON that it was. */
  public record Withdrawal(Change change, String json) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/review", this::queue, RequiredRole.READER);
    routes.get("/review/record", this::record, RequiredRole.READER);
    routes.post("/review/record", this::judge, RequiredRole.REVIEWER);
    routes.get("/withdrawn", this::withdrawn, RequiredRole.READER);
  }

  @Override
  public List<NavLink> links(Principal visitor) {
    return List.of(new NavLink("/review", "Review"));
  }

  @Override
  public Optional<Content> beside(Entry record, Principal visitor) {
    BesideView view = beside(visitor, record);
    return Optional.of(
        out -> TEMPLATES.render("review/beside.jte", Map.<String, Object>of("view", view), out));
  }

  private BesideView beside(Principal visitor, Entry record) {
    JsonMapper json = JsonMapper.shared();
    String pretty =
        json.writerWithDefaultPrettyPrinter()
            .writeValueAsString(json.readTree(new ContractJson(site.store()).own(record)));
    List<Correction> said = site.store().review().of(record.kind(), record.id());
    return new BesideView(record, pretty, said, visitor);
  }

  private void queue(Context ctx) {
    String slug = Query.one(ctx.queryParamMap(), "kind").orElse("statements");
    RecordKind kind =
        RecordKind.of(slug).orElseThrow(() -> new BadRequestResponse("no such kind: " + slug));
    List<Waiting> waiting = waiting(site.store().review().queue(kind, SHOWN));
    List<RecordKind> kinds = Stream.of(RecordKind.values()).toList();
    Standings standings = Standings.of(site.store());
    site.show(ctx, "Review", "review/queue.jte", new QueueView(kind, kinds, waiting, standings));
  }

  private List<Waiting> waiting(List<Entry> entries) {
    List<Row> rows = Rows.of(site.store(), entries);
    List<Waiting> waiting = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String rule = Explanation.rule(entries.get(i)).map(r -> "rule " + r).orElse("");
      waiting.add(new Waiting(rows.get(i), rule, form(entries.get(i)).text()));
    }
    return waiting;
  }

  private static Address form(Entry e) {
    return Address.of("/review/record").with("kind", e.kind().slug()).with("id", e.id());
  }

  private Entry entry(Map<String, List<String>> parameters) {
    String kind = Query.one(parameters, "kind").orElse("");
    String id = Query.one(parameters, "id").orElse("");
    return new Verdicts(site.store())
        .record(kind, id)
        .orElseThrow(() -> new NotFoundResponse("no such record: " + kind + " " + id));
  }

  private void record(Context ctx) {
    Entry entry = entry(ctx.queryParamMap());
    Row row = Rows.of(site.store(), List.of(entry)).get(0);
    List<Map.Entry<String, String>> why = Explanation.of(site.store(), entry);
    JudgeView view = new JudgeView(row, why, beside(Principal.of(ctx), entry));
    site.show(ctx, "Review: " + row.line().text(), "review/record.jte", view);
  }

  private void judge(Context ctx) {
    Map<String, List<String>> form = ctx.formParamMap();
    Entry entry = entry(form);
    Principal visitor = Principal.of(ctx);
    try {
      new Verdicts(site.store())
          .take(
              entry,
              Query.one(form, "verdict").orElse(""),
              Query.one(form, "corrected").orElse(""),
              Query.one(form, "note").orElse(""),
              visitor.name().or(() -> Query.one(form, "reviewer")).orElse(""));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(e.getMessage());
    }
    ctx.redirect(form(entry).toString());
  }

  private void withdrawn(Context ctx) {
    String after = Query.one(ctx.queryParamMap(), "after").orElse("0");
    if (!after.matches("\\d{1,18}")) {
      throw new BadRequestResponse("after must be a number");
    }
    List<Change> some = site.store().changes().withdrawn(Long.parseLong(after), WITHDRAWN_SHOWN);
    Optional<String> next =
        some.size() < WITHDRAWN_SHOWN
            ? Optional.empty()
            : Optional.of("/withdrawn?after=" + some.get(some.size() - 1).number());
    site.show(ctx, "Withdrawn", "review/withdrawn.jte", new WithdrawnView(withdrawals(some), next));
  }

  private List<Withdrawal> withdrawals(List<Change> changes) {
    ContractJson json = new ContractJson(site.store());
    return changes.stream()
        .map(c -> new Withdrawal(c, c.before().map(json::own).orElse("")))
        .toList();
  }
}
