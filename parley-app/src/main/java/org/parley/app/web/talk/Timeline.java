package org.parley.app.web.talk;

import java.util.List;

/** A drawing of moves in lanes. */
public record Timeline(
    int width,
    int height,
    List<Lane> lanes,
    List<Tick> ticks,
    List<Dot> dots,
    List<Arc> arcs,
    List<Step> steps,
    double chosenDay) {
  /** A party and the height of its line. */
  public record Lane(String name, double y) {}

  /** A day that the axis names. */
  public record Tick(String label, double x) {}

  /** A move; {@code target} is the address that it leads to. */
  public record Dot(double x, double y, String look, String label, String target) {}

  /** From a move to the one that it answers. */
  public record Arc(String path) {}

  public Timeline {
    lanes = List.copyOf(lanes);
    ticks = List.copyOf(ticks);
    dots = List.copyOf(dots);
    arcs = List.copyOf(arcs);
    steps = List.copyOf(steps);
  }
}
