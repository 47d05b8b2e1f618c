package org.parley.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.model.Span;

/**
 * An input laid out to be sorted: all its visible characters, each with its place in the original,
 * and the lines they form. For plain text the characters are the original's own, but for words that
 * a line's end parts.
 */
record AnnotatedText(String text, int[] starts, int[] ends, List<Line> lines) {
  AnnotatedText {
    lines = List.copyOf(lines);
  }

  static AnnotatedText ofPlainText(String original) {
    if (!PlainLines.brokenToWidth(original)) {
      int[] starts = IntStream.range(0, original.length()).toArray();
      int[] ends = IntStream.rangeClosed(1, original.length()).toArray();
      return new AnnotatedText(original, starts, ends, PlainLines.of(original));
    }
    SplitWords.Placed whole = SplitWords.of(original);
    int[] starts = Arrays.copyOf(whole.places(), whole.text().length());
    int[] ends = Arrays.stream(starts).map(at -> at + 1).toArray();
    return new AnnotatedText(whole.text(), starts, ends, PlainLines.joined(whole.text()));
  }

  /** Where {@code [start, end)} of the sheet stands in the original. */
  Span original(Span span) {
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }

  /** The body made of {@code paragraphs}, given in the sheet's offsets. */
  Body body(List<Span> paragraphs) {
    int length = paragraphs.stream().mapToInt(p -> p.length() + gap()).sum();
    BodyBuilder body = new BodyBuilder(Math.max(0, length));
    for (Span paragraph : paragraphs) {
      body.add(
          paragraph.of(text),
          Arrays.copyOfRange(starts, paragraph.start(), paragraph.end()),
          Arrays.copyOfRange(ends, paragraph.start(), paragraph.end()));
    }
    return body.build();
  }

  private static int gap() {
    return Body.PARAGRAPH_BREAK.length();
  }
}
