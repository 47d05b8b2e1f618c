package org.parley.dossier.copy;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.Copy;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.text.Homoglyphs;

/**
 * What tells a copy of a report.
 *
 * @param wire the agency that the text credits
 */
public record Fingerprint(ReportId report, Optional<String> wire, MinHash words) {
  private static final int LEAST_WORDS = 25;

  public Fingerprint {
    Objects.requireNonNull(report);
    Objects.requireNonNull(wire);
    Objects.requireNonNull(words);
  }

  public static Fingerprint of(Report report) {
    return new Fingerprint(report.id(), report.wire(), MinHash.of(Homoglyphs.fold(report.text())));
  }

  /** What alike reports share one of at least; none for a text of a few words. */
  long[] buckets() {
    return words.count() < LEAST_WORDS ? new long[0] : words.buckets();
  }

  /** The estimated share of word runs that two reports have in common, 0 to 1. */
  double similarity(Fingerprint other) {
    return words.similarity(other.words);
  }

  /** That this report copies one like it, whose family begins with {@code first}. */
  Copy copyOf(Fingerprint like, Fingerprint first) {
    String share = String.format(Locale.ROOT, "%.0f%%", similarity(like) * 100);
    String credit =
        wire.isPresent() && wire.equals(first.wire) ? "; both credit " + wire.get() : "";
    return new Copy(
        report, first.report, "about " + share + " of the word runs are the same" + credit);
  }
}
