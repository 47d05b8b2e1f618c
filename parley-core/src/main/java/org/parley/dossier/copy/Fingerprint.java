package org.parley.dossier.copy;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.Copy;
import org.parley.model.Report;
import org.parley.model.ReportId;

/**
 * What tells a copy of a report.
 *
 * @param wire the agency that the text credits
 */
public record Fingerprint(ReportId report, Optional<String> wire, OwnWords words) {
  public Fingerprint {
    Objects.requireNonNull(report);
    Objects.requireNonNull(wire);
    Objects.requireNonNull(words);
  }

  public static Fingerprint of(Report report) {
    return new Fingerprint(report.id(), report.wire(), OwnWords.of(report.text()));
  }

  /** What reports with passages in common share some of. */
  long[] buckets() {
    return words.buckets();
  }

  Overlap overlap(Fingerprint other) {
    return Overlap.of(words, other.words);
  }

  /** That this report copies one, itself a copy of {@code first} where it is not that one. */
  Copy copyOf(Fingerprint copied, Fingerprint first) {
    String share = String.format(Locale.ROOT, "%.0f%%", overlap(copied).share() * 100);
    String by = copied.report.equals(first.report) ? "" : ", by way of report " + copied.report;
    String credit =
        wire.isPresent() && wire.equals(first.wire) ? "; both credit " + wire.get() : "";
    return new Copy(
        report, first.report, share + " of the shorter one's own words are the same" + by + credit);
  }
}
