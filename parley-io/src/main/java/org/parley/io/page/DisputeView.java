package org.parley.io.page;

import java.util.List;

/** Positions side by side. */
public record DisputeView(
    String about, String kind, String comparable, String why, List<SideView> sides) {
  public DisputeView {
    sides = List.copyOf(sides);
  }
}
