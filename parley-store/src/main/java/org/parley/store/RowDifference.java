package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays the rows of a kind in two stores beside each other, with all by which they are found. */
final class RowDifference {
  private final RecordKind kind;
  private final Sql sql;
  private final List<String> columns;
  private final Map<Integer, String> terms = new HashMap<>();

  private RowDifference(RecordKind kind, Sql sql) {
    this.kind = kind;
    this.sql = sql;
    this.columns =
        sql.list(
            r -> r.getString(1),
            "SELECT name FROM pragma_table_info(?) WHERE name <> 'row'",
            kind.table());
    sql.each(
        r -> terms.put(r.getInt(1), r.getString(2) + "=" + r.getString(3)),
        "SELECT term, facet, value FROM search_terms WHERE kind = ?",
        kind.slug());
  }

  static Optional<Difference> first(RecordKind kind, Sql here, Sql there) {
    return new RowDifference(kind, here)
        .walk(mine -> new RowDifference(kind, there).walk(its -> first(mine, its)));
  }

  /** The first of two rows that are walked together and are not the same. */
  static Optional<Difference> first(Sql.Walked<String> mine, Sql.Walked<String> its) {
    for (long number = 1; ; number++) {
      Optional<String> here = mine.next();
      Optional<String> there = its.next();
      if (!here.equals(there)) {
        return Optional.of(new Difference(number, here, there));
      }
      if (here.isEmpty()) {
        return Optional.empty();
      }
    }
  }

  private <T> T walk(Function<Sql.Walked<String>, T> work) {
    String own = columns.stream().map(c -> "t." + c).collect(Collectors.joining(", "));
    String digest = kind.ofReport() ? ", g.digest" : ", NULL";
    return sql.walk(
        "SELECT "
            + own
            + ", s.first_day, s.last_day, s.certainty, s.terms"
            + digest
            + " FROM "
            + kind.table()
            + " t LEFT JOIN search_rows s ON s.kind = ? AND s.row = t.row"
            + (kind.ofReport()
                ? " JOIN readings g ON g.report = t.report JOIN originals o ON o.report = t.report"
                    + " ORDER BY o.position, t.number"
                : kind.order()),
        this::row,
        work,
        kind.slug());
  }

  private String row(ResultSet r) throws SQLException {
    StringBuilder row = new StringBuilder();
    int at = 1;
    for (String column : columns) {
      add(row, column, r.getString(at++));
    }
    for (String column : List.of("first_day", "last_day", "certainty")) {
      add(row, column, r.getString(at++));
    }
    add(row, "terms", terms(r.getBytes(at++)));
    add(row, "reading", r.getString(at));
    return row.toString();
  }

  private String terms(byte[] packed) {
    TreeSet<String> all = new TreeSet<>();
    if (packed != null) {
      Varints.each(packed, term -> all.add(terms.getOrDefault(term, "?" + term)));
    }
    return String.join(", ", all);
  }

  private static void add(StringBuilder row, String column, String value) {
    if (value != null) {
      row.append(row.length() == 0 ? "" : "; ").append(column).append(' ').append(value);
    }
  }
}
