package org.parley.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.io.words.Source;
import org.parley.io.words.Sources;
import org.parley.model.Copy;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.store.ReportBrief;
import org.parley.store.Store;
import org.parley.store.StoredReport;

/** Reports of a store as its records name them; each is looked up once. */
public final class Cited implements Sources {
  private final Store store;
  private final Map<ReportId, Source> known = new HashMap<>();
  private final Map<ReportId, String> originals = new HashMap<>();
  private final Map<ReportId, Copy> copies = new HashMap<>();

  public Cited(Store store) {
    this.store = store;
  }

  /** Looks up many reports at once. */
  public Cited know(Collection<ReportId> reports) {
    List<ReportId> others = reports.stream().distinct().filter(r -> !known.containsKey(r)).toList();
    if (!others.isEmpty()) {
      store.briefs(others).forEach(b -> known.put(b.id(), source(b)));
    }
    return this;
  }

  /** Looks up the texts of many reports at once. */
  public Cited read(Collection<ReportId> reports) {
    List<ReportId> others = reports.stream().filter(r -> !originals.containsKey(r)).toList();
    if (!others.isEmpty()) {
      store.originals(others).forEach((id, o) -> originals.put(id, o.text()));
    }
    return this;
  }

  /** Keeps the text of a report that is at hand, and what it is a copy of. */
  public Cited keep(StoredReport report) {
    originals.put(report.report().id(), report.original());
    report.copy().ifPresent(c -> copies.put(c.report(), c));
    return this;
  }

  @Override
  public Source of(ReportId report) {
    know(List.of(report));
    return known.computeIfAbsent(report, Source::unknown);
  }

  /** As the report's text has them; HTML keeps its tags. */
  @Override
  public String words(ReportId report, Span span) {
    String original = read(List.of(report)).originals.getOrDefault(report, "");
    return span.end() > original.length() ? "" : span.of(original);
  }

  /** Known of reports that were kept. */
  @Override
  public Optional<Copy> copy(ReportId report) {
    return Optional.ofNullable(copies.get(report));
  }

  private static Source source(ReportBrief report) {
    return Source.of(
        report.id(),
        report.outlet(),
        report.input(),
        report.title(),
        report.published().map(LocalDate::parse));
  }
}
