package org.parley.reading.pseudonym;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Span;

/**
 * A text with stand-ins for names.
 *
 * @param text with the stand-ins
 * @param swaps in text order, none overlapping
 */
public record Pseudonymised(String original, String text, List<Swap> swaps) {
  /**
   * @param name in the original
   * @param standIn in the text with stand-ins
   */
  public record Swap(Span name, Span standIn) {}

  public Pseudonymised {
    swaps = List.copyOf(swaps);
  }

  static Pseudonymised of(String text, List<StandIn> standIns) {
    StringBuilder changed = new StringBuilder(text.length());
    List<Swap> swaps = new ArrayList<>();
    int at = 0;
    for (StandIn s : standIns) {
      changed.append(text, at, s.name().start());
      int start = changed.length();
      changed.append(s.words());
      swaps.add(new Swap(s.name(), new Span(start, changed.length())));
      at = s.name().end();
    }
    return new Pseudonymised(text, changed.append(text, at, text.length()).toString(), swaps);
  }

  /** Where {@code span} of the text with stand-ins lies in the original. */
  Span original(Span span) {
    return new Span(original(span.start(), false), original(span.end(), true));
  }

  /** Where {@code span} of the original lies in the text with stand-ins. */
  public Span changed(Span span) {
    return new Span(changed(span.start(), false), changed(span.end(), true));
  }

  boolean touches(Span span) {
    return swaps.stream().anyMatch(s -> s.standIn().overlaps(span));
  }

  private int original(int at, boolean end) {
    int shift = 0;
    for (Swap s : swaps) {
      if (at <= s.standIn().start()) {
        break;
      }
      if (at < s.standIn().end()) {
        return end ? s.name().end() : s.name().start();
      }
      shift = s.name().end() - s.standIn().end();
    }
    return at + shift;
  }

  private int changed(int at, boolean end) {
    int shift = 0;
    for (Swap s : swaps) {
      if (at <= s.name().start()) {
        break;
      }
      if (at < s.name().end()) {
        return end ? s.standIn().end() : s.standIn().start();
      }
      shift = s.standIn().end() - s.name().end();
    }
    return at + shift;
  }
}
