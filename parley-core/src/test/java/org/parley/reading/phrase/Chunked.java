package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Register;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.parses.TaggedSentence;

/** The pieces of a {@link TaggedSentence}. */
final class Chunked {
  private static final PieceFinder PIECES = new PieceFinder(Register.shared());

  private Chunked() {}

  /** With the pieces that are found in it. */
  static ChunkedSentence sentence(String words) {
    Sentence sentence = TaggedSentence.of(words);
    return new ChunkedSentence(sentence, PIECES.find(sentence, Set.of()));
  }

  /** The first title in it, with no owner. */
  static Phrase.Title title(String words) {
    Piece.TitleWords title =
        sentence(words).pieces(Piece.TitleWords.class).findFirst().orElseThrow();
    boolean indefinite =
        title.first() > 0 && TaggedSentence.of(words).token(title.first() - 1).text().equals("a");
    return new Phrase.Title(
        title.first(),
        title.last(),
        title.last(),
        title.rule(),
        Optional.empty(),
        Optional.empty(),
        false,
        indefinite,
        List.of());
  }

  /** The words of a piece. */
  static String text(Sentence sentence, Piece piece) {
    return text(sentence, piece.first(), piece.last());
  }

  static String text(Sentence sentence, int first, int last) {
    return String.join(
        " ", sentence.tokens().subList(first, last + 1).stream().map(Token::text).toList());
  }
}
