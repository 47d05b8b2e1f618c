package org.parley.reading;

import java.util.List;
import java.util.stream.Stream;
import org.parley.language.ActMention;
import org.parley.language.Argument;
import org.parley.language.Attribution;
import org.parley.language.Marker;
import org.parley.language.Marks;
import org.parley.model.Span;
import org.parley.text.Body;

/** What a marker marks in a body, its spans put back into the original text. */
final class OriginalMarks {
  private final Body body;

  private OriginalMarks(Body body) {
    this.body = body;
  }

  static Marks of(Body body, Marker marker) {
    Marks marks = marker.marks(body.folded(), body.paragraphs());
    OriginalMarks original = new OriginalMarks(body);
    return new Marks(
        marks.attributions().stream().map(original::attribution).toList(),
        marks.acts().stream().map(original::act).toList());
  }

  private Attribution attribution(Attribution a) {
    return new Attribution(
        a.source().map(body::original),
        a.cue().map(body::original),
        all(a.content()),
        a.confidence());
  }

  /** In each paragraph apart: what stands between two is no part of the words. */
  private List<Span> all(List<Span> spans) {
    return spans.stream().flatMap(this::byParagraph).map(body::original).toList();
  }

  private Stream<Span> byParagraph(Span span) {
    return body.paragraphs().stream()
        .filter(span::overlaps)
        .map(p -> new Span(Math.max(p.start(), span.start()), Math.min(p.end(), span.end())));
  }

  private ActMention act(ActMention a) {
    return new ActMention(
        body.original(a.trigger()),
        a.act(),
        a.type(),
        a.mode(),
        a.realis(),
        a.arguments().stream().map(this::argument).toList(),
        a.same(),
        a.answers(),
        a.confidence());
  }

  private Argument argument(Argument a) {
    return new Argument(a.role(), body.original(a.span()), a.confidence());
  }
}
