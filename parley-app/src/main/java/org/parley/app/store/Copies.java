package org.parley.app.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.dossier.CopyFinder;
import org.parley.dossier.MinHash;
import org.parley.dossier.Print;
import org.parley.model.Copy;

/** Which reports are copies of which. */
final class Copies {
  /**
   * The order of the fold: by the day of publication, those without one last, then as they came.
   */
  static final String ORDER = "coalesce(p.published, '9'), o.position";

  private final Sql sql;
  private final Map<String, Copy> known = new HashMap<>();
  private boolean read;

  Copies(Sql sql) {
    this.sql = sql;
  }

  void print(Print print) {
    sql.update(
        "INSERT OR REPLACE INTO prints VALUES (?, ?, ?)",
        print.report(),
        print.wire(),
        print.words().bytes());
  }

  /** Finds the copies again, and notes the reports that have become one or no longer are. */
  void find() {
    List<Print> prints =
        sql.list(
            r ->
                new Print(
                    r.getString(1), Optional.ofNullable(r.getString(2)), MinHash.of(r.getBytes(3))),
            "SELECT t.report, t.wire, t.words FROM prints t JOIN reports p ON p.id = t.report"
                + " JOIN originals o ON o.report = t.report ORDER BY "
                + ORDER);
    Map<String, Copy> now = new HashMap<>();
    CopyFinder.of(prints).forEach(c -> now.put(c.report(), c));
    Map<String, Copy> before = Map.copyOf(known());
    Set<String> either = new TreeSet<>(now.keySet());
    either.addAll(before.keySet());
    for (String report : either) {
      Optional<Copy> copy = Optional.ofNullable(now.get(report));
      if (!copy.equals(Optional.ofNullable(before.get(report)))) {
        put(report, copy);
      }
    }
  }

  private void put(String report, Optional<Copy> copy) {
    sql.update("DELETE FROM copies WHERE report = ?", report);
    known.remove(report);
    copy.ifPresent(
        c -> {
          sql.update("INSERT INTO copies VALUES (?, ?, ?)", report, c.of(), c.why());
          known.put(report, c);
        });
    sql.update("INSERT OR IGNORE INTO unfolded VALUES (?)", report);
  }

  Optional<Copy> of(String report) {
    return Optional.ofNullable(known().get(report));
  }

  /** The first report of a family; itself where the report copies none. */
  String firstOf(String report) {
    return of(report).map(Copy::of).orElse(report);
  }

  private Map<String, Copy> known() {
    if (!read) {
      sql.each(
          r -> known.put(r.getString(1), new Copy(r.getString(1), r.getString(2), r.getString(3))),
          "SELECT report, of, why FROM copies");
      read = true;
    }
    return known;
  }
}
