package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports that were looked into last, unpacked; one that has changed since is read again. */
final class ReportCache {
  private static final int MOST = 256;

  /** A report and its items by their ids. */
  record Unpacked(StoredReport report, ReportItems items, String digest) {}

  private final Map<String, Unpacked> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Unpacked> eldest) {
          return size() > MOST;
        }
      };

  /** Those of these reports that there are, by id. */
  Map<String, Unpacked> of(Sql sql, Collection<String> ids) {
    StoredReports reports = new StoredReports(sql);
    Map<String, Unpacked> found = new HashMap<>();
    List<String> missing = new ArrayList<>();
    reports
        .digests(ids)
        .forEach(
            (id, digest) -> {
              Optional<Unpacked> known = kept(id).filter(k -> k.digest().equals(digest));
              known.ifPresentOrElse(k -> found.put(id, k), () -> missing.add(id));
            });
    for (StoredReports.Digested d :
        missing.isEmpty() ? List.<StoredReports.Digested>of() : reports.all(missing)) {
      Unpacked now = new Unpacked(d.report(), d.items(), d.digest());
      found.put(now.report().report().id().value(), now);
      keep(now);
    }
    return found;
  }

  private synchronized Optional<Unpacked> kept(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  private synchronized void keep(Unpacked report) {
    kept.put(report.report().report().id().value(), report);
  }
}
