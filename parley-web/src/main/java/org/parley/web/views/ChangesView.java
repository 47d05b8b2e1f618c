package org.parley.web.views;

import java.util.List;

/**
 * What one run changed.
 *
 * @param runs the last runs, each with its page
 * @param about the run that is shown: version, times and inputs
 */
public record ChangesView(
    List<Tally> runs,
    String about,
    List<String> counts,
    List<String> faults,
    List<Line> lines,
    String next,
    String csv,
    String json) {
  /**
   * One change.
   *
   * @param fields what is other than before
   */
  public record Line(
      String what, String kind, String id, String title, String address, List<Field> fields) {
    public Line {
      fields = List.copyOf(fields);
    }
  }

  /** A field before and after. */
  public record Field(String name, String before, String after) {}

  public ChangesView {
    runs = List.copyOf(runs);
    counts = List.copyOf(counts);
    faults = List.copyOf(faults);
    lines = List.copyOf(lines);
  }
}
