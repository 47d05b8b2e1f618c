package org.parley.web.views;

import java.util.List;

/**
 * What each outlet calls one thing, in its own voice and in words that it quotes.
 *
 * @param referents the things that are called differently, each with its page
 * @param referent the one that is shown, and {@code heading} how it is called
 */
public record WordsView(
    List<Tally> referents,
    String referent,
    String heading,
    List<String> outlets,
    List<Row> rows,
    String link,
    String csv,
    String json,
    String watch) {
  /** A term with a cell an outlet. */
  public record Row(String term, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** In how many reports the outlet uses the term itself, and in how many it quotes it. */
  public record Cell(long own, long quoted, String address) {}

  public WordsView {
    referents = List.copyOf(referents);
    outlets = List.copyOf(outlets);
    rows = List.copyOf(rows);
  }
}
