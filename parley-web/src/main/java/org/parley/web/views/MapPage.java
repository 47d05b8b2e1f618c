package org.parley.web.views;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Place;
import org.parley.store.Entry;
import org.parley.store.Facet;
import org.parley.store.FacetCount;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.web.Address;
import org.parley.web.Query;
import org.parley.web.WebApp;
import org.parley.web.list.Lists;

/** Where events and talks are told to be, on a plain map (equirectangular) of this server's own. */
final class MapPage {
  private static final int MOST_EVENTS = 120;
  private static final int MOST_VENUES = 40;

  /** Ten units a degree, as the outline of the land has them. */
  private static final double UNIT = 10;

  private final WebApp site;

  MapPage(WebApp site) {
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
    List<FacetCount> happened = places(events, MOST_EVENTS);
    List<FacetCount> venues = places(moves, MOST_VENUES);
    Map<String, Point> points = points(happened, venues);
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    add(found, happened, points, events);
    add(found, venues, points, moves);
    return found;
  }

  private List<FacetCount> places(Filter filter, int most) {
    return site.store().search().counts(filter, Facet.PLACE, most);
  }

  private static void add(
      Found found, List<FacetCount> places, Map<String, Point> points, Filter filter) {
    boolean venue = filter.kind() == RecordKind.MOVES;
    for (FacetCount place : places) {
      String address =
          Query.of(filter.kind(), Map.of())
              .with(filter.without(Facet.PLACE).with(Facet.PLACE, place.value()))
              .address(Address.list(filter.kind()).text())
              .text();
      Optional.ofNullable(points.get(place.value()))
          .ifPresentOrElse(
              p -> found.spots().add(spot(place, venue, p, address)),
              () -> found.unplaced().add(place.label() + " (" + place.count() + ")"));
    }
  }

  /**
   * Where the gazetteer has them, as the report that came last of those that name each was read.
   */
  private Map<String, Point> points(List<FacetCount> happened, List<FacetCount> venues) {
    List<String> names =
        Stream.concat(happened.stream(), venues.stream())
            .map(FacetCount::value)
            .distinct()
            .toList();
    Map<String, Point> points = new HashMap<>();
    for (Entry e : site.store().search().lastOfEach(RecordKind.PLACES, Facet.PLACE, names)) {
      Place p = e.as(Place.class);
      points.put(p.name(), new Point(p.latitude(), p.longitude()));
    }
    return points;
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
    MapFrame frame = new MapFrame(found.spots());
    double[] box = frame.box();
    MapView view =
        new MapView(
            Lists.view(site.store(), query, "/map"),
            String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", box[0], box[1], box[2], box[3]),
            frame.scale(),
            found.spots(),
            frame.names(),
            frame.outside().stream().map(MapView.Spot::name).distinct().toList(),
            found.unplaced(),
            query.address("/map.csv").text(),
            query.address("/map.json").text());
    site.show(ctx, "Map", "web/map.jte", view);
  }

  private Sheet sheet(Context ctx) {
    List<List<Object>> rows = new ArrayList<>();
    for (MapView.Spot s : found(Query.of(RecordKind.EVENTS, ctx.queryParamMap())).spots()) {
      rows.add(List.of(s.name(), s.venue() ? "moves" : "events", s.count(), s.lat(), s.lon()));
    }
    return new Sheet("map", List.of("place", "of", "count", "lat", "lon"), rows);
  }
}
