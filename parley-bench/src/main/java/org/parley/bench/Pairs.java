package org.parley.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.parley.train.Polnear.Marked;

/**
 * Who said what: attributions of two readers are put together one to one, those that share most
 * content first, and a pair is right where source and content are both right by half.
 */
final class Pairs {
  private static final Comparator<Match> MOST_FIRST =
      Comparator.comparingInt(Match::content)
          .thenComparingInt(Match::cue)
          .reversed()
          .thenComparingInt(Match::found)
          .thenComparingInt(Match::there);

  private Pairs() {}

  private record Parts(BitSet source, BitSet cue, BitSet content) {
    static List<Parts> of(String text, List<Marked> marked) {
      return marked.stream()
          .map(
              m ->
                  new Parts(
                      Places.of(text, m.source()),
                      Places.of(text, m.cue()),
                      Places.of(text, m.content())))
          .toList();
    }

    boolean complete() {
      return !source.isEmpty() && !content.isEmpty();
    }

    boolean like(Parts other) {
      return Places.half(source, other.source) && Places.half(content, other.content);
    }
  }

  private record Match(int content, int cue, int found, int there) {}

  static Tally compare(String text, List<Marked> found, List<Marked> there) {
    List<Parts> ours = Parts.of(text, found);
    List<Parts> theirs = Parts.of(text, there);
    BitSet usedOurs = new BitSet();
    BitSet usedTheirs = new BitSet();
    int hit = 0;
    for (Match match : matches(ours, theirs)) {
      if (!usedOurs.get(match.found()) && !usedTheirs.get(match.there())) {
        usedOurs.set(match.found());
        usedTheirs.set(match.there());
        hit += ours.get(match.found()).like(theirs.get(match.there())) ? 1 : 0;
      }
    }
    return new Tally(hit, complete(ours), complete(theirs));
  }

  private static int complete(List<Parts> parts) {
    return (int) parts.stream().filter(Parts::complete).count();
  }

  private static List<Match> matches(List<Parts> ours, List<Parts> theirs) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      for (int j = 0; j < theirs.size(); j++) {
        int content = Places.shared(ours.get(i).content(), theirs.get(j).content());
        int cue = Places.shared(ours.get(i).cue(), theirs.get(j).cue());
        if (content > 0 || cue > 0) {
          matches.add(new Match(content, cue, i, j));
        }
      }
    }
    matches.sort(MOST_FIRST);
    return matches;
  }
}
