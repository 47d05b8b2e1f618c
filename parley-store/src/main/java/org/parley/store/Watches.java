package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Saved filters, and what has been told of them. */
public final class Watches {
  /** Most watches of one store. */
  public static final int MOST = 1000;

  /** How many of a watch's deliveries that were taken are kept, the latest. */
  static final int KEPT_DELIVERIES = 100;

  private static final String SELECT =
      "SELECT watch, token, name, owner, kind, query, webhook, secret, made, seen FROM watches";
  private static final String DELIVERIES =
      "SELECT delivery, watch, body, state, attempts, next_at, answer FROM deliveries";

  /** Messages given up since the last one that arrived; such a watch is paused. */
  private static final String GIVEN_UP =
      " state = 'failed' AND delivery > coalesce((SELECT max(d.delivery) FROM deliveries d WHERE"
          + " d.watch = deliveries.watch AND d.state = 'delivered'), 0)";

  private final Connections connections;
  private final Clock clock;

  Watches(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  /**
   * Begins a watch; what the store holds now is not news to it.
   *
   * @param watch whose number, time and last change are given here
   */
  public Watch add(Watch watch) {
    List<Long> number = new ArrayList<>();
    try (Sql sql = connections.writer()) {
      sql.transaction(
          () -> {
            if (sql.number("SELECT count(*) FROM watches") >= MOST) {
              throw new StoreException("there are " + MOST + " watches, the most: remove one");
            }
            insert(sql, watch);
            number.add(sql.number("SELECT last_insert_rowid()"));
          });
    }
    return find(number.get(0)).orElseThrow();
  }

  private void insert(Sql sql, Watch w) {
    sql.update(
        "INSERT INTO watches (token, name, owner, kind, query, webhook, secret, made, seen)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(change), 0) FROM changes))",
        w.token(),
        w.name(),
        w.owner(),
        w.kind().slug(),
        w.query(),
        w.webhook(),
        w.secret(),
        time(clock.instant()));
  }

  public List<Watch> all() {
    return connections.read(s -> s.list(Watches::watch, SELECT + " ORDER BY watch"));
  }

  public Optional<Watch> find(long number) {
    return connections.read(s -> s.first(Watches::watch, SELECT + " WHERE watch = ?", number));
  }

  public Optional<Watch> byToken(String token) {
    return connections.read(s -> s.first(Watches::watch, SELECT + " WHERE token = ?", token));
  }

  /**
   * @return whether there was one
   */
  public boolean remove(long number) {
    try (Sql sql = connections.writer()) {
      return sql.update("DELETE FROM watches WHERE watch = ?", number) > 0;
    }
  }

  /** The last change of the runs that have ended; what a run that goes on adds is not yet news. */
  public long lastChange() {
    return connections.read(
        s ->
            s.number(
                "SELECT coalesce(max(change), 0) FROM changes WHERE run <= (SELECT coalesce("
                    + "(SELECT min(run) - 1 FROM runs WHERE ended IS NULL AND run > (SELECT"
                    + " coalesce(max(run), 0) FROM runs WHERE ended IS NOT NULL)),"
                    + " (SELECT max(run) FROM runs)))"));
  }

  /**
   * Keeps that a watch has been brought up to a change, and what is to be sent of it, both or
   * neither. Does nothing where another process has done so.
   */
  public void tell(Watch watch, long last, Optional<String> body) {
    try (Sql sql = connections.writer()) {
      sql.transaction(
          () -> {
            int moved =
                sql.update(
                    "UPDATE watches SET seen = ? WHERE watch = ? AND seen = ?",
                    last,
                    watch.number(),
                    watch.seen());
            if (moved > 0 && body.isPresent()) {
              sql.update(
                  "INSERT INTO deliveries (watch, last_change, body, state, attempts, next_at,"
                      + " answer) VALUES (?, ?, ?, 'pending', 0, ?, '')",
                  watch.number(),
                  last,
                  body,
                  time(clock.instant()));
              prune(sql, watch);
            }
          });
    }
  }

  private static void prune(Sql sql, Watch watch) {
    sql.update(
        "DELETE FROM deliveries WHERE watch = ?1 AND state = 'delivered' AND delivery NOT IN (SELECT"
            + " delivery FROM deliveries WHERE watch = ?1 AND state = 'delivered'"
            + " ORDER BY delivery DESC LIMIT ?2)",
        watch.number(),
        KEPT_DELIVERIES);
  }

  /**
   * Takes a delivery that is due, so that no other process sends it meanwhile. What belongs to a
   * paused watch is left.
   *
   * @param lease how long it is ours; after that it is due again
   * @param longest the longest pause between attempts: what would be due later than that was put
   *     off by a clock that has been set back since, and is due now
   */
  public Optional<Delivery> take(Duration lease, Duration longest) {
    Instant now = clock.instant();
    try (Sql sql = connections.writer()) {
      List<Delivery> taken = new ArrayList<>();
      sql.transaction(
          () -> {
            sql.first(
                    Watches::delivery,
                    DELIVERIES
                        + " WHERE state = 'pending' AND (next_at <= ? OR next_at > ?) AND watch NOT"
                        + " IN (SELECT watch FROM deliveries WHERE"
                        + GIVEN_UP
                        + ") ORDER BY delivery",
                    time(now),
                    time(now.plus(longest).plus(lease)))
                .ifPresent(taken::add);
            taken.forEach(
                d ->
                    sql.update(
                        "UPDATE deliveries SET next_at = ? WHERE delivery = ?",
                        time(now.plus(lease)),
                        d.number()));
          });
      return taken.stream().findFirst();
    }
  }

  /** Keeps what an attempt gave. */
  public void tried(Delivery delivery, Delivery.State state, Duration pause, String answer) {
    try (Sql sql = connections.writer()) {
      sql.update(
          "UPDATE deliveries SET state = ?, attempts = ?, next_at = ?, answer = ? WHERE delivery ="
              + " ?",
          state.slug(),
          delivery.attempts() + 1,
          time(clock.instant().plus(pause)),
          answer,
          delivery.number());
    }
  }

  /** Why a watch is paused: what came back for the message that was given up. */
  public Optional<String> paused(long watch) {
    return connections.read(
        s ->
            s.first(
                r -> r.getString(1),
                "SELECT answer FROM deliveries WHERE watch = ? AND"
                    + GIVEN_UP
                    + " ORDER BY delivery DESC",
                watch));
  }

  /**
   * Ends the pause of a watch: what was given up is due again, and is tried as often as at first.
   *
   * @return whether it was paused
   */
  public boolean resume(long watch) {
    try (Sql sql = connections.writer()) {
      return sql.update(
              "UPDATE deliveries SET state = 'pending', attempts = 0, next_at = ? WHERE watch = ?"
                  + " AND"
                  + GIVEN_UP,
              time(clock.instant()),
              watch)
          > 0;
    }
  }

  /** What was sent for a watch, the latest first. */
  public List<Delivery> deliveries(long watch, int most) {
    return connections.read(
        s ->
            s.list(
                Watches::delivery,
                DELIVERIES + " WHERE watch = ? ORDER BY delivery DESC LIMIT ?",
                watch,
                most));
  }

  private static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static Watch watch(ResultSet r) throws SQLException {
    return new Watch(
        r.getLong(1),
        r.getString(2),
        r.getString(3),
        r.getString(4),
        RecordKind.of(r.getString(5)).orElseThrow(),
        r.getString(6),
        Optional.ofNullable(r.getString(7)),
        r.getString(8),
        r.getString(9),
        r.getLong(10));
  }

  private static Delivery delivery(ResultSet r) throws SQLException {
    String state = r.getString(4).toUpperCase(Locale.ROOT);
    return new Delivery(
        r.getLong(1),
        r.getLong(2),
        r.getString(3),
        Delivery.State.valueOf(state),
        r.getInt(5),
        r.getString(6),
        r.getString(7));
  }
}
