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
import org.parley.io.words.Days;
import org.parley.store.Change;
import org.parley.store.Correction;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Role;
import org.parley.store.Verdict;
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

  /**
   * What stands beside a record.
   *
   * @param fields of the form that corrects it, with what was typed
   * @param actors that a field proposes
   * @param wrong what is wrong with what was typed; empty where nothing is
   * @param note, reviewer as they were typed
   */
  public record BesideView(
      Entry record,
      List<Field> fields,
      List<String> actors,
      List<Said> said,
      Principal visitor,
      String wrong,
      String note,
      String reviewer) {
    public BesideView {
      fields = List.copyOf(fields);
      actors = List.copyOf(actors);
      said = List.copyOf(said);
    }

    public boolean mayJudge() {
      return visitor.role().may(Role.REVIEWER);
    }
  }

  /** A verdict, and what it changes; the latest of each reviewer stands, of all the latest. */
  public record Said(Correction verdict, List<String> changes) {
    public Said {
      changes = List.copyOf(changes);
    }

    public String did() {
      return switch (verdict.verdict()) {
        case ACCEPT -> "accepted";
        case CORRECT -> "corrected";
        case REJECT -> "rejected";
      };
    }

    public String when() {
      return Days.instant(verdict.at());
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
    return List.of(new NavLink("/review", "Review"), new NavLink("/withdrawn", "Withdrawn"));
  }

  @Override
  public Optional<Content> beside(Entry record, Principal visitor) {
    BesideView view = beside(visitor, record);
    return Optional.of(
        out -> TEMPLATES.render("review/beside.jte", Map.<String, Object>of("view", view), out));
  }

  private BesideView beside(Principal visitor, Entry record) {
    return beside(visitor, record, "", Map.of());
  }

  /**
   * @param typed the form that was refused
   */
  private BesideView beside(
      Principal visitor, Entry record, String wrong, Map<String, List<String>> typed) {
    CorrectionForm form = correction(record);
    List<Field> fields =
        form.fields().stream()
            .map(f -> typed.containsKey(f.name()) ? f.typed(typed.get(f.name()).get(0)) : f)
            .toList();
    List<Said> said =
        site.store().review().of(record.kind(), record.id()).stream()
            .map(c -> new Said(c, c.corrected().map(form::changes).orElse(List.of())))
            .toList();
    return new BesideView(
        record,
        fields,
        fields.stream().anyMatch(Field::actor)
            ? new ActorNames(site.store()).proposed()
            : List.of(),
        said,
        visitor,
        wrong,
        Query.one(typed, "note").orElse(""),
        Query.one(typed, "reviewer").orElse(""));
  }

  private CorrectionForm correction(Entry record) {
    ActorNames actors = new ActorNames(site.store());
    String json = new ContractJson(site.store()).own(record);
    return new CorrectionForm(record.kind(), json, actors::shown, actors::id);
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
    show(ctx, entry, beside(Principal.of(ctx), entry));
  }

  private void show(Context ctx, Entry entry, BesideView beside) {
    Row row = Rows.of(site.store(), List.of(entry)).get(0);
    List<Map.Entry<String, String>> why = Explanation.of(site.store(), entry);
    JudgeView view = new JudgeView(row, why, beside);
    site.show(ctx, "Review: " + row.line().text(), "review/record.jte", view);
  }

  private void judge(Context ctx) {
    Map<String, List<String>> form = ctx.formParamMap();
    Entry entry = entry(form);
    Principal visitor = Principal.of(ctx);
    String verdict = Query.one(form, "verdict").orElse("");
    try {
      new Verdicts(site.store())
          .take(
              entry,
              verdict,
              Query.one(form, "corrected").orElseGet(() -> corrected(entry, verdict, form)),
              Query.one(form, "note").orElse(""),
              visitor.name().or(() -> Query.one(form, "reviewer")).orElse(""));
    } catch (IllegalArgumentException e) {
      ctx.status(400);
      show(ctx, entry, beside(visitor, entry, String.valueOf(e.getMessage()), form));
      return;
    }
    ctx.redirect(form(entry).toString());
  }

  private String corrected(Entry entry, String verdict, Map<String, List<String>> form) {
    return verdict.equals(Verdict.CORRECT.slug())
        ? correction(entry)
            .corrected(name -> form.getOrDefault(name, List.of()).stream().findFirst())
        : "";
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
