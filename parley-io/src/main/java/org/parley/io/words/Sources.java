package org.parley.io.words;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.Copy;
import org.parley.model.Dossier;
import org.parley.model.ReportId;
import org.parley.model.Span;

/** Reports by their ids: what they are called, what they say, and which is a copy. */
public interface Sources {
  Source of(ReportId report);

  /** The words of a passage; empty where the report is not known. */
  String words(ReportId report, Span span);

  /** Of which other report it is a copy. */
  Optional<Copy> copy(ReportId report);

  static Sources of(Dossier dossier) {
    return new DossierSources(dossier);
  }

  /** The outlets of some reports, each once, in their order. */
  default List<String> outlets(Collection<ReportId> reports) {
    return reports.stream().map(r -> of(r).outlet()).distinct().toList();
  }

  /** {@code per The Courier, The Herald}. */
  default String per(Collection<ReportId> reports) {
    return "per " + String.join(", ", outlets(reports));
  }

  /** The day of the earliest of some reports, as far as they have days. */
  default Optional<LocalDate> told(Collection<ReportId> reports) {
    return reports.stream().flatMap(r -> of(r).day().stream()).min(Comparator.naturalOrder());
  }
}
