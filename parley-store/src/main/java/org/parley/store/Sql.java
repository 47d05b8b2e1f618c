package org.parley.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.Id;

/** A connection whose statements are prepared once. For one thread at a time. */
final class Sql implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  int update(String sql, Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Runs {@code sql}, which may hold several statements and takes no values. */
  void run(String sql) {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  <T> List<T> list(RowReader<T> reader, String sql, Object... values) {
    List<T> all = new ArrayList<>();
    each(row -> all.add(reader.read(row)), sql, values);
    return all;
  }

  <T> Optional<T> first(RowReader<T> reader, String sql, Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      return rows.next() ? Optional.ofNullable(reader.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  long number(String sql, Object... values) {
    return first(r -> r.getLong(1), sql, values).orElseThrow();
  }

  void each(RowReader<?> reader, String sql, Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      while (rows.next()) {
        reader.read(rows);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** The rows of a query, one after the other. */
  interface Walked<R> {
    Optional<R> next();
  }

  <R, T> T walk(String sql, RowReader<R> reader, Function<Walked<R>, T> work, Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      return work.apply(() -> next(rows, reader));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private <R> Optional<R> next(ResultSet rows, RowReader<R> reader) {
    try {
      return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Either all of {@code work} is kept, or nothing of it. */
  void transaction(Runnable work) {
    run("BEGIN IMMEDIATE");
    boolean done = false;
    try {
      work.run();
      run("COMMIT");
      done = true;
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  private void rollBack() {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back already after some faults, such as a full disk.
      if (!String.valueOf(e.getMessage()).contains("no transaction")) {
        throw failed(e);
      }
    }
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Optional<?> o ? o.orElse(null) : values[i];
      value = value instanceof Id id ? id.value() : value;
      statement.setObject(i + 1, value);
    }
    return statement;
  }

  /** The file's name, as SQLite has it. */
  private String store() {
    try {
      return connection.getMetaData().getURL().replaceFirst("^jdbc:sqlite:", "");
    } catch (SQLException e) {
      return "the store";
    }
  }

  private StoreException failed(SQLException e) {
    return SqlFault.of(store(), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
