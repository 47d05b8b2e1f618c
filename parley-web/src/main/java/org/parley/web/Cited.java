package org.parley.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.io.words.Days;
import org.parley.model.ReportId;
import org.parley.model.When;
import org.parley.store.ReportBrief;
import org.parley.store.Store;

/** Reports as other records name them; each is looked up once. */
public final class Cited {
  /** A report in brief. */
  public record Brief(ReportId id, String outlet, String title, Optional<When> day) {
    /** {@code The Courier, 25 Feb 2022}. */
    public String text() {
      return outlet + day.map(d -> ", " + Days.text(d)).orElse("");
    }
  }

  private final Store store;
  private final Map<ReportId, Brief> known = new HashMap<>();

  public Cited(Store store) {
    this.store = store;
  }

  /** Looks up many reports at once. */
  public Cited know(Collection<ReportId> reports) {
    List<ReportId> others = reports.stream().distinct().filter(r -> !known.containsKey(r)).toList();
    store.briefs(others).forEach(b -> known.put(b.id(), brief(b)));
    return this;
  }

  public Brief of(ReportId report) {
    return known.computeIfAbsent(report, this::look);
  }

  /** The outlets of some reports, each once, in their order. */
  public List<String> outlets(List<ReportId> reports) {
    return reports.stream().map(r -> of(r).outlet()).distinct().toList();
  }

  /** The day of the earliest of some reports, as far as they have days. */
  public Optional<LocalDate> told(List<ReportId> reports) {
    return reports.stream()
        .flatMap(r -> of(r).day().stream())
        .map(When::first)
        .min(Comparator.naturalOrder());
  }

  private Brief look(ReportId report) {
    return store.briefs(List.of(report)).stream()
        .findFirst()
        .map(Cited::brief)
        .orElseGet(() -> new Brief(report, report.value(), "", Optional.empty()));
  }

  private static Brief brief(ReportBrief report) {
    return new Brief(
        report.id(),
        report.outlet().orElseGet(() -> file(report.input())),
        report.title().map(t -> t.strip().replaceAll("\\s+", " ")).orElse("(no title)"),
        report.published().map(When::new));
  }

  private static String file(String input) {
    return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
  }
}
