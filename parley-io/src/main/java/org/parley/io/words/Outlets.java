package org.parley.io.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Dossier;
import org.parley.model.Evidence;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;

/** Reports by the name of who published them. */
public final class Outlets {
  private final Map<ReportId, String> names = new HashMap<>();

  public Outlets(Dossier dossier) {
    for (Reading reading : dossier.readings()) {
      names.put(reading.report().id(), of(reading.report()));
    }
  }

  /** The outlet, or the file where the report does not say. */
  public static String of(Report report) {
    return report.outlet().orElseGet(() -> file(report.input()));
  }

  public String of(ReportId report) {
    return names.getOrDefault(report, report.value());
  }

  /** The outlets of some evidence, each once, in its order. */
  public List<String> of(Collection<Evidence> evidence) {
    return evidence.stream().map(e -> of(e.report())).distinct().toList();
  }

  private static String file(String input) {
    String name = input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    return name.isEmpty() ? input : name;
  }
}
