package org.parley.web.views;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.io.words.Days;
import org.parley.io.words.OneLine;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Office;
import org.parley.store.Called;
import org.parley.store.Facet;
import org.parley.store.FacetCount;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Cast;
import org.parley.web.Query;
import org.parley.web.WebApp;
import org.parley.web.list.Bars;

/** One actor: offices, statements over time, whom they met, how each outlet calls them. */
final class ActorPage {
  private static final int MOST = 20;
  private static final int MOST_CALLED = 200;
  private static final int WORDS_OF_AN_OUTLET = 8;
  private static final String MEETING = "CONSULT";

  private final WebApp site;

  ActorPage(WebApp site) {
    this.site = site;
  }

  void add(RoutesConfig routes) {
    routes.get("/actors/actor", this::show);
    routes.get("/actors/called.csv", ctx -> sheet(actor(ctx)).csv(ctx));
    routes.get("/actors/called.json", ctx -> sheet(actor(ctx)).json(ctx));
  }

  private Store store() {
    return site.store();
  }

  private Actor actor(Context ctx) {
    ActorId id = new ActorId(Query.one(ctx.queryParamMap(), "id").orElse(""));
    return store().actor(id).orElseThrow(() -> new NotFoundResponse("no such actor: " + id));
  }

  private void show(Context ctx) {
    Actor actor = actor(ctx);
    site.show(ctx, actor.name(), "web/actor.jte", view(actor));
  }

  private ActorView view(Actor actor) {
    Query said = list(Filter.of(RecordKind.STATEMENTS).with(Facet.SPEAKER, actor.id().value()));
    String id = org.parley.web.Address.of("").with("id", actor.id().value()).text();
    return new ActorView(
        actor.id().value(),
        actor.kind().slug(),
        actor.country().map(c -> name(new ActorId(c))).orElse("")
            + actor.sector().map(s -> " · sector " + s).orElse(""),
        actor.offices().stream().map(ActorPage::office).toList(),
        Bars.of(store(), said, "/statements"),
        store().search().count(said.filter()),
        said.address("/statements").text(),
        met(actor.id().value()),
        records(actor.id().value()),
        called(actor.id()),
        "/actors/called.csv" + id,
        "/actors/called.json" + id);
  }

  private String name(ActorId id) {
    return Cast.of(store(), List.of(id)).name(id);
  }

  private static Query list(Filter filter) {
    return Query.of(filter.kind(), Map.of()).with(filter);
  }

  private static ActorView.Office office(Office o) {
    return new ActorView.Office(
        o.office(),
        o.from().map(Days::text).orElse("not stated"),
        o.to().map(Days::text).orElse("not stated"),
        o.source());
  }

  private List<Tally> met(String id) {
    Filter events = Filter.of(RecordKind.EVENTS).with(Facet.TYPE, MEETING);
    Map<String, Tally> met = new LinkedHashMap<>();
    add(met, events.with(Facet.SOURCE, id), Facet.TARGET, id);
    add(met, events.with(Facet.TARGET, id), Facet.SOURCE, id);
    Filter moves = Filter.of(RecordKind.MOVES).with(Facet.ACT, "meet");
    add(met, moves.with(Facet.SOURCE, id), Facet.TARGET, id);
    return List.copyOf(met.values());
  }

  private void add(Map<String, Tally> met, Filter filter, Facet other, String id) {
    for (FacetCount c : counts(filter, other)) {
      if (!c.value().equals(id)) {
        String kind = filter.kind() == RecordKind.MOVES ? ", meetings of talks" : "";
        String way = other == Facet.SOURCE ? ", who came to them" : "";
        met.put(
            filter.kind() + other.slug() + c.value(),
            new Tally(
                c.label() + kind + way,
                c.count(),
                list(filter.with(other, c.value())).address("/" + filter.kind().slug()).text()));
      }
    }
  }

  private List<FacetCount> counts(Filter filter, Facet facet) {
    return store().search().counts(filter, facet, MOST);
  }

  private List<Tally> records(String id) {
    List<Tally> tallies = new ArrayList<>();
    tally(tallies, "statements to them", RecordKind.STATEMENTS, Facet.ADDRESSEE, id);
    tally(tallies, "events by them", RecordKind.EVENTS, Facet.SOURCE, id);
    tally(tallies, "events towards them", RecordKind.EVENTS, Facet.TARGET, id);
    tally(tallies, "moves by them", RecordKind.MOVES, Facet.SOURCE, id);
    tally(tallies, "moves towards them", RecordKind.MOVES, Facet.TARGET, id);
    tally(tallies, "talks", RecordKind.TALKS, Facet.ACTOR, id);
    tally(tallies, "disputes", RecordKind.DISPUTES, Facet.ACTOR, id);
    return tallies;
  }

  private void tally(List<Tally> tallies, String label, RecordKind kind, Facet facet, String id) {
    Filter filter = Filter.of(kind).with(facet, id);
    long count = store().search().count(filter);
    String path = kind == RecordKind.TALKS ? "/talks/list" : "/" + kind.slug();
    if (count > 0) {
      tallies.add(new Tally(label, count, list(filter).address(path).text()));
    }
  }

  private List<Map.Entry<String, String>> called(ActorId id) {
    Map<String, List<String>> byOutlet = new LinkedHashMap<>();
    for (Called c : store().called(id, MOST_CALLED)) {
      List<String> words = byOutlet.computeIfAbsent(c.outlet(), o -> new ArrayList<>());
      if (words.size() < WORDS_OF_AN_OUTLET) {
        words.add(OneLine.quoted(c.words()) + " ×" + c.count());
      }
    }
    return byOutlet.entrySet().stream()
        .map(e -> Map.entry(e.getKey(), String.join(", ", e.getValue())))
        .toList();
  }

  private Sheet sheet(Actor actor) {
    List<List<Object>> rows = new ArrayList<>();
    for (Called c : store().called(actor.id(), MOST_CALLED)) {
      rows.add(List.of(actor.id().value(), c.outlet(), c.words(), c.count()));
    }
    return new Sheet("called", List.of("actor", "outlet", "words", "count"), rows);
  }
}
