package org.parley.dossier.copy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.parley.dossier.question.OptionalDays;
import org.parley.model.Report;

/**
 * A report's place in the order of the fold: by the day of publication, those without one last,
 * then as the reports came.
 */
public record ReportOrder(Optional<LocalDate> day, long position)
    implements Comparable<ReportOrder> {
  private static final Comparator<ReportOrder> ORDER =
      Comparator.comparing(ReportOrder::day, OptionalDays.ORDER)
          .thenComparingLong(ReportOrder::position);

  public ReportOrder {
    Objects.requireNonNull(day);
  }

  public static ReportOrder of(Report report, long position) {
    return new ReportOrder(report.published().day(), position);
  }

  @Override
  public int compareTo(ReportOrder other) {
    return ORDER.compare(this, other);
  }
}
