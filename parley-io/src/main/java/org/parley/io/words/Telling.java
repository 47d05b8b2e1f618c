package org.parley.io.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.Dossier;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;

/** Who tells a move: outlets and how many of them independently. */
public final class Telling {
  private final Outlets outlets;
  private final Map<ReportId, LocalDate> published = new HashMap<>();

  public Telling(Dossier dossier) {
    this.outlets = new Outlets(dossier);
    for (Reading reading : dossier.readings()) {
      Report report = reading.report();
      report.published().day().ifPresent(day -> published.put(report.id(), day));
    }
  }

  /** The day of the earliest report that tells it, as far as the reports have days. */
  public Optional<LocalDate> told(Move move) {
    return move.evidence().stream()
        .map(e -> published.get(e.report()))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  public String per(Move move) {
    return "per " + String.join(", ", outlets.of(move.evidence())) + " (" + origins(move) + ")";
  }

  /** How many reports tell it, and how many of them independently of the others. */
  private static String origins(Move move) {
    long reports = move.evidence().stream().map(Evidence::report).distinct().count();
    return reports <= move.origins()
        ? Counted.of(reports, "report")
        : Counted.of(reports, "report") + ", " + move.origins() + " independent";
  }

  public List<String> outlets(List<Evidence> evidence) {
    return outlets.of(evidence);
  }
}
