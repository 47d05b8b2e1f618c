package org.parley.dossier;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which reports are copies of which.
 *
 * @param first the first report of a report's family, itself where it copies none
 */
record Families(UnaryOperator<String> first) {
  boolean isFirst(String report) {
    return first.apply(report).equals(report);
  }

  /** How many of {@code reports} are independent of each other. */
  int origins(Set<String> reports) {
    return (int) reports.stream().map(first).distinct().count();
  }
}
