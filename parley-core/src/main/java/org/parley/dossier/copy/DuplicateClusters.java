package org.parley.dossier.copy;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which reports are copies of which.
 *
 * @param first the first report of a report's cluster, itself where it copies none
 */
public record DuplicateClusters(UnaryOperator<String> first) {
  public boolean isFirst(String report) {
    return first.apply(report).equals(report);
  }

  /** How many of {@code reports} are independent of each other. */
  public int origins(Set<String> reports) {
    return (int) reports.stream().map(first).distinct().count();
  }
}
