package org.parley.dossier.copy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.dossier.question.OptionalDays;
import org.parley.model.Report;
import org.parley.model.ReportId;

/**
 * A report's place in the order of the fold: by the day of publication, those without one last,
 * then the longer ones first, then by id. So it does not matter in which order reports came.
 *
 * @param rank by length and id; two reports have the same by a chance of one in 10^12
 */
public record ReportOrder(Optional<LocalDate> day, long rank) implements Comparable<ReportOrder> {
  private static final Comparator<ReportOrder> ORDER =
      Comparator.comparing(ReportOrder::day, OptionalDays.ORDER)
          .thenComparingLong(ReportOrder::rank);
  private static final int LENGTH_BITS = 22;
  private static final int LONGEST = (1 << LENGTH_BITS) - 1;
  private static final int ID_BITS = Long.SIZE - 1 - LENGTH_BITS;
  private static final int HEX = 16;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");

  public ReportOrder {
    Objects.requireNonNull(day);
  }

  public static ReportOrder of(Report report) {
    long shorter = (long) LONGEST - Math.min(LONGEST, report.text().length());
    return new ReportOrder(report.published().day(), shorter << ID_BITS | bits(report.id()));
  }

  private static long bits(ReportId report) {
    String id = report.value();
    return HASH.matcher(id).matches()
        ? Long.parseUnsignedLong(id, HEX) >>> Long.SIZE - ID_BITS
        : Integer.toUnsignedLong(id.hashCode());
  }

  @Override
  public int compareTo(ReportOrder other) {
    return ORDER.compare(this, other);
  }
}
