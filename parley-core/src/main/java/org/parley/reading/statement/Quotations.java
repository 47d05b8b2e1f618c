package org.parley.reading.statement;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.language.Token;

/**
 * Finds what stands between quotation marks: curly, straight, single, doubled, angled, German; a
 * mark's side is told by the space beside it, so that a wrong or missing one does no harm beyond
 * its paragraph. A quotation that no mark closes runs to the end of its paragraph, and on where the
 * next paragraph opens with a mark.
 */
final class Quotations {
  private static final Set<String> DOUBLE = Set.of("\"", "“", "”", "„", "``", "''", "«", "»");
  private static final Set<String> SINGLE = Set.of("'", "‘", "’", "`", "‹", "›");
  private static final int SPEECH_WORDS = 4;

  private final NavigableMap<Integer, Quotation> byOpen = new TreeMap<>();

  private Quotations() {}

  static Quotations in(Words words) {
    Quotations found = new Quotations();
    int from = 0;
    while (from < words.size()) {
      int to = from;
      while (to + 1 < words.size() && words.paragraph(to + 1) == words.paragraph(from)) {
        to++;
      }
      found.scan(words, new Range(from, to), DOUBLE);
      found.scan(words, new Range(from, to), SINGLE);
      from = to + 1;
    }
    found.joinParagraphs(words);
    return found;
  }

  List<Quotation> all() {
    return List.copyOf(byOpen.values());
  }

  /** The quotation that holds the word at {@code place}, marks included. */
  Optional<Quotation> around(int place) {
    return last(place).filter(q -> q.contains(place));
  }

  /** The last quotation that opens at or before {@code place}. */
  Optional<Quotation> last(int place) {
    return Optional.ofNullable(byOpen.floorEntry(place)).map(java.util.Map.Entry::getValue);
  }

  /** The first quotation that opens at or after {@code place}. */
  Optional<Quotation> from(int place) {
    return Optional.ofNullable(byOpen.ceilingEntry(place)).map(java.util.Map.Entry::getValue);
  }

  private void scan(Words words, Range paragraph, Set<String> marks) {
    int open = -1;
    for (int at = paragraph.from(); at <= paragraph.to(); at++) {
      if (!marks.contains(words.at(at).text()) || (marks == SINGLE && isApostrophe(words, at))) {
        continue;
      }
      if (open < 0) {
        boolean closesNothing = closing(words, paragraph, at) && at > paragraph.from();
        boolean taken = around(at).isPresent();
        open = closesNothing || taken ? -1 : at;
      } else if (!opening(words, paragraph, at) || at == paragraph.to()) {
        add(words, open, at - 1, at);
        open = -1;
      } else if (marks == DOUBLE) {
        add(words, open, at - 1, at - 1);
        open = at;
      } else {
        open = at;
      }
    }
    if (open >= 0 && marks == DOUBLE) {
      add(words, open, paragraph.to(), paragraph.to());
    }
  }

  private static boolean isApostrophe(Words words, int at) {
    return words.at(at).tag().equals("POS");
  }

  private static boolean opening(Words words, Range paragraph, int at) {
    boolean left = at > paragraph.from() && words.glued(at);
    boolean right = at < paragraph.to() && words.glued(at + 1);
    return right && !left;
  }

  private static boolean closing(Words words, Range paragraph, int at) {
    boolean left = at > paragraph.from() && words.glued(at);
    boolean right = at < paragraph.to() && words.glued(at + 1);
    return left && !right;
  }

  private void add(Words words, int open, int last, int close) {
    if (last > open) {
      Range inside = new Range(open + 1, last);
      byOpen.put(open, new Quotation(open, inside, close, speech(words, inside)));
    }
  }

  private static boolean speech(Words words, Range inside) {
    boolean verb = false;
    int count = 0;
    for (int at = inside.from(); at <= inside.to(); at++) {
      Token t = words.at(at);
      verb |= t.isVerb() || t.tag().equals("MD");
      count += t.isPunctuation() ? 0 : 1;
    }
    String end = words.at(inside.to()).text();
    return count >= SPEECH_WORDS && verb || count >= 2 && Set.of(",", "!", "?").contains(end);
  }

  private void joinParagraphs(Words words) {
    for (Quotation q : all()) {
      Quotation next = byOpen.get(q.close() + 1);
      boolean open = q.close() == q.words().to();
      boolean ends =
          q.close() + 1 < words.size()
              && words.paragraph(q.close() + 1) != words.paragraph(q.close());
      if (open && ends && next != null && byOpen.containsKey(q.open())) {
        byOpen.remove(next.open());
        Range both = new Range(q.words().from(), next.words().to());
        byOpen.put(q.open(), new Quotation(q.open(), both, next.close(), true));
      }
    }
  }
}
