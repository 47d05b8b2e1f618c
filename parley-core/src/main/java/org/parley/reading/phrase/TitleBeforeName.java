package org.parley.reading.phrase;

import java.util.List;
import org.parley.language.Token;

/** Whether a title before a name is that of the person whom the name names. */
final class TitleBeforeName {
  private static final int FARTHEST_POST = 8;

  private final ChunkedSentence chunks;

  TitleBeforeName(ChunkedSentence chunks) {
    this.chunks = chunks;
  }

  boolean joins(Phrase.Title title, Piece.NameWords name) {
    return gap(title, name) == 0
        || isAddressed(title, name)
        || isPosted(title, name)
        || isCharged(title, name)
        || isApposed(title, name);
  }

  private static int gap(Phrase.Title title, Piece.NameWords name) {
    return name.first() - title.last() - 1;
  }

  /** {@code President Mr. Brown}, {@code Ambassador Her Excellency Anna Berg}. */
  private boolean isAddressed(Phrase.Title title, Piece.NameWords name) {
    int gap = gap(title, name);
    if (gap < 1) {
      return false;
    }
    Token behind = chunks.token(title.last() + 1);
    boolean honoured = gap < 4 && TitleWords.has("honorific", chunks.token(name.first() - 1));
    return honoured
        || gap < 3
            && !behind.text().equals(",")
            && !behind.tag().equals("CC")
            && (!name.gender().equals("any") || TitleWords.has("address-any", behind));
  }

  /** {@code ambassador to Norway Anna Berg}. */
  private boolean isPosted(Phrase.Title title, Piece.NameWords name) {
    int gap = gap(title, name);
    if (gap < 2 || gap > FARTHEST_POST || !isFullName(name)) {
      return false;
    }
    boolean comma = isClosed(name) && chunks.isComma(name.first() - 1);
    List<Token> between = between(title, comma ? name.first() - 1 : name.first());
    return TitleWords.has("post", between.get(0))
        && between.stream().skip(1).allMatch(TitleBeforeName::isOfPost);
  }

  private static boolean isOfPost(Token token) {
    return token.isProperNoun()
        || token.tag().matches("DT|CC|PRP\\$")
        || TitleWords.has("within-post", token);
  }

  /** {@code Kenya's envoy on the conflict, Anna Berg, said}. */
  private boolean isCharged(Phrase.Title title, Piece.NameWords name) {
    int comma = name.first() - 1;
    int words = comma - title.last() - 1;
    return words > 0
        && words <= FARTHEST_POST
        && isFullName(name)
        && chunks.isComma(comma)
        && chunks.isComma(name.last() + 1)
        && TitleWords.has("charge", chunks.token(title.last() + 1))
        && between(title, comma).stream()
            .allMatch(t -> t.tag().matches("DT|PRP\\$|JJ.?|NN.*|IN|TO|POS|CC|HYPH|CD|VBN"));
  }

  private List<Token> between(Phrase.Title title, int to) {
    return chunks.sentence().tokens().subList(title.last() + 1, to);
  }

  /** {@code the minister, Anna Berg, said}: one person, told twice. */
  private boolean isApposed(Phrase.Title title, Piece.NameWords name) {
    return gap(title, name) == 1
        && chunks.isComma(title.last() + 1)
        && isClosed(name)
        && (!isDefinite(title) || isFullName(name) && name.last() + 1 < chunks.size());
  }

  private static boolean isFullName(Piece.NameWords name) {
    return name.words().size() > 1;
  }

  /** Whether a comma or the sentence's end stands behind a name. */
  boolean isClosed(Piece.NameWords name) {
    int after = name.last() + 1;
    return after >= chunks.size()
        || chunks.isComma(after)
        || isFullName(name) && TitleWords.has("end-mark", chunks.token(after));
  }

  boolean isDefinite(Phrase.Title title) {
    return title.first() > 0 && chunks.token(title.first() - 1).text().equalsIgnoreCase("the");
  }
}
