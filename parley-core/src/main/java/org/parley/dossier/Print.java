package org.parley.dossier;

import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.Report;
import org.parley.text.PlainText;

/**
 * What tells a copy of a report.
 *
 * @param wire the agency that the text credits
 */
public record Print(String report, Optional<String> wire, MinHash words) {
  private static final int LEAST_WORDS = 25;

  /** What alike reports share one of at least; none for a text of a few words. */
  public long[] buckets() {
    return words.count() < LEAST_WORDS ? new long[0] : words.buckets();
  }

  public static Print of(Report report) {
    String body =
        report.body().stream()
            .map(p -> PlainText.of(report, p).text())
            .collect(Collectors.joining("\n"));
    return new Print(report.id(), report.wire(), MinHash.of(body));
  }
}
