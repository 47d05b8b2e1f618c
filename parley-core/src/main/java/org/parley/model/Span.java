package org.parley.model;

import java.util.Collection;
import java.util.Comparator;

/**
 * A half-open stretch {@code [start, end)} of a report's original text, in UTF-16 code units, so
 * that {@code original.substring(start, end)} is the quoted text. What is written out for others
 * counts in {@link CodePointSpan}s instead; the writer converts.
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The smallest span that covers all of {@code spans}; throws when there are none. */
  public static Span covering(Collection<Span> spans) {
    int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public String of(String original) {
    return original.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
