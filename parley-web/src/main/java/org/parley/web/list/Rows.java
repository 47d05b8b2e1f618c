package org.parley.web.list;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.io.words.RecordLines;
import org.parley.model.Copy;
import org.parley.model.Event;
import org.parley.model.Move;
import org.parley.model.ReportId;
import org.parley.store.Entry;
import org.parley.store.Store;
import org.parley.store.StoredReport;
import org.parley.web.Cast;
import org.parley.web.Cited;

/** Records of a store as the lines of a list; what they name is looked up for all at once. */
public final class Rows {
  private Rows() {}

  public static List<Row> of(Store store, List<Entry> entries) {
    Cited cited = new Cited(store);
    Set<ReportId> named = new LinkedHashSet<>();
    Set<ReportId> quoted = new LinkedHashSet<>();
    for (Entry e : entries) {
      named.addAll(Passages.reports(e));
      e.report().ifPresent(cited::keep);
      e.report().flatMap(StoredReport::copy).map(Copy::of).ifPresent(named::add);
      if (e.item() instanceof Move m) {
        quoted.add(m.evidence().get(0).report());
      }
    }
    cited.know(named).read(quoted);
    RecordLines lines = new RecordLines(Cast.in(store, entries), cited);
    return entries.stream()
        .map(e -> new Row(e.kind(), e.id(), lines.of(e.item(), in(e)), code(e)))
        .toList();
  }

  private static String code(Entry entry) {
    if (entry.item() instanceof Event e) {
      return e.type().name() + e.mode().map(m -> " " + m).orElse("");
    }
    return entry.item() instanceof Move m ? m.act().slug() : "";
  }

  private static Optional<ReportId> in(Entry entry) {
    return entry.report().map(r -> r.report().id());
  }
}
