package org.parley.io.export;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.Report;
import org.parley.model.Title;

/** What is known of a report beside what it tells. */
public record Reported(
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> title,
    Optional<String> url,
    String input,
    String language) {
  public Reported {
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(published);
    Objects.requireNonNull(title);
    Objects.requireNonNull(url);
    Objects.requireNonNull(input);
    Objects.requireNonNull(language);
  }

  public static Reported of(Report report) {
    return new Reported(
        report.outlet(),
        report.published().day(),
        report.title().map(Title::text),
        report.url(),
        report.input(),
        report.language());
  }
}
