package org.parley.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How often one report calls one thing by one term.
 *
 * @param referent a referent of the codebook, or an actor's id
 * @param voice whose words they are
 */
public record Wording(
    String referent,
    ReportId report,
    Optional<String> outlet,
    Voice voice,
    String term,
    List<Span> spans)
    implements RecordItem {
  /** By referent, voice and term. */
  public static final Comparator<Wording> ORDER =
      Comparator.comparing(Wording::referent)
          .thenComparing(Wording::voice)
          .thenComparing(Wording::term);

  public Wording {
    Objects.requireNonNull(referent);
    Objects.requireNonNull(report);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(voice);
    Objects.requireNonNull(term);
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a term stands somewhere: " + term);
    }
  }
}
