package org.parley.reading.phrase;

import org.parley.language.Token;

/** Whether a title stands in apposition behind a name: {@code Brown, the deputy minister}. */
final class TitleApposition {
  private final ChunkedSentence chunks;

  TitleApposition(ChunkedSentence chunks) {
    this.chunks = chunks;
  }

  boolean joins(Phrase.Title title, Piece.NameWords name) {
    int comma = name.last() + 1;
    if (!chunks.isComma(comma)) {
      return false;
    }
    int at = comma + 1;
    while (at < title.first() && isFiller(chunks.token(at))) {
      at++;
    }
    return (at == title.first() || at == title.head()) && endsPhrase(title);
  }

  private static boolean isFiller(Token token) {
    return TitleWords.has("deputy", token)
        || token.tag().matches("DT|PRP\\$|JJ.?|NN|RB|VBN|CD")
        || token.text().equals("-");
  }

  /** Not {@code the minister} of {@code Brown, the minister's son}. */
  private boolean endsPhrase(Phrase.Title title) {
    int after = title.last() + 1;
    return after >= chunks.size()
        || !chunks.isPossessive(after) && !chunks.token(after).isNoun()
        || title.last() > title.head() && chunks.token(after).isNoun() && !endsWithCountry(title);
  }

  /** {@code the envoy to the China programme} is sent to no China. */
  private boolean endsWithCountry(Phrase.Title title) {
    return chunks.endingAt(title.last()).filter(Piece::isCountryName).isPresent();
  }
}
