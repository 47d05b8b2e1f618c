package org.parley.io.export;

import java.util.List;
import java.util.Locale;
import org.parley.model.Slug;

/**
 * The tables that records are exported as, each with its columns, which never depend on the rows.
 */
public enum Table implements Slug {
  REPORTS("reports", ReadingColumns.reports()),
  STATEMENTS(
      "what somebody is reported to have said, or not to have said", ReadingColumns.statements()),
  EVENTS("who did what to whom", EventColumns.all()),
  TIMES("expressions of time", ReadingColumns.times()),
  PLACES("mentions of places", ReadingColumns.places()),
  FIGURES("numbers that somebody gave", ReadingColumns.figures()),
  WORDING("what is called how, and how often", ReadingColumns.wording()),
  ACTORS("who acts and speaks, over all reports", DossierColumns.actors()),
  TALKS("talks between parties", DossierColumns.talks()),
  MOVES("the moves of the talks", DossierColumns.moves()),
  DISPUTES("positions that cannot all hold", DossierColumns.disputes()),
  DEEDS("acts told more than once, each as one deed", DossierColumns.deeds()),
  REVISIONS("what later versions of reports changed", DossierColumns.revisions());

  private final String holds;
  private final List<Column> columns;

  Table(String holds, List<Column> columns) {
    this.holds = holds;
    this.columns = List.copyOf(columns);
  }

  /** What its rows are, in words. */
  public String holds() {
    return holds;
  }

  public List<Column> columns() {
    return columns;
  }

  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** Its name in addresses, options and file names. */
  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
