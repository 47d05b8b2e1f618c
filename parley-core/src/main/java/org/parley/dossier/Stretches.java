package org.parley.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.parley.model.Span;

/** Things of a text by where they stand; finds those that touch a span without walking all. */
final class Stretches<T> {
  private final List<T> sorted;
  private final Function<T, Span> span;
  private final int[] starts;
  private final int[] reach;

  Stretches(List<T> things, Function<T, Span> span) {
    this.sorted = new ArrayList<>(things);
    this.sorted.sort(Comparator.comparing(span));
    this.span = span;
    this.starts = sorted.stream().mapToInt(t -> span.apply(t).start()).toArray();
    this.reach = new int[starts.length];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, span.apply(sorted.get(i)).end());
      reach[i] = furthest;
    }
  }

  /** Those that overlap {@code in}, in text order. */
  List<T> touching(Span in) {
    List<T> found = new ArrayList<>();
    for (int i = firstReaching(in.start()); i < starts.length && starts[i] < in.end(); i++) {
      if (span.apply(sorted.get(i)).overlaps(in)) {
        found.add(sorted.get(i));
      }
    }
    return found;
  }

  private int firstReaching(int offset) {
    int low = 0;
    int high = reach.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (reach[mid] <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
