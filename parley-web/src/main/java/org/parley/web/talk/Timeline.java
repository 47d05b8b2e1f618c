package org.parley.web.talk;

import java.util.List;

/**
 * A drawing of moves in lanes.
 *
 * @param day the day of a view by hours; empty in one by days
 * @param strip where the moves end whose hour is not told; negative where there are none
 * @param chosenDay where the chosen day is; negative where it is not drawn
 */
public record Timeline(
    int width,
    int height,
    List<Lane> lanes,
    List<Tick> ticks,
    List<Bar> bars,
    List<Dot> dots,
    List<Arc> arcs,
    List<Step> steps,
    String day,
    boolean partOfDay,
    double strip,
    double chosenDay) {
  /** A party and the height of its line. */
  public record Lane(String name, double y) {}

  /** A day or an hour that the axis names. */
  public record Tick(String label, double x) {}

  /** The part of a day within which a move was made. */
  public record Bar(double x, double width, double y) {}

  /** A move; {@code target} is the address that it leads to. */
  public record Dot(double x, double y, String look, String label, String target) {}

  /** From a move to the one that it answers. */
  public record Arc(String path) {}

  public Timeline {
    lanes = List.copyOf(lanes);
    ticks = List.copyOf(ticks);
    bars = List.copyOf(bars);
    dots = List.copyOf(dots);
    arcs = List.copyOf(arcs);
    steps = List.copyOf(steps);
  }

  public boolean byHours() {
    return !day.isEmpty();
  }
}
