package org.parley.web.views;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.io.words.Days;
import org.parley.io.words.OneLine;
import org.parley.store.Change;
import org.parley.store.Changes;
import org.parley.store.Entry;
import org.parley.store.RunSummary;
import org.parley.web.Address;
import org.parley.web.ContractJson;
import org.parley.web.ItemTitle;
import org.parley.web.KindWords;
import org.parley.web.Query;
import org.parley.web.WebApp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the last reading added, altered or withdrew, and each before it. */
final class ChangesPage {
  private static final int RUNS = 20;
  private static final int SIZE = 100;
  private static final int MOST = 200;

  private final WebApp site;

  ChangesPage(WebApp site) {
    this.site = site;
  }

  void add(RoutesConfig routes) {
    routes.get("/changes", this::show);
    routes.get("/changes.csv", ctx -> sheet(asked(ctx)).csv(ctx));
    routes.get("/changes.json", ctx -> sheet(asked(ctx)).json(ctx));
  }

  private Changes changes() {
    return site.store().changes();
  }

  private record Asked(Optional<RunSummary> run, List<RunSummary> runs, List<Change> changes) {}

  private Asked asked(Context ctx) {
    List<RunSummary> runs = changes().runs(RUNS);
    Optional<Long> number = number(ctx, "run");
    Optional<RunSummary> run =
        number.isEmpty()
            ? runs.stream().findFirst()
            : runs.stream().filter(r -> r.run() == number.get()).findFirst();
    if (number.isPresent() && run.isEmpty()) {
      throw new NotFoundResponse("not among the last " + RUNS + " runs: " + number.get());
    }
    long after = number(ctx, "after").orElse(0L);
    List<Change> changes = run.map(r -> changes().of(r.run(), after, SIZE)).orElse(List.of());
    return new Asked(run, runs, changes);
  }

  private static Optional<Long> number(Context ctx, String name) {
    Optional<String> text = Query.one(ctx.queryParamMap(), name);
    if (text.filter(t -> !t.matches("\\d{1,15}")).isPresent()) {
      throw new BadRequestResponse(name + " must be a number");
    }
    return text.map(Long::valueOf);
  }

  private void show(Context ctx) {
    Asked asked = asked(ctx);
    Optional<RunSummary> run = asked.run();
    Address here = Address.of("").with("run", run.map(r -> String.valueOf(r.run())));
    Address from = here.with("after", number(ctx, "after").map(String::valueOf));
    ChangesView view =
        new ChangesView(
            asked.runs().stream().map(ChangesPage::tally).toList(),
            run.map(ChangesPage::about).orElse("Nothing has been added yet"),
            run.map(ChangesPage::counts).orElse(List.of()),
            run.map(r -> faults(r.run())).orElse(List.of()),
            asked.changes().stream().map(this::line).toList(),
            next(asked.changes(), here),
            "/changes.csv" + from.text(),
            "/changes.json" + from.text());
    site.show(ctx, "Changes", "web/changes.jte", view);
  }

  private static String next(List<Change> changes, Address here) {
    if (changes.size() < SIZE) {
      return "";
    }
    String last = String.valueOf(changes.get(SIZE - 1).number());
    return "/changes" + here.with("after", last).text();
  }

  private static Tally tally(RunSummary run) {
    long all = run.counts().values().stream().mapToLong(n -> n).sum();
    String address = Address.of("/changes").with("run", String.valueOf(run.run())).text();
    return new Tally("Run " + run.run() + ", " + Days.instant(run.began()), all, address);
  }

  private static String about(RunSummary run) {
    List<String> inputs = run.inputs();
    String names = String.join(", ", inputs.subList(0, Math.min(5, inputs.size())));
    return "Run "
        + run.run()
        + ", "
        + Days.instant(run.began())
        + run.ended().map(e -> " to " + Days.instant(e)).orElse(" (cut off)")
        + ", Parley "
        + run.version()
        + ": "
        + names
        + (inputs.size() > 5 ? " and " + (inputs.size() - 5) + " more" : "");
  }

  private static List<String> counts(RunSummary run) {
    List<String> counts = new ArrayList<>();
    new TreeMap<>(run.counts()).forEach((what, n) -> counts.add(n + " " + what));
    return counts;
  }

  private List<String> faults(long run) {
    return changes().faults(run).stream()
        .map(f -> f.input() + ", " + f.where() + ": " + f.what())
        .toList();
  }

  private ChangesView.Line line(Change c) {
    Optional<Entry> shown = c.after().or(c::before);
    boolean there = !c.what().equals("withdrawn");
    return new ChangesView.Line(
        c.what(),
        KindWords.noun(c.kind(), 1),
        c.id(),
        OneLine.cut(shown.map(ItemTitle::of).orElse(c.id()), MOST),
        there ? Address.record(c.kind(), c.id()).text() : "",
        c.before().isPresent() && c.after().isPresent()
            ? fields(c.before().get(), c.after().get())
            : List.of());
  }

  private JsonNode json(Entry e) {
    return JsonMapper.shared().readTree(new ContractJson(site.store()).own(e));
  }

  private List<ChangesView.Field> fields(Entry before, Entry after) {
    JsonNode old = json(before);
    JsonNode now = json(after);
    Set<String> names = new LinkedHashSet<>();
    old.properties().forEach(p -> names.add(p.getKey()));
    now.properties().forEach(p -> names.add(p.getKey()));
    return names.stream()
        .filter(n -> !old.path(n).equals(now.path(n)))
        .map(n -> new ChangesView.Field(n, shown(old.path(n)), shown(now.path(n))))
        .toList();
  }

  private static String shown(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return "not stated";
    }
    return OneLine.cut(node.isValueNode() ? node.asString() : node.toString(), MOST);
  }

  private Sheet sheet(Asked asked) {
    ContractJson json = new ContractJson(site.store());
    List<List<Object>> rows = new ArrayList<>();
    for (Change c : asked.changes()) {
      rows.add(
          List.of(
              c.number(),
              c.run(),
              c.kind().slug(),
              c.id(),
              c.what(),
              c.before().map(json::own).orElse(""),
              c.after().map(json::own).orElse("")));
    }
    return new Sheet(
        "changes", List.of("change", "run", "kind", "id", "what", "before", "after"), rows);
  }
}
