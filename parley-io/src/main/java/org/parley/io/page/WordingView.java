package org.parley.io.page;

import java.util.List;

/** What each outlet calls one thing: a cell an outlet, own voice and quoted voices in it. */
public record WordingView(List<String> outlets, List<Row> rows) {
  /** The terms for one thing. */
  public record Row(String referent, List<List<TermView>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  public WordingView {
    outlets = List.copyOf(outlets);
    rows = List.copyOf(rows);
  }
}
