package org.parley.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ParserModelTest {
  private static final int FREQUENT_INPUT = 3 * MadeParser.SLOTS + 5;

  private final MadeParser made = new MadeParser(14, FREQUENT_INPUT, 7);
  private final ParserModel model = made.model();

  @Test
  void countsAreThoseOfItsHead() {
    assertThat(model.slots()).isEqualTo(MadeParser.SLOTS);
    assertThat(model.hidden()).isEqualTo(MadeParser.HIDDEN);
    assertThat(model.transitions()).isEqualTo(2 * MadeParser.LABELS.size() - 1);
    assertThat(model.labels()).isEqualTo(MadeParser.LABELS);
  }

  @Test
  void wordsTagsAndLabelsAreNumberedOneAfterTheOther() {
    assertThat(model.word("ships")).isEqualTo(3);
    assertThat(model.tag("NNS")).isEqualTo(MadeParser.WORDS.size() + 3);
    assertThat(model.label(2)).isEqualTo(MadeParser.WORDS.size() + MadeParser.TAGS.size() + 2);
  }

  @Test
  void whatItDoesNotKnowIsUnknown() {
    assertThat(model.word("boats")).isEqualTo(model.word(ParserModel.UNKNOWN)).isZero();
    assertThat(model.tag("XX")).isEqualTo(MadeParser.WORDS.size());
    assertThat(model.word("Ships")).isZero();
  }

  @Test
  void ranksAreThePlacesAmongTheFrequent() {
    assertThat(model.rank(5, 3)).isZero();
    assertThat(model.rank(7, 0)).isEqualTo(1);
    assertThat(model.rank(5, 4)).isEqualTo(-1);
  }

  @Test
  void anEffectIsTheEmbeddingTimesTheLayerOfItsSlot() {
    for (int slot = 0; slot < MadeParser.SLOTS; slot++) {
      for (int embedding = 0; embedding < made.embeddings.length; embedding++) {
        double[] effect = model.effect(slot, embedding);
        for (int h = 0; h < MadeParser.HIDDEN; h++) {
          double sum = 0;
          for (int k = 0; k < MadeParser.WIDTH; k++) {
            sum +=
                (double) made.embeddings[embedding][k] * made.inner[slot * MadeParser.WIDTH + k][h];
          }
          assertThat(effect[h]).isCloseTo(sum, within(1e-5));
        }
      }
    }
  }

  @Test
  void onlyFrequentEffectsAreFinerThanAFloat() {
    boolean finer = false;
    for (double value : model.effect(5, 3)) {
      finer |= value != (float) value;
    }
    assertThat(finer).isTrue();
    for (double value : model.effect(6, 3)) {
      assertThat(value).isEqualTo((float) value);
    }
  }

  @Test
  void theHiddenLayerIsCubedWithItsBias() {
    double[] layer = new Random(3).doubles(MadeParser.HIDDEN, -2, 2).toArray();
    double[] before = layer.clone();
    model.activate(layer);

    for (int h = 0; h < layer.length; h++) {
      assertThat(layer[h]).isCloseTo(Math.pow(before[h] + made.bias[h], 3), within(1e-9));
    }
  }

  @Test
  void scoresAreTheLayerTimesTheLastWeights() {
    double[] layer = new Random(4).doubles(MadeParser.HIDDEN, -2, 2).toArray();
    double[] scores = new double[model.transitions()];
    scores[0] = 99;
    model.score(layer, scores);

    for (int t = 0; t < scores.length; t++) {
      double sum = 0;
      for (int h = 0; h < layer.length; h++) {
        sum += layer[h] * made.outer[h][t];
      }
      assertThat(scores[t]).isCloseTo(sum, within(1e-9));
    }
  }

  @Test
  void aModelCutOffAtAnyLineIsRefused() {
    List<String> lines = made.lines();
    for (int kept = 1; kept < lines.size(); kept++) {
      List<String> cut = lines.subList(0, kept);
      assertThatIOException()
          .isThrownBy(() -> MadeParser.read(cut))
          .withMessageContaining("ends too early");
    }
  }

  @Test
  void anOddWidthIsRefused() {
    List<String> lines = new ArrayList<>(made.lines());
    lines.set(3, "embeddingSize=5");

    assertThatIOException()
        .isThrownBy(() -> MadeParser.read(lines))
        .withMessageContaining("odd width, 5");
  }

  @Test
  void keptEffectsAreThoseOfTheModelInWhateverOrderTheyAreAskedFor() {
    ActivationCache cache = new ActivationCache(model);
    Random random = new Random(12);
    for (int i = 0; i < 3000; i++) {
      int slot = random.nextInt(MadeParser.SLOTS);
      int embedding = random.nextInt(made.embeddings.length);

      assertThat(cache.of(slot, embedding)).isEqualTo(model.effect(slot, embedding));
    }
  }

  @Test
  void effectsAreKept() {
    ActivationCache cache = new ActivationCache(model);

    assertThat(cache.of(5, 3)).isSameAs(cache.of(5, 3));
    assertThat(cache.of(6, 3)).isSameAs(cache.of(6, 3));
  }

  @Test
  void threadsGetTheSameEffects() throws Exception {
    ActivationCache cache = new ActivationCache(model);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        Random random = new Random(t);
        tasks.add(
            () -> {
              boolean same = true;
              for (int i = 0; i < 3000; i++) {
                int slot = random.nextInt(MadeParser.SLOTS);
                int embedding = random.nextInt(made.embeddings.length);
                same &= same(cache.of(slot, embedding), model.effect(slot, embedding));
              }
              return same;
            });
      }
      for (Future<Boolean> same : threads.invokeAll(tasks)) {
        assertThat(same.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean same(double[] a, double[] b) {
    return Arrays.equals(a, b);
  }
}
