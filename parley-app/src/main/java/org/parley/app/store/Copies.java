package org.parley.app.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private record Placed(Print print, Place place) {
    String report() {
      return print.report();
    }
  }

  /** A report came, or was read again; notes the reports that become copies or are none now. */
  void put(Print print) {
    Set<String> compared = new TreeSet<>();
    placed(print.report()).ifPresent(p -> compared.addAll(takeOut(p)));
    Placed now = new Placed(print, place(print.report()));
    sql.update(
        "INSERT INTO prints VALUES (?, ?, ?, ?, ?, NULL)",
        print.report(),
        now.place().day(),
        now.place().position(),
        print.wire(),
        print.words().bytes());
    for (long bucket : print.buckets()) {
      sql.update(
          "INSERT INTO buckets VALUES (?, ?, ?, ?)",
          bucket,
          now.place().day(),
          now.place().position(),
          print.report());
    }
    compared.addAll(later(now));
    compared.add(print.report());
    Deque<String> moved = new ArrayDeque<>(Set.of(print.report()));
    moved.addAll(resting(print.report()));
    moved.addAll(liken(compared));
    settle(moved);
  }

  private Place place(String report) {
    return sql.first(
            r -> new Place(r.getString(1), r.getLong(2)),
            "SELECT coalesce(p.published, '9'), o.position FROM reports p"
                + " JOIN originals o ON o.report = p.id WHERE p.id = ?",
            report)
        .orElseThrow();
  }

  private Set<String> takeOut(Placed was) {
    Set<String> later = later(was);
    for (long bucket : was.print().buckets()) {
      sql.update(
          "DELETE FROM buckets WHERE bucket = ? AND day = ? AND position = ?",
          bucket,
          was.place().day(),
          was.place().position());
    }
    sql.update("DELETE FROM prints WHERE report = ?", was.report());
    return later;
  }

  /** Reports that are compared with this one. */
  private Set<String> later(Placed with) {
    Set<String> later = new TreeSet<>();
    for (long bucket : with.print().buckets()) {
      if (heads(bucket).contains(with.report())) {
        later.addAll(
            sql.list(
                r -> r.getString(1),
                "SELECT report FROM buckets WHERE bucket = ?1"
                    + " AND (day > ?2 OR day = ?2 AND position > ?3)",
                bucket,
                with.place().day(),
                with.place().position()));
      }
    }
    return later;
  }

  /** The reports of a bucket with which those after them are compared. */
  private List<String> heads(long bucket) {
    return sql.list(
        r -> r.getString(1),
        "SELECT report FROM buckets WHERE bucket = ? ORDER BY day, position LIMIT ?",
        bucket,
        CopyFinder.CANDIDATES);
  }

  /** Compares each of these again; gives those that now are like another, or like none. */
  private List<String> liken(Set<String> reports) {
    Map<Long, List<Placed>> heads = new HashMap<>();
    Map<String, Optional<Placed>> known = new HashMap<>();
    List<String> moved = new ArrayList<>();
    for (String report : reports) {
      Placed placed = placed(report).orElseThrow();
      TreeMap<Place, Print> earlier = new TreeMap<>();
      for (long bucket : placed.print().buckets()) {
        heads
            .computeIfAbsent(
                bucket,
                b ->
                    heads(b).stream()
                        .flatMap(id -> known.computeIfAbsent(id, this::placed).stream())
                        .toList())
            .stream()
            .filter(o -> o.place().compareTo(placed.place()) < 0)
            .forEach(o -> earlier.put(o.place(), o.print()));
      }
      Optional<String> like =
          CopyFinder.like(placed.print(), List.copyOf(earlier.values())).map(Print::report);
      if (!like.equals(like(report))) {
        sql.update("UPDATE prints SET likes = ? WHERE report = ?", like, report);
        moved.add(report);
      }
    }
    return moved;
  }

  /** Writes whose copies these are, and then those that are like them. */
  private void settle(Deque<String> moved) {
    while (!moved.isEmpty()) {
      String report = moved.poll();
      Print print = placed(report).orElseThrow().print();
      Optional<Copy> copy =
          like(report)
              .map(
                  like ->
                      CopyFinder.copy(
                          print,
                          placed(like).orElseThrow().print(),
                          placed(firstOf(like)).orElseThrow().print()));
      if (!copy.equals(of(report))) {
        write(report, copy);
        moved.addAll(likening(report));
      }
    }
  }

  private void write(String report, Optional<Copy> copy) {
    sql.update("DELETE FROM copies WHERE report = ?", report);
    copy.ifPresent(
        c -> sql.update("INSERT INTO copies VALUES (?, ?, ?)", c.report(), c.of(), c.why()));
    sql.update("INSERT OR IGNORE INTO unfolded VALUES (?)", report);
  }

  private Optional<String> like(String report) {
    return sql.first(r -> r.getString(1), "SELECT likes FROM prints WHERE report = ?", report);
  }

  /** Reports that are told to be copies by this one's text. */
  private List<String> resting(String report) {
    return sql.list(
        r -> r.getString(1),
        "SELECT report FROM prints WHERE likes = ?1 UNION SELECT report FROM copies WHERE of = ?1",
        report);
  }

  private List<String> likening(String report) {
    return sql.list(r -> r.getString(1), "SELECT report FROM prints WHERE likes = ?", report);
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
