package org.parley.web.talk;

import java.util.List;
import org.parley.web.list.Row;

/**
 * All talks of a window.
 *
 * @param moves how many moves the window holds, of which {@code drawn} are on the time line
 */
public record TalksView(
    Timeline line,
    String from,
    String to,
    String on,
    long moves,
    int drawn,
    List<Line> talks,
    long total,
    String csv,
    String json,
    String watch) {
  /** A talk, and how it stood on the day that was chosen. */
  public record Line(Row row, String stood) {}

  public TalksView {
    talks = List.copyOf(talks);
  }
}
