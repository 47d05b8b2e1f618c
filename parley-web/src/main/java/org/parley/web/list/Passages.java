package org.parley.web.list;

import java.util.List;
import java.util.stream.Stream;
import org.parley.model.Deed;
import org.parley.model.Dispute;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.RecordItem;
import org.parley.model.ReportId;
import org.parley.model.Revision;
import org.parley.model.Span;
import org.parley.store.Entry;
import org.parley.store.StoredReport;

/** Where a record stands in its reports. */
final class Passages {
  private Passages() {}

  /** The reports that a record rests on, in its own order; a talk rests on its moves. */
  static List<ReportId> reports(Entry entry) {
    return Stream.concat(
            entry.report().map(r -> r.report().id()).stream(),
            evidence(entry.item()).map(Evidence::report))
        .distinct()
        .toList();
  }

  /** The stretches of a report that a record rests on. */
  static List<Span> of(Entry entry, ReportId report) {
    boolean here = entry.report().filter(r -> r.report().id().equals(report)).isPresent();
    Stream<Span> own = here ? StoredReport.spans(entry.item()).stream() : Stream.empty();
    Stream<Span> evidence =
        evidence(entry.item()).filter(e -> e.report().equals(report)).map(Evidence::span);
    return Stream.concat(own, evidence).toList();
  }

  /** The words of reports that what they give together rests on, in its own order. */
  static Stream<Evidence> evidence(RecordItem item) {
    if (item instanceof Move m) {
      return m.evidence().stream();
    } else if (item instanceof Deed d) {
      return d.evidence().stream();
    } else if (item instanceof Revision r) {
      return r.evidence().stream();
    } else if (item instanceof Dispute d) {
      return d.sides().stream().flatMap(s -> s.evidence().stream());
    }
    return Stream.empty();
  }
}
