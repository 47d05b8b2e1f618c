package org.parley.web.views;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.io.words.Names;
import org.parley.io.words.OneLine;
import org.parley.model.ActorId;
import org.parley.store.Facet;
import org.parley.store.Filter;
import org.parley.store.PairCount;
import org.parley.store.RecordKind;
import org.parley.web.Address;
import org.parley.web.Cast;
import org.parley.web.Query;
import org.parley.web.WebApp;
import org.parley.web.list.Lists;

/** Who does what to whom: the actors on a ring, an arrow for the events from one to another. */
final class WhoPage {
  private static final int MOST = 16;
  private static final int MOST_NAME = 30;

  private final WebApp site;

  WhoPage(WebApp site) {
    this.site = site;
  }

  void add(RoutesConfig routes) {
    routes.get("/who", this::show);
    routes.get("/who.csv", ctx -> sheet(ctx).csv(ctx));
    routes.get("/who.json", ctx -> sheet(ctx).json(ctx));
  }

  private static Query query(Context ctx) {
    return Query.of(RecordKind.EVENTS, ctx.queryParamMap());
  }

  private List<PairCount> pairs(Filter filter) {
    return site.store().search().pairs(filter, Facet.SOURCE, Facet.TARGET, MOST).stream()
        .sorted(
            Comparator.comparing((PairCount p) -> -p.count())
                .thenComparing(PairCount::first)
                .thenComparing(PairCount::second))
        .toList();
  }

  private Sheet sheet(Context ctx) {
    List<List<Object>> rows = new ArrayList<>();
    pairs(query(ctx).filter()).forEach(p -> rows.add(List.of(p.first(), p.second(), p.count())));
    return new Sheet("who-to-whom", List.of("source", "target", "events"), rows);
  }

  private void show(Context ctx) {
    Query query = query(ctx);
    List<PairCount> pairs = pairs(query.filter());
    Set<String> ids = new LinkedHashSet<>();
    pairs.forEach(p -> ids.addAll(List.of(p.first(), p.second())));
    List<String> ring = List.copyOf(ids);
    Ring places = new Ring(ring.size());
    Names names = Cast.of(site.store(), ring.stream().map(ActorId::new).toList());
    NetView view =
        new NetView(
            Lists.view(site.store(), query, "/who"),
            Ring.WIDTH,
            places.height(),
            ring.stream().map(id -> node(places, ring.indexOf(id), id, names)).toList(),
            pairs.stream()
                .filter(p -> !p.first().equals(p.second()))
                .map(p -> edge(places, ring, p, pairs.get(0).count(), names, query))
                .toList(),
            pairs.stream().map(p -> line(p, names, query)).toList(),
            query.address("/who.csv").text(),
            query.address("/who.json").text());
    site.show(ctx, "Who to whom", "web/who.jte", view);
  }

  private static NetView.Node node(Ring places, int at, String id, Names names) {
    return new NetView.Node(
        OneLine.cut(name(names, id), MOST_NAME),
        round(places.x(at, 0)),
        round(places.y(at, 0)),
        round(places.nameX(at)),
        round(places.nameY(at)),
        places.anchor(at),
        Address.record(RecordKind.ACTORS, id).text());
  }

  /** Bent to one side, so that the way back is another line. */
  private static NetView.Edge edge(
      Ring places, List<String> ring, PairCount p, long most, Names names, Query query) {
    int from = ring.indexOf(p.first());
    int to = ring.indexOf(p.second());
    double x1 = round(places.x(from, 9));
    double y1 = round(places.y(from, 9));
    double x2 = round(places.x(to, 13));
    double y2 = round(places.y(to, 13));
    double bendX = round((x1 + x2 + 2 * places.middleX()) / 4 - (y2 - y1) * 0.14);
    double bendY = round((y1 + y2 + 2 * places.middleY()) / 4 + (x2 - x1) * 0.14);
    String path = "M" + x1 + " " + y1 + "Q" + bendX + " " + bendY + " " + x2 + " " + y2;
    double width = round(1 + 5 * Math.sqrt((double) p.count() / most));
    String label = name(names, p.first()) + " → " + name(names, p.second()) + ": " + p.count();
    return new NetView.Edge(path, width, label, events(p, query));
  }

  private static String name(Names names, String id) {
    return names.name(new ActorId(id));
  }

  private static NetView.Line line(PairCount p, Names names, Query query) {
    return new NetView.Line(
        name(names, p.first()), name(names, p.second()), p.count(), events(p, query));
  }

  private static String events(PairCount p, Query query) {
    Filter filter =
        query
            .filter()
            .without(Facet.SOURCE)
            .without(Facet.TARGET)
            .with(Facet.SOURCE, p.first())
            .with(Facet.TARGET, p.second());
    return query.with(filter).address("/events").text();
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
