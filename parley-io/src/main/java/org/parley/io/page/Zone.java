package org.parley.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parley.io.words.Asides;
import org.parley.model.Report;
import org.parley.model.SetAside;
import org.parley.model.Span;
import org.parley.model.Title;

/** A stretch of a report's original that the page shows as one paragraph. */
record Zone(Span span, Block.Kind kind, String reason) {

  /**
   * The original cut into paragraphs, in order, none overlapping. What is neither story nor set
   * aside is shown for plain text and left out for HTML, where it is markup.
   */
  static List<Zone> of(Report report) {
    List<Zone> layers = layers(report);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, report.original().length()));
    layers.forEach(z -> cuts.addAll(List.of(z.span.start(), z.span.end())));
    boolean gaps = !report.format().markup();
    return new Cutter(layers, gaps).cut(List.copyOf(cuts));
  }

  /** Without the white space around it. */
  Span shown(String original) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(original.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(original.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether it goes on in the line that the zone before it ends in; both are plain text. */
  boolean sameLineAs(Zone before, String original) {
    Span between = new Span(before.shown(original).end(), shown(original).start());
    return before.kind == Block.Kind.OTHER
        && kind == Block.Kind.BODY
        && between.of(original).indexOf('\n') < 0;
  }

  /** What is set aside hides the title, and the title hides the body. */
  private static List<Zone> layers(Report report) {
    List<Zone> layers = new ArrayList<>();
    for (SetAside aside : report.setAside()) {
      layers.add(new Zone(aside.span(), Block.Kind.ASIDE, Asides.label(aside.reason())));
    }
    report
        .title()
        .flatMap(Title::span)
        .ifPresent(s -> layers.add(new Zone(s, Block.Kind.TITLE, "")));
    report.body().forEach(s -> layers.add(new Zone(s, Block.Kind.BODY, "")));
    return layers;
  }
}
