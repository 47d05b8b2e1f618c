package org.parley.io.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.model.Report;

/** What a dossier covers: how many reports, of which outlets, of which days. */
public final class Scope {
  private Scope() {}

  /** {@code 11 reports from 5 outlets, 23 Feb – 11 Mar 2022}. */
  public static String text(Dossier dossier) {
    List<Report> reports = dossier.readings().stream().map(Reading::report).toList();
    long outlets = reports.stream().flatMap(r -> r.outlet().stream()).distinct().count();
    return Counted.of(reports.size(), "report")
        + (outlets == 0 ? "" : " from " + Counted.of(outlets, "outlet"))
        + days(dossier);
  }

  /** {@code , 23 Feb – 11 Mar 2022}, or nothing where no report has a day. */
  private static String days(Dossier dossier) {
    List<LocalDate> days = published(dossier).sorted().toList();
    return days.isEmpty() ? "" : ", " + Days.between(days.get(0), days.get(days.size() - 1));
  }

  private static Stream<LocalDate> published(Dossier dossier) {
    return dossier.readings().stream().flatMap(r -> r.report().published().day().stream());
  }
}
