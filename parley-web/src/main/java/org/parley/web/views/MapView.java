package org.parley.web.views;

import java.util.List;
import org.parley.web.list.ListView;

/**
 * Places of events and venues of talks on a map.
 *
 * @param box the part of the map that is shown, as SVG has it
 * @param scale how large a stroke of one unit of the page is on the map
 */
public record MapView(
    ListView list,
    String box,
    double scale,
    List<Spot> spots,
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

  public MapView {
    spots = List.copyOf(spots);
    unplaced = List.copyOf(unplaced);
  }
}
