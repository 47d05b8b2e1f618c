package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import org.parley.language.Token;

/** The phrases of a title that stands without a name. */
final class UnnamedTitles {
  private final ChunkedSentence chunks;

  UnnamedTitles(ChunkedSentence chunks) {
    this.chunks = chunks;
  }

  /** The title and, of a partitive, the part; none where it describes no person. */
  List<Phrase> phrases(Phrase.Title title) {
    if (describesParty(title)) {
      return List.of();
    }
    return part(title).map(part -> List.<Phrase>of(title, part)).orElse(List.of(title));
  }

  /** {@code Kenya, a mediator}: a country or body, not a person. */
  private boolean describesParty(Phrase.Title title) {
    int comma = title.indefinite() ? title.first() - 2 : title.first() - 1;
    Token head = chunks.token(title.head());
    return comma > 0
        && chunks.isComma(comma)
        && head.is("appos")
        && chunks
            .endingAt(comma - 1)
            .filter(p -> p instanceof Piece.Party && head.head() == p.last())
            .isPresent();
  }

  /** {@code one of her advisers}, {@code several of the diplomats}. */
  private Optional<Phrase> part(Phrase.Title title) {
    int at = title.first() - 1;
    while (at > 0 && chunks.token(at).tag().matches("DT|PRP\\$|JJ.?")) {
      at--;
    }
    if (at < 1 || !title.rule().many() || !chunks.token(at).text().equals("of")) {
      return Optional.empty();
    }
    Token quantity = chunks.token(at - 1);
    boolean one = quantity.text().equalsIgnoreCase("one");
    return quantity.tag().matches("CD|DT|JJ|NNS?") && (one || TitleWords.has("some-of", quantity))
        ? Optional.of(new Phrase.PartOf(quantity.index(), title.last(), title, one))
        : Optional.empty();
  }
}
