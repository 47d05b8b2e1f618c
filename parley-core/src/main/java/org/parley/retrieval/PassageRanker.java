package org.parley.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.language.WordEmbedder;
import org.parley.language.WordVector;
import org.parley.model.Span;

/**
 * Ranks passages by how near they come to a question in meaning. Each word of the question counts
 * by how rare it is, half by whether the passage has it and half by the nearest vector there.
 */
public final class PassageRanker {
  /** What of a long passage is read, in characters. */
  private static final int LONGEST = 1_000;

  private final WordEmbedder embedder;

  public PassageRanker(WordEmbedder embedder) {
    this.embedder = Objects.requireNonNull(embedder);
  }

  /** One that knows words by their spelling alone. */
  public static PassageRanker bySpelling() {
    return new PassageRanker(
        text ->
            QueryWords.WORD
                .matcher(text)
                .results()
                .map(m -> new WordVector(new Span(m.start(), m.end()), new float[0]))
                .toList());
  }

  /**
   * @param rarity how much a word counts, by its beginning as {@link QueryWords} has it; not below
   *     0
   * @param text what a passage says, with who says it
   * @return all of them, the nearest first; those as near in the order given
   */
  public <T> List<RankedPassage<T>> rank(
      String question,
      ToDoubleFunction<String> rarity,
      List<T> passages,
      Function<T, String> text) {
    Embedded asked = embedded(question);
    List<Embedded> all = passages.stream().map(text).map(this::embedded).toList();
    Directions directions =
        Directions.around(all.stream().flatMap(e -> e.vectors().stream()).toList());
    Question of = Question.of(asked, rarity, directions);
    return IntStream.range(0, passages.size())
        .mapToObj(i -> new RankedPassage<>(passages.get(i), of.likeness(all.get(i), directions)))
        .sorted(Comparator.comparingDouble((RankedPassage<T> p) -> p.likeness()).reversed())
        .toList();
  }

  private Embedded embedded(String text) {
    String read = text.substring(0, Math.min(text.length(), LONGEST));
    return new Embedded(read, embedder.embed(read));
  }

  /** A text and the vectors of its words. */
  record Embedded(String text, List<WordVector> words) {
    List<float[]> vectors() {
      return words.stream().map(WordVector::values).toList();
    }

    Set<String> beginnings() {
      return words.stream()
          .flatMap(w -> QueryWords.ofWord(w.span().of(text)).stream())
          .collect(Collectors.toSet());
    }
  }
}
