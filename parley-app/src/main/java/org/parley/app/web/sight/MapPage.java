package org.parley.app.web.sight;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.app.store.Facet;
import org.parley.app.store.FacetCount;
import org.parley.app.store.Filter;
import org.parley.app.store.RecordKind;
import org.parley.app.web.Fields;
import org.parley.app.web.Query;
import org.parley.app.web.Site;
import org.parley.app.web.list.Lists;

/** Where events and talks are told to be, on a plain map (equirectangular) of this server's own. */
final class MapPage {
  private static final int MOST_EVENTS = 120;
  private static final int MOST_VENUES = 40;

  /** Ten units a degree, as the outline of the land has them. */
  private static final double UNIT = 10;

  private static final double LEAST_WIDTH = 240;

  private final Site site;

  MapPage(Site site) {
    this.site = site;
  }

  void add(RoutesConfig routes) {
    routes.get("/map", this::show);
    routes.get("/map.csv", ctx -> sheet(ctx).csv(ctx));
    routes.get("/map.json", ctx -> sheet(ctx).json(ctx));
  }

  private record Point(double lat, double lon) {}

  private record Found(List<MapView.Spot> spots, List<String> unplaced) {}

  private Found found(Query query) {
    Filter events = query.filter();
    Filter moves = Filter.of(RecordKind.MOVES);
    moves = events.from().isPresent() ? moves.from(events.from().get()) : moves;
    moves = events.to().isPresent() ? moves.to(events.to().get()) : moves;
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    Map<String, Optional<Point>> known = new HashMap<>();
    add(found, known, events, MOST_EVENTS);
    add(found, known, moves, MOST_VENUES);
    return found;
  }

  private void add(Found found, Map<String, Optional<Point>> known, Filter filter, int most) {
    for (FacetCount place : site.store().search().counts(filter, Facet.PLACE, most)) {
      String address =
          Query.of(filter.kind(), Map.of())
              .with(filter.without(Facet.PLACE).with(Facet.PLACE, place.value()))
              .address("/" + filter.kind().slug())
              .text();
      Optional<Point> point = known.computeIfAbsent(place.value(), this::point);
      boolean venue = filter.kind() == RecordKind.MOVES;
      point.ifPresentOrElse(
          p -> found.spots().add(spot(place, venue, p, address)),
          () -> found.unplaced().add(place.label() + " (" + place.count() + ")"));
    }
  }

  /** Where the gazetteer has it, as the report that came last of those that name it was read. */
  private Optional<Point> point(String place) {
    Filter filter = Filter.of(RecordKind.PLACES).with(Facet.PLACE, place);
    return site.store()
        .search()
        .last(filter)
        .map(Fields::of)
        .filter(f -> f.number("lat").isPresent() && f.number("lon").isPresent())
        .map(f -> new Point(f.number("lat").get(), f.number("lon").get()));
  }

  private static MapView.Spot spot(FacetCount place, boolean venue, Point p, String address) {
    return new MapView.Spot(
        place.label(),
        venue,
        place.count(),
        p.lat(),
        p.lon(),
        (p.lon() + 180) * UNIT,
        (90 - p.lat()) * UNIT,
        2 + 2.2 * Math.sqrt(place.count()),
        address);
  }

  private void show(Context ctx) {
    Query query = Query.of(RecordKind.EVENTS, ctx.queryParamMap());
    Found found = found(query);
    double[] box = box(found.spots());
    MapView view =
        new MapView(
            Lists.view(site.store(), query, "/map"),
            String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", box[0], box[1], box[2], box[3]),
            Math.round(box[2] / 9) / 100.0,
            found.spots(),
            found.unplaced(),
            query.address("/map.csv").text(),
            query.address("/map.json").text());
    site.show(ctx, "Map", "web/map.jte", view);
  }

  /** The part of the world that holds all spots, with room around them, twice as broad as high. */
  private static double[] box(List<MapView.Spot> spots) {
    if (spots.isEmpty()) {
      return new double[] {0, 0, 360 * UNIT, 180 * UNIT};
    }
    double left = spots.stream().mapToDouble(MapView.Spot::x).min().getAsDouble();
    double right = spots.stream().mapToDouble(MapView.Spot::x).max().getAsDouble();
    double top = spots.stream().mapToDouble(MapView.Spot::y).min().getAsDouble();
    double bottom = spots.stream().mapToDouble(MapView.Spot::y).max().getAsDouble();
    double width = Math.max(LEAST_WIDTH, 1.25 * Math.max(right - left, 2 * (bottom - top)));
    return new double[] {
      (left + right - width) / 2, (top + bottom - width / 2) / 2, width, width / 2
    };
  }

  private Sheet sheet(Context ctx) {
    List<List<Object>> rows = new ArrayList<>();
    for (MapView.Spot s : found(Query.of(RecordKind.EVENTS, ctx.queryParamMap())).spots()) {
      rows.add(List.of(s.name(), s.venue() ? "moves" : "events", s.count(), s.lat(), s.lon()));
    }
    return new Sheet("map", List.of("place", "of", "count", "lat", "lon"), rows);
  }
}
