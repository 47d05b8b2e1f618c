package org.parley.app.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.dossier.CopyFinder;
import org.parley.dossier.MinHash;
import org.parley.dossier.Print;
import org.parley.model.Copy;

/** Which reports are copies of which, kept as reports come. */
final class Copies {
  private final Sql sql;

  Copies(Sql sql) {
    this.sql = sql;
  }

  /** A place in the order of the fold: by the day, none last, then as the reports came. */
  private record Place(String day, long position) implements Comparable<Place> {
    @Override
    public int compareTo(Place o) {
      int c = day.compareTo(o.day);
      return c != 0 ? c : Long.compare(position, o.position);
    }
  }

  private record Placed(Print print, Place place) {}

  /** A report came, or was read again; notes the reports that become copies or are none now. */
  void put(Print print) {
    Set<String> touched = new TreeSet<>(Set.of(print.report()));
    placed(print.report()).ifPresent(p -> touched.addAll(takeOut(p)));
    Place place =
        sql.first(
                r -> new Place(r.getString(1), r.getLong(2)),
                "SELECT coalesce(p.published, '9'), o.position FROM reports p"
                    + " JOIN originals o ON o.report = p.id WHERE p.id = ?",
                print.report())
            .orElseThrow();
    sql.update(
        "INSERT INTO prints VALUES (?, ?, ?, ?, ?, NULL)",
        print.report(),
        place.day(),
        place.position(),
        print.wire(),
        print.words().bytes());
    touched.addAll(later(print, place));
    for (long bucket : print.buckets()) {
      sql.update(
          "INSERT INTO buckets VALUES (?, ?, ?, ?)",
          bucket,
          place.day(),
          place.position(),
          print.report());
    }
    liken(touched);
  }

  private Set<String> takeOut(Placed was) {
    for (long bucket : was.print().buckets()) {
      sql.update(
          "DELETE FROM buckets WHERE bucket = ? AND day = ? AND position = ?",
          bucket,
          was.place().day(),
          was.place().position());
    }
    sql.update("DELETE FROM prints WHERE report = ?", was.print().report());
    return later(was.print(), was.place());
  }

  /** Reports after this one that are or would be compared with it. */
  private Set<String> later(Print print, Place place) {
    Set<String> later = new TreeSet<>();
    for (long bucket : print.buckets()) {
      if (before(bucket, place).size() < CopyFinder.CANDIDATES) {
        later.addAll(
            sql.list(
                r -> r.getString(1),
                "SELECT report FROM buckets WHERE bucket = ?1"
                    + " AND (day > ?2 OR day = ?2 AND position > ?3)",
                bucket,
                place.day(),
                place.position()));
      }
    }
    return later;
  }

  private List<String> before(long bucket, Place place) {
    return sql.list(
        r -> r.getString(1),
        "SELECT report FROM buckets WHERE bucket = ?1 AND (day < ?2 OR day = ?2 AND position < ?3)"
            + " ORDER BY day, position LIMIT ?4",
        bucket,
        place.day(),
        place.position(),
        CopyFinder.CANDIDATES);
  }

  /** Finds again what each of these is like, and the families of those that follow them. */
  private void liken(Set<String> reports) {
    TreeMap<Place, Placed> inOrder = new TreeMap<>();
    reports.forEach(id -> placed(id).ifPresent(p -> inOrder.put(p.place(), p)));
    for (Placed p : inOrder.values()) {
      TreeMap<Place, Print> earlier = new TreeMap<>();
      for (long bucket : p.print().buckets()) {
        for (String id : before(bucket, p.place())) {
          placed(id).ifPresent(o -> earlier.put(o.place(), o.print()));
        }
      }
      Optional<Print> like = CopyFinder.like(p.print(), new ArrayList<>(earlier.values()));
      sql.update(
          "UPDATE prints SET likes = ? WHERE report = ?",
          like.map(Print::report),
          p.print().report());
    }
    Deque<String> waiting = new ArrayDeque<>();
    inOrder.values().forEach(p -> waiting.add(p.print().report()));
    while (!waiting.isEmpty()) {
      String id = waiting.poll();
      if (settle(id)) {
        waiting.addAll(
            sql.list(r -> r.getString(1), "SELECT report FROM prints WHERE likes = ?", id));
      }
    }
  }

  /** Writes whose copy a report is; whether that is news. */
  private boolean settle(String report) {
    Print print = placed(report).orElseThrow().print();
    Optional<Copy> now =
        sql.first(r -> r.getString(1), "SELECT likes FROM prints WHERE report = ?", report)
            .map(
                like ->
                    CopyFinder.copy(
                        print,
                        placed(like).orElseThrow().print(),
                        placed(firstOf(like)).orElseThrow().print()));
    if (now.equals(of(report))) {
      return false;
    }
    sql.update("DELETE FROM copies WHERE report = ?", report);
    now.ifPresent(
        c -> sql.update("INSERT INTO copies VALUES (?, ?, ?)", c.report(), c.of(), c.why()));
    sql.update("INSERT OR IGNORE INTO unfolded VALUES (?)", report);
    return true;
  }

  private Optional<Placed> placed(String report) {
    return sql.first(
        r ->
            new Placed(
                new Print(report, Optional.ofNullable(r.getString(1)), MinHash.of(r.getBytes(2))),
                new Place(r.getString(3), r.getLong(4))),
        "SELECT wire, words, day, position FROM prints WHERE report = ?",
        report);
  }

  Optional<Copy> of(String report) {
    return sql.first(
        r -> new Copy(report, r.getString(1), r.getString(2)),
        "SELECT of, why FROM copies WHERE report = ?",
        report);
  }

  /** The first report of a family; itself where the report copies none. */
  String firstOf(String report) {
    return of(report).map(Copy::of).orElse(report);
  }
}
