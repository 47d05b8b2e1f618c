package org.parley.dossier.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordIndexTest {
  private final DeedNumbers numbers = new DeedNumbers();

  @Test
  void whatEachBeforeSharesIsGiven() {
    double[] shared = shared(0, "dam flood", "harbour", "missile", "flood harbour");
    assertThat(shared).hasSize(3);
    assertThat(shared[0]).isPositive().isEqualTo(shared[1]);
    assertThat(shared[2]).isZero();
  }

  @Test
  void thoseThatAreTooFarBackAreLeftOut() {
    assertThat(shared(1, "dam flood", "harbour", "flood harbour")).hasSize(1);
  }

  @Test
  void itIsWhatAComparisonOfAllWouldGive() {
    Random random = new Random(5);
    List<DeedTelling> heard =
        IntStream.range(0, 80).mapToObj(i -> telling(i, words(random))).toList();
    WordWeights weights = WordWeights.of(heard, numbers);
    List<int[]> words = heard.stream().map(t -> numbers.of(t.sentence())).toList();
    WordIndex index = new WordIndex(weights);
    for (int i = 0; i < heard.size(); i++) {
      int[] own = words.get(i);
      int first = i / 2;
      assertThat(index.add(i, own, first))
          .isEqualTo(
              IntStream.range(first, i)
                  .mapToDouble(t -> weights.shared(words.get(t), own))
                  .toArray());
    }
  }

  private static String words(Random random) {
    return String.join(
        " ", IntStream.range(0, 4).mapToObj(n -> "word" + random.nextInt(30)).distinct().toList());
  }

  private static DeedTelling telling(int report, String words) {
    return Passage.in("r" + report).saying(words).telling();
  }

  /** What those before it share with the last. */
  private double[] shared(int first, String... sentences) {
    List<DeedTelling> heard =
        IntStream.range(0, sentences.length).mapToObj(i -> telling(i, sentences[i])).toList();
    WordIndex index = new WordIndex(WordWeights.of(heard, numbers));
    double[] last = {};
    for (int i = 0; i < sentences.length; i++) {
      last = index.add(i, numbers.of(heard.get(i).sentence()), Math.min(i, first));
    }
    return last;
  }
}
