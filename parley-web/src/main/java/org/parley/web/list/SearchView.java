package org.parley.web.list;

import java.util.List;

/**
 * What a search found, by kind.
 *
 * @param words that were typed; empty before a search
 * @param reports how many reports the store has
 */
public record SearchView(String words, long reports, List<Group> groups) {
  /** The newest records of one kind, and the list with all of them. */
  public record Group(String slug, String title, long total, List<Row> rows, String all) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  public SearchView {
    groups = List.copyOf(groups);
  }
}
