package org.parley.web.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The part of the world that a map shows, and the names that stand on it. */
final class MapFrame {
  /** Ten units a degree, as the outline of the land has them. */
  private static final double WORLD_WIDTH = 3600;

  private static final double LEAST_WIDTH = 240;

  /** A place far off is left out where the map becomes narrower by as much without it. */
  private static final double NARROWER = 0.67;

  /** At most this share of all events is left out so. */
  private static final double MOST_OUTSIDE = 0.15;

  /** Points of the page over which the map is as wide as its frame. */
  private static final double PAGE = 900;

  private static final double LETTER = 13;
  private static final int MOST_NAMES = 30;

  private final List<MapView.Spot> inside;
  private final List<MapView.Spot> outside = new ArrayList<>();
  private final double left;
  private final double top;
  private final double width;

  MapFrame(List<MapView.Spot> spots) {
    this.inside = new ArrayList<>(spots);
    leaveOut(spots);
    if (inside.isEmpty()) {
      left = 0;
      top = 0;
      width = WORLD_WIDTH;
      return;
    }
    Extent extent = Extent.of(inside);
    width = Math.min(WORLD_WIDTH, Math.max(LEAST_WIDTH, 1.25 * extent.width()));
    left = extent.middleX() - width / 2;
    top = extent.middleY() - width / 4;
  }

  private record Extent(double left, double right, double top, double bottom) {
    static Extent of(List<MapView.Spot> spots) {
      return new Extent(
          spots.stream().mapToDouble(MapView.Spot::x).min().orElse(0),
          spots.stream().mapToDouble(MapView.Spot::x).max().orElse(0),
          spots.stream().mapToDouble(MapView.Spot::y).min().orElse(0),
          spots.stream().mapToDouble(MapView.Spot::y).max().orElse(0));
    }

    /** Of a frame twice as broad as high. */
    double width() {
      return Math.max(right - left, 2 * (bottom - top));
    }

    double middleX() {
      return (left + right) / 2;
    }

    double middleY() {
      return (top + bottom) / 2;
    }
  }

  private void leaveOut(List<MapView.Spot> spots) {
    double may = MOST_OUTSIDE * spots.stream().mapToLong(MapView.Spot::count).sum();
    Optional<MapView.Spot> next = farthest(may);
    while (next.isPresent()) {
      may -= next.get().count();
      inside.remove(next.get());
      outside.add(next.get());
      next = farthest(may);
    }
  }

  private Optional<MapView.Spot> farthest(double may) {
    double now = Extent.of(inside).width();
    return inside.stream()
        .filter(s -> s.count() <= may)
        .filter(s -> now > LEAST_WIDTH && without(s) < NARROWER * now)
        .min(Comparator.comparingDouble(this::without));
  }

  private double without(MapView.Spot spot) {
    return Extent.of(inside.stream().filter(s -> !s.equals(spot)).toList()).width();
  }

  List<MapView.Spot> outside() {
    return outside;
  }

  double[] box() {
    return new double[] {left, top, width, width / 2};
  }

  /** How many units of the map a point of the page is. */
  double scale() {
    return Math.round(100 * width / PAGE) / 100.0;
  }

  /** The names of the places with most events, as far as they have room. */
  List<MapView.Name> names() {
    double letter = LETTER * scale();
    List<MapView.Name> names = new ArrayList<>();
    for (MapView.Spot s : inside.stream().sorted(byCount()).toList()) {
      double length = 0.58 * letter * s.name().length();
      double after = s.x() + (s.radius() + 3) * scale();
      boolean fits = after + length < left + width;
      double x = fits ? after : s.x() - (s.radius() + 3) * scale() - length;
      MapView.Name name = new MapView.Name(s.name(), x, s.y() + letter / 3, length, letter);
      if (names.size() < MOST_NAMES && names.stream().noneMatch(n -> n.over(name))) {
        names.add(name);
      }
    }
    return names;
  }

  private static Comparator<MapView.Spot> byCount() {
    return Comparator.comparingLong((MapView.Spot s) -> -s.count())
        .thenComparing(MapView.Spot::name);
  }
}
