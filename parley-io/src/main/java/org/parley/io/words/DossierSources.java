package org.parley.io.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Copy;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Span;

/** The reports of a dossier. */
final class DossierSources implements Sources {
  private final Map<ReportId, Report> reports = new HashMap<>();
  private final Map<ReportId, Copy> copies = new HashMap<>();

  DossierSources(Dossier dossier) {
    dossier.readings().stream().map(Reading::report).forEach(r -> reports.put(r.id(), r));
    dossier.copies().forEach(c -> copies.put(c.report(), c));
  }

  @Override
  public Source of(ReportId report) {
    Report found = reports.get(report);
    return found == null ? Source.unknown(report) : Source.of(found);
  }

  @Override
  public String words(ReportId report, Span span) {
    Report found = reports.get(report);
    return found == null || span.end() > found.original().length() ? "" : Shown.text(found, span);
  }

  @Override
  public Optional<Copy> copy(ReportId report) {
    return Optional.ofNullable(copies.get(report));
  }
}
