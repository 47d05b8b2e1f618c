package org.parley.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Optional;

/** Lays the rows of a derived table in two stores beside each other. */
final class TableDifference {
  private TableDifference() {}

  static Optional<Difference> first(DerivedTable table, Sql here, Sql there) {
    return here.walk(
        table.select(),
        r -> row(table, r),
        mine ->
            there.walk(table.select(), r -> row(table, r), its -> RowDifference.first(mine, its)));
  }

  private static String row(DerivedTable table, ResultSet r) throws SQLException {
    StringBuilder row = new StringBuilder();
    ResultSetMetaData columns = r.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      if (r.getObject(i) != null) {
        row.append(row.length() == 0 ? "" : "; ").append(columns.getColumnName(i)).append(' ');
        row.append(value(table, r.getObject(i)));
      }
    }
    return row.toString();
  }

  private static String value(DerivedTable table, Object value) {
    if (value instanceof byte[] bytes) {
      return table == DerivedTable.CONTRIBUTIONS ? contributions(bytes) : Sha256.hex(bytes);
    }
    return value.toString();
  }

  /** As they are and not as they are packed, which another version may do otherwise. */
  private static String contributions(byte[] packed) {
    try {
      return ModelCodec.write(ModelCodec.contributions(packed));
    } catch (StoreException e) {
      return "unreadable: " + e.getMessage();
    }
  }
}
