package org.parley.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;

/** Joins a title with the words that say whose it is. */
final class TitleFinder {
  /** So far before a title may stand that it is held no longer. */
  private static final int FORMER = 2;

  private final ChunkedSentence chunks;
  private final Owners around;
  private final PieceOwners owners;
  private final TitleOwners titleOwners;
  private final Coordination coordination;
  private final List<Phrase.Title> titles = new ArrayList<>();

  TitleFinder(
      ChunkedSentence chunks,
      Owners around,
      PieceOwners owners,
      TitleOwners titleOwners,
      Coordination coordination) {
    this.chunks = chunks;
    this.around = around;
    this.owners = owners;
    this.titleOwners = titleOwners;
    this.coordination = coordination;
  }

  /** All titles of the sentence, in text order. */
  List<Phrase.Title> find() {
    chunks.pieces(Piece.TitleWords.class).forEach(words -> titles.add(title(words)));
    return titles;
  }

  private Phrase.Title title(Piece.TitleWords words) {
    Optional<Ownership> ownership = titleOwners.of(words, titles);
    int start = ownership.map(Ownership::first).orElseGet(() -> around.start(words));
    int end = ownership.map(Ownership::last).orElse(words.last());
    List<Piece> joint = joint(words);
    int first = joint.isEmpty() ? start : joint.get(0).first();
    List<Piece> others =
        joint.isEmpty() ? coordination.goingOnBehind(end) : joint.subList(0, joint.size() - 1);
    return new Phrase.Title(
        first,
        others.stream().mapToInt(Piece::last).reduce(end, Math::max),
        words.last(),
        words.rule(),
        ownership.map(Ownership::owner),
        possessor(words, start),
        isFormer(first, words.first()),
        isIndefinite(first, words.last()),
        others.stream().map(owners::owner).toList());
  }

  /** {@code Norwegian and Kenyan ministers}. */
  private List<Piece> joint(Piece.TitleWords words) {
    return titleOwners
        .pieceBefore(words)
        .filter(p -> words.rule().many() && (p.isAdjective() || p.isCountryName()))
        .map(coordination::endingWith)
        .orElse(List.of());
  }

  /** {@code her Kenyan counterpart}, {@code Berg's Kenyan counterpart}: whose counterpart it is. */
  private Optional<Phrase.Owner> possessor(Piece.TitleWords words, int first) {
    return words.rule().name().equals("counterpart")
        ? around
            .before(first)
            .filter(Piece.NameWords.class::isInstance)
            .map(owners::owner)
            .or(() -> around.pronounBefore(first).map(Phrase.Owner.Pronoun::new))
        : Optional.empty();
  }

  private boolean isFormer(int first, int title) {
    return chunks.sentence().tokens().subList(Math.max(0, first - FORMER), title).stream()
        .anyMatch(t -> TitleWords.has("former", t));
  }

  /** {@code a spokesman}, {@code an Oslo airport spokesman}. */
  private boolean isIndefinite(int first, int head) {
    Sentence sentence = chunks.sentence();
    int at = first - 1;
    while (at > 0
        && sentence.token(at).isProperNoun()
        && sentence.dominates(sentence.token(head), sentence.token(at))) {
      at--;
    }
    return at >= 0 && TitleWords.has("indefinite", sentence.token(at));
  }
}
