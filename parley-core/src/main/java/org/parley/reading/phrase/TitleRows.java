package org.parley.reading.phrase;

import java.util.List;

/** Whether a title is the first of two of one person: {@code army spokesman General Brown}. */
final class TitleRows {
  private static final int LONGEST_POST = 3;

  private final ChunkedSentence chunks;
  private final TitleBeforeName titles;

  TitleRows(ChunkedSentence chunks, TitleBeforeName titles) {
    this.chunks = chunks;
    this.titles = titles;
  }

  /**
   * @param found the titles that stand beside the name
   */
  boolean leads(Phrase.Title title, List<Phrase.Title> found, Piece.NameWords name) {
    return !found.contains(title)
        && found.stream()
            .filter(next -> title.head() < next.head() && next.head() < name.first())
            .anyMatch(
                next ->
                    touches(title, next) || coordinated(title, next) || ranked(title, next, name));
  }

  private static boolean touches(Phrase.Title title, Phrase.Title next) {
    return title.last() == title.head() && next.first() <= title.head() + 1;
  }

  /** {@code spokesman and deputy head Brown}. */
  private boolean coordinated(Phrase.Title title, Phrase.Title next) {
    int and = next.first() - 1;
    return (and == title.last() + 1 || closesPost(title, and - 1))
        && chunks.token(and).text().equals("and")
        && !titles.isDefinite(title);
  }

  /** {@code to Norway} of {@code ambassador to Norway and envoy}. */
  private boolean closesPost(Phrase.Title title, int last) {
    int length = last - title.last();
    return length > 1
        && length <= LONGEST_POST
        && TitleWords.has("post", chunks.token(title.last() + 1))
        && chunks.token(last).isProperNoun();
  }

  /** {@code the envoy, Marshal Brown,}. */
  private boolean ranked(Phrase.Title title, Phrase.Title rank, Piece.NameWords name) {
    return rank.first() == title.last() + 2
        && chunks.isComma(title.last() + 1)
        && rank.last() + 1 == name.first()
        && TitleWords.has("rank", rank.rule().name())
        && titles.isClosed(name);
  }
}
