package org.parley.web.views;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.io.words.Names;
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
  private static final double MIDDLE_X = 360;
  private static final double MIDDLE_Y = 300;
  private static final double RADIUS = 215;

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
    Names names = Cast.of(site.store(), ring.stream().map(ActorId::new).toList());
    NetView view =
        new NetView(
            Lists.view(site.store(), query, "/who"),
            ring.stream().map(id -> node(ring, id, names)).toList(),
            pairs.stream().flatMap(p -> edge(ring, p, pairs.get(0).count(), names, query)).toList(),
            pairs.stream().map(p -> line(p, names, query)).toList(),
            query.address("/who.csv").text(),
            query.address("/who.json").text());
    site.show(ctx, "Who to whom", "web/who.jte", view);
  }

  private static double angle(List<String> ring, String id) {
    return 2 * Math.PI * ring.indexOf(id) / ring.size() - Math.PI / 2;
  }

  private static double x(List<String> ring, String id, double radius) {
    return round(MIDDLE_X + radius * Math.cos(angle(ring, id)));
  }

  private static double y(List<String> ring, String id, double radius) {
    return round(MIDDLE_Y + radius * Math.sin(angle(ring, id)));
  }

  private static NetView.Node node(List<String> ring, String id, Names names) {
    double cos = Math.cos(angle(ring, id));
    String anchor = Math.abs(cos) < 0.2 ? "middle" : cos < 0 ? "end" : "start";
    return new NetView.Node(
        name(names, id),
        x(ring, id, RADIUS),
        y(ring, id, RADIUS),
        x(ring, id, RADIUS + 16),
        y(ring, id, RADIUS + 18) + 4,
        anchor,
        Address.record(RecordKind.ACTORS, id).text());
  }

  /** Bent to one side, so that the way back is another line. */
  private static Stream<NetView.Edge> edge(
      List<String> ring, PairCount p, long most, Names names, Query query) {
    if (p.first().equals(p.second())) {
      return Stream.empty();
    }
    double x1 = x(ring, p.first(), RADIUS - 9);
    double y1 = y(ring, p.first(), RADIUS - 9);
    double x2 = x(ring, p.second(), RADIUS - 13);
    double y2 = y(ring, p.second(), RADIUS - 13);
    double bendX = round((x1 + x2 + 2 * MIDDLE_X) / 4 - (y2 - y1) * 0.14);
    double bendY = round((y1 + y2 + 2 * MIDDLE_Y) / 4 + (x2 - x1) * 0.14);
    String path = "M" + x1 + " " + y1 + "Q" + bendX + " " + bendY + " " + x2 + " " + y2;
    double width = round(1 + 5 * Math.sqrt((double) p.count() / most));
    String label = name(names, p.first()) + " → " + name(names, p.second()) + ": " + p.count();
    return Stream.of(new NetView.Edge(path, width, label, events(p, query)));
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
