package org.parley.io.words;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Title;

/** A report as its records name it. */
public record Source(ReportId id, String outlet, String title, Optional<LocalDate> day) {
  public static Source of(Report report) {
    return of(
        report.id(),
        report.outlet(),
        report.input(),
        report.title().map(Title::text),
        report.published().day());
  }

  /** A report without an outlet is called by its file. */
  public static Source of(
      ReportId id,
      Optional<String> outlet,
      String input,
      Optional<String> title,
      Optional<LocalDate> day) {
    return new Source(
        id, outlet.orElseGet(() -> file(input)), title.map(OneLine::of).orElse("(no title)"), day);
  }

  /** A report of which nothing is known but its id. */
  public static Source unknown(ReportId id) {
    return new Source(id, id.value(), "", Optional.empty());
  }

  /** {@code The Courier, 25 Feb 2022}. */
  public String text() {
    return outlet + day.map(d -> ", " + Days.text(d)).orElse("");
  }

  private static String file(String input) {
    String name = input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    return name.isEmpty() ? input : name;
  }
}
