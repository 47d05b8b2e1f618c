package org.parley.io.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Evidence;
import org.parley.model.ReportId;
import org.parley.model.Span;

/** Which passages the lines of the page rest on, and the short key that ties both together. */
final class Citations {
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<ReportId, List<Cite>> byReport = new HashMap<>();

  /** The key of a thing of one kind, always the same: {@code m1}, {@code m2} ... */
  String key(String kind, Object id) {
    return keys.computeIfAbsent(kind + " " + id, k -> kind + counts.merge(kind, 1, Integer::sum));
  }

  void add(String key, List<Evidence> evidence) {
    evidence.forEach(e -> add(key, e.report(), e.span(), true));
  }

  void add(String key, ReportId report, Span span, boolean marked) {
    if (!span.isEmpty()) {
      byReport.computeIfAbsent(report, r -> new ArrayList<>()).add(new Cite(key, span, marked));
    }
  }

  List<Cite> of(ReportId report) {
    return byReport.getOrDefault(report, List.of());
  }
}
