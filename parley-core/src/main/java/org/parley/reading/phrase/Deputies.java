package org.parley.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.TitleRule;
import org.parley.codebook.WordLists;

/** Joins {@code assistant} and {@code attorney general} to a title of its own. */
final class Deputies {
  private static final Set<String> BEFORE = WordLists.of("title-words").words("deputy");

  private Deputies() {}

  static List<Piece> merge(List<Piece> pieces, List<String> lower) {
    List<Piece> merged = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (piece instanceof Piece.TitleWords title
          && last instanceof Piece.TitleWords deputy
          && deputy.last() + 1 == title.first()
          && BEFORE.contains(lower.get(deputy.last()))) {
        merged.set(merged.size() - 1, merge(deputy, title));
      } else {
        merged.add(piece);
      }
    }
    return merged;
  }

  private static Piece merge(Piece.TitleWords deputy, Piece.TitleWords title) {
    TitleRule of = title.rule();
    TitleRule rule =
        new TitleRule(
            "deputy-" + of.name(), of.gender(), of.number(), List.of(), Map.of(), List.of());
    return new Piece.TitleWords(deputy.first(), title.last(), rule);
  }
}
