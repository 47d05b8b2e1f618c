package org.parley.train;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.model.Span;

/** How much two readers' spans share, counted in characters that are no white space. */
final class Overlap {
  private Overlap() {}

  /** Whether they share at least half of the longer; two that are both absent agree. */
  static boolean half(String text, List<Span> a, List<Span> b) {
    Set<Integer> one = places(text, a);
    Set<Integer> other = places(text, b);
    int longer = Math.max(one.size(), other.size());
    one.retainAll(other);
    return longer == 0 || 2 * one.size() >= longer;
  }

  private static Set<Integer> places(String text, List<Span> spans) {
    return spans.stream()
        .flatMapToInt(s -> IntStream.range(s.start(), s.end()))
        .filter(at -> !Character.isWhitespace(text.charAt(at)))
        .boxed()
        .collect(Collectors.toSet());
  }
}
