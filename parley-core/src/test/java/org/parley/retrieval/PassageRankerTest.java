package org.parley.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.parley.language.WordBeginnings;
import org.parley.language.WordVector;
import org.parley.model.Span;

class PassageRankerTest {
  /** Words of one meaning have one direction. */
  private static final Map<String, float[]> MEANINGS =
      Map.of(
          "truce", new float[] {1, 0, 0},
          "ceasefire", new float[] {1, 0, 0},
          "tariff", new float[] {0, 1, 0},
          "harvest", new float[] {0, 0, 1});

  private final PassageRanker ranker = new PassageRanker(PassageRankerTest::embed);

  @Test
  void aPassageInOtherWordsComesBeforeOneOfAnotherMatter() {
    assertThat(passages(ranker.rank("truce", w -> 1, List.of("harvest", "ceasefire"), p -> p)))
        .containsExactly("ceasefire", "harvest");
  }

  @Test
  void theWordItselfComesBeforeAnother() {
    assertThat(passages(ranker.rank("truce", w -> 1, List.of("ceasefire", "truce"), p -> p)))
        .containsExactly("truce", "ceasefire");
  }

  @Test
  void aRareWordCountsForMore() {
    assertThat(
            passages(
                ranker.rank(
                    "truce tariff",
                    w -> w.startsWith("tarif") ? 5 : 1,
                    List.of("truce", "tariff"),
                    p -> p)))
        .containsExactly("tariff", "truce");
  }

  @Test
  void whoSaysItCountsWithWhatIsSaid() {
    Function<String, String> text = p -> p.equals("a") ? "harvest truce" : "truce";
    assertThat(passages(ranker.rank("harvest truce", w -> 1, List.of("b", "a"), text)))
        .containsExactly("a", "b");
  }

  @Test
  void asMuchAlikeAsCanBeIsOneAndNothingIsZero() {
    List<RankedPassage<String>> ranked =
        ranker.rank("truce", w -> 1, List.of("truce", "harvest"), p -> p);

    assertThat(ranked.get(0).likeness()).isCloseTo(1, within(0.01));
    assertThat(ranked.get(1).likeness()).isCloseTo(0, within(0.01));
    assertThat(ranker.rank("truce", w -> 0, List.of("truce"), p -> p))
        .allMatch(p -> p.likeness() == 0);
  }

  @Test
  void withoutVectorsTheSpellingCounts() {
    assertThat(
            passages(
                PassageRanker.bySpelling()
                    .rank(
                        "the negotiators met", w -> 1, List.of("a rest", "negotiations"), p -> p)))
        .containsExactly("negotiations", "a rest");
  }

  @Test
  void formsOfAWordAreOne() {
    assertThat(QueryWords.of("Negotiators negotiate, negotiating in Oslo"))
        .containsExactly("negot", "in", "oslo");
    assertThat(WordBeginnings.isCut("negot")).isTrue();
    assertThat(WordBeginnings.isCut("oslo")).isFalse();
  }

  private static <T> List<T> passages(List<RankedPassage<T>> ranked) {
    return ranked.stream().map(RankedPassage::passage).toList();
  }

  private static List<WordVector> embed(String text) {
    List<WordVector> vectors = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      vectors.add(
          new WordVector(
              new Span(at, at + word.length()),
              MEANINGS.getOrDefault(word, new float[] {0, 0, 0})));
      at += word.length() + 1;
    }
    return vectors;
  }
}
