package org.parley.io.output;

import java.util.Locale;

/** The kinds of row, each a file of its own, in the order of the contract; then what it lacks. */
public enum Kind {
  REPORTS(Row.Report.class),
  ACTORS(Row.Actor.class),
  STATEMENTS(Row.Statement.class),
  EVENTS(Row.Event.class),
  TIMES(Row.Time.class),
  PLACES(Row.Place.class),
  TALKS(Row.Talk.class),
  DISPUTES(Row.Dispute.class),
  FIGURES(Row.Figure.class),
  WORDING(Row.Wording.class),
  WITHHELD(Row.Statement.class),
  DEEDS(Row.Deed.class),
  REVISIONS(Row.Revision.class);

  private final Class<? extends Row> row;

  Kind(Class<? extends Row> row) {
    this.row = row;
  }

  /** Its name in file names and in {@code run.json}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String file() {
    return slug() + ".jsonl";
  }

  Class<? extends Row> row() {
    return row;
  }
}
