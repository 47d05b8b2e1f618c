package org.parley.web.views;

import java.util.List;
import org.parley.web.list.ListView;

/** Who acts towards whom: a drawing of a width and a height, and its table. */
public record NetView(
    ListView list,
    int width,
    int height,
    List<Node> nodes,
    List<Edge> edges,
    List<Line> table,
    String csv,
    String json) {
  /** An actor on the ring; {@code anchor} says on which side of the point the name stands. */
  public record Node(
      String name, double x, double y, double textX, double textY, String anchor, String address) {}

  /** Events from one actor towards another. */
  public record Edge(String path, double width, String label, String address) {}

  /** A line of the table. */
  public record Line(String source, String target, long count, String address) {}

  public NetView {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    table = List.copyOf(table);
  }
}
