package org.parley.io.page;

import java.util.List;
import org.parley.model.Report;
import org.parley.model.Span;

/** A report's text in paragraphs with passages marked, for pages that show one report. */
public final class MarkedText {
  /** A stretch of the original, and the key of what rests on it. */
  public record Passage(String key, Span span) {}

  private MarkedText() {}

  /** The paragraphs; the elements of the pieces are called {@code p-1}, {@code p-2} ... */
  public static List<Block> of(Report report, List<Passage> passages) {
    List<Cite> cites =
        passages.stream()
            .filter(p -> !p.span().isEmpty())
            .map(p -> new Cite(p.key(), p.span(), true))
            .toList();
    return new ReportText(report, "p", cites, new Anchors()).blocks();
  }
}
