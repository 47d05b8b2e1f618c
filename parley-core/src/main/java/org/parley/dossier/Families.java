package org.parley.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.Copy;

/** Which reports are copies of which. */
final class Families {
  private final Map<String, String> first = new HashMap<>();

  Families(List<Copy> copies) {
    copies.forEach(c -> first.put(c.report(), c.of()));
  }

  String of(String report) {
    return first.getOrDefault(report, report);
  }

  /** How many of {@code reports} are independent of each other. */
  int origins(Set<String> reports) {
    return (int) reports.stream().map(this::of).distinct().count();
  }
}
