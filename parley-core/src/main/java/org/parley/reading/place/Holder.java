package org.parley.reading.place;

import java.util.List;
import org.parley.language.Sentence;

/**
 * What is named behind a place and a comma as holding it: {@code Texas} of {@code Paris, Texas}.
 *
 * @param abbreviated whether its form counts only there: {@code Tex.}
 */
record Holder(int first, int last, List<Entry> entries, boolean abbreviated) {
  CandidateSpan in(Sentence sentence) {
    return new CandidateSpan(sentence, first, last);
  }

  /** Those of {@code candidates} that it holds. */
  List<Entry> held(List<Entry> candidates) {
    return candidates.stream().filter(c -> entries.stream().anyMatch(h -> h.holds(c))).toList();
  }

  /** Those that hold one of these: in {@code London, Ontario} not the town of California. */
  Holder holding(List<Entry> held) {
    return new Holder(
        first,
        last,
        entries.stream().filter(e -> held.stream().anyMatch(e::holds)).toList(),
        abbreviated);
  }
}
