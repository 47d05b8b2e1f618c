package org.parley.bench;

import java.util.BitSet;
import java.util.List;
import org.parley.model.Span;

/** The characters of a role that count: neither white space nor the marks around its words. */
final class Places {
  private static final String OUTER = " \t\r\n\"'“”‘’`,.;:";

  private Places() {}

  static BitSet of(String text, List<Span> spans) {
    BitSet places = new BitSet();
    spans.forEach(s -> places.set(s.start(), Math.min(s.end(), text.length())));
    trim(text, places);
    for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
      // A character of two units counts once.
      if (space(text.charAt(at)) || Character.isLowSurrogate(text.charAt(at))) {
        places.clear(at);
      }
    }
    return places;
  }

  private static void trim(String text, BitSet places) {
    while (!places.isEmpty() && outer(text, places.nextSetBit(0))) {
      places.clear(places.nextSetBit(0));
    }
    while (!places.isEmpty() && outer(text, places.length() - 1)) {
      places.clear(places.length() - 1);
    }
  }

  private static boolean outer(String text, int at) {
    return OUTER.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  /** Whether they share at least half of the longer, and neither is empty. */
  static boolean half(BitSet one, BitSet other) {
    int longer = Math.max(one.cardinality(), other.cardinality());
    return !one.isEmpty() && !other.isEmpty() && 2 * shared(one, other) >= longer;
  }
}
