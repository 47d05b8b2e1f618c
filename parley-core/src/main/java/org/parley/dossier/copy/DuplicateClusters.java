package org.parley.dossier.copy;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.model.ReportId;

/**
 * Which reports are copies of which.
 *
 * @param first the first report of a report's cluster, itself where it copies none
 */
public record DuplicateClusters(UnaryOperator<ReportId> first) {
  /** How many of {@code reports} are independent of each other. */
  public int origins(Set<ReportId> reports) {
    return (int) reports.stream().map(first).distinct().count();
  }
}
