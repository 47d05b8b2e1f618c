package org.parley.io.export;

import java.util.Set;
import org.parley.model.Slug;

/** By what the rows of a table can be chosen, beside their days and how sure they are. */
public enum Field implements Slug {
  /** The party of who takes part. */
  PARTY(
      Table.STATEMENTS,
      Table.EVENTS,
      Table.FIGURES,
      Table.ACTORS,
      Table.TALKS,
      Table.MOVES,
      Table.DISPUTES,
      Table.DEEDS),
  /** Two parties that deal with one another, in either direction. */
  BETWEEN(
      Table.STATEMENTS,
      Table.EVENTS,
      Table.FIGURES,
      Table.TALKS,
      Table.MOVES,
      Table.DISPUTES,
      Table.DEEDS),
  /** The actor who acts, speaks or gives a figure. */
  SOURCE(Table.STATEMENTS, Table.EVENTS, Table.FIGURES, Table.MOVES, Table.DEEDS),
  SOURCE_COUNTRY(Table.STATEMENTS, Table.EVENTS, Table.FIGURES, Table.MOVES, Table.DEEDS),
  /** The actor towards whom, to whom or of whom. */
  TARGET(Table.STATEMENTS, Table.EVENTS, Table.FIGURES, Table.MOVES, Table.DEEDS),
  TARGET_COUNTRY(Table.STATEMENTS, Table.EVENTS, Table.FIGURES, Table.MOVES, Table.DEEDS),
  TYPE(Table.EVENTS, Table.DEEDS),
  ACT(Table.EVENTS, Table.MOVES, Table.DEEDS),
  OUTLET(
      Table.REPORTS,
      Table.STATEMENTS,
      Table.EVENTS,
      Table.TIMES,
      Table.PLACES,
      Table.FIGURES,
      Table.WORDING,
      Table.TALKS,
      Table.MOVES,
      Table.DISPUTES,
      Table.DEEDS,
      Table.REVISIONS),
  /** Where an event takes place or a place lies, or an actor's. */
  COUNTRY(Table.EVENTS, Table.PLACES, Table.ACTORS);

  private final Set<Table> tables;

  Field(Table... tables) {
    this.tables = Set.of(tables);
  }

  public boolean isOf(Table table) {
    return tables.contains(table);
  }
}
