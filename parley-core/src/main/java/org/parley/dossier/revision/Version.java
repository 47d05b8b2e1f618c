package org.parley.dossier.revision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.dossier.question.Contribution;
import org.parley.dossier.question.OptionalDays;
import org.parley.dossier.question.QuestionKeys;
import org.parley.model.ReportId;
import org.parley.model.Span;

/**
 * One version of a report.
 *
 * @param subject what tells that reports are versions of one: its address, else outlet and title
 * @param passages its headline and paragraphs, in order
 */
public record Version(
    String subject, ReportId report, Optional<LocalDate> published, List<Passage> passages)
    implements Contribution {
  /** By the day of publication; of one day the longer is taken to be the later. */
  static final Comparator<Version> ORDER =
      Comparator.comparing(Version::published, OptionalDays.ORDER)
          .thenComparing(Version::length)
          .thenComparing(v -> v.report().value());

  public Version {
    passages = List.copyOf(passages);
  }

  /** A headline or a paragraph. */
  public record Passage(Span span, Sketch words) {}

  private int length() {
    return passages.stream().mapToInt(p -> p.span().length()).sum();
  }

  @Override
  public String question() {
    return QuestionKeys.versions(subject);
  }

  @Override
  public Version at(int order) {
    return this;
  }
}
