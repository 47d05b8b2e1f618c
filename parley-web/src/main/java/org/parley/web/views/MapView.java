package org.parley.web.views;

import java.util.List;
import org.parley.web.list.ListView;

/**
 * Places of events and venues of talks on a map.
 *
 * @param box the part of the map that is shown, as SVG has it
 * @param names of places, where they have room
 * @param outside places that are too far off for this part
 * @param scale how large a stroke of one unit of the page is on the map
 */
public record MapView(
    ListView list,
    String box,
    double scale,
    List<Spot> spots,
    List<Name> names,
    List<String> outside,
    List<String> unplaced,
    String csv,
    String json) {
  /** A place with how many events, or moves of talks, are told of it. */
  public record Spot(
      String name,
      boolean venue,
      long count,
      double lat,
      double lon,
      double x,
      double y,
      double radius,
      String address) {}

  /** A name on the map, from its left end and its base line. */
  public record Name(String text, double x, double y, double length, double size) {
    boolean over(Name other) {
      return x < other.x + other.length
          && other.x < x + length
          && Math.abs(y - other.y) < Math.max(size, other.size);
    }
  }

  public MapView {
    names = List.copyOf(names);
    outside = List.copyOf(outside);
    spots = List.copyOf(spots);
    unplaced = List.copyOf(unplaced);
  }
}
