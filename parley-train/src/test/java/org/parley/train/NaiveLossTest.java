package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.encoder.ActHeads;
import org.parley.encoder.ArgumentTags;
import org.parley.encoder.Distance;
import org.parley.encoder.Heads;
import org.parley.encoder.Part;
import org.parley.encoder.Role;
import org.parley.encoder.TagChain;
import org.parley.encoder.TriggerTags;
import org.parley.encoder.Window;
import org.parley.language.ActMention;
import org.parley.language.Argument;
import org.parley.model.EventType;

/** Losses with weights of noise, against sums over all that could have been marked. */
class NaiveLossTest {
  private static final int TAGS = Role.TAGS;
  private static final int LINK = EncoderModel.LINK;
  private static final Window FOUR = MadeWindow.of("a b c d");
  private static final Window SPLIT = MadeWindow.of("e", "f");
  private static final EncoderModel NET = MadeNet.noisy(12);

  private final Random random = new Random(77);
  private final NDManager manager = PlainArray.manager(0);

  @Test
  void theChainsLossIsThatOverAllRowsOfTags() {
    for (int round = 0; round < 10; round++) {
      List<Example> examples = List.of(tagged(FOUR), tagged(SPLIT), tagged(MadeWindow.of("g")));
      Batch batch = Batch.of(examples.stream().map(Example::window).toList());
      float[] flat = MadeNet.noise(random, batch.size() * batch.words() * TAGS, 1);
      NDArray emissions = PlainArray.of(flat, batch.size(), batch.words(), TAGS);
      double naive = 0;
      for (int b = 0; b < examples.size(); b++) {
        int from = b * batch.words() * TAGS;
        float[] own = Arrays.copyOfRange(flat, from, from + batch.words() * TAGS);
        naive += unlikely(examples.get(b).tags(), own);
      }

      assertThat((double) new CrfLoss(NET).of(manager, emissions, batch, examples).getFloat())
          .isCloseTo(naive, within(1e-2));
    }
  }

  @Test
  void linksAreAsUnlikelyAsTheirSharesSay() {
    Part source = new Part(Role.SOURCE, 0, 0);
    Part second = new Part(Role.SOURCE, 3, 3);
    Part cue = new Part(Role.CUE, 1, 2);
    Example first =
        new Example(FOUR, new int[4], List.of(source, cue, second), new int[] {-1, 2, -1});
    Part otherSource = new Part(Role.SOURCE, 1, 1);
    Part otherCue = new Part(Role.CUE, 0, 0);
    Example other =
        new Example(SPLIT, new int[2], List.of(otherCue, otherSource), new int[] {-1, -1});
    Batch batch = Batch.of(List.of(FOUR, SPLIT));
    NDArray encoded = MadeNet.encoded(batch, random);
    List<NDArray> losses = new LinkLoss(NET).of(manager, encoded, batch, List.of(first, other));

    double[] ofFirst = scores(FOUR, MadeNet.rows(encoded, batch, 0), cue, List.of(source, second));
    double[] ofOther =
        scores(SPLIT, MadeNet.rows(encoded, batch, 1), otherCue, List.of(otherSource));
    assertThat(losses).hasSize(1);
    assertThat((double) losses.get(0).getFloat())
        .isCloseTo(unlikely(ofFirst, 1) + unlikely(ofOther, 1), within(1e-2));
  }

  @Test
  void argumentsAreReadAsTheyAreLearned() {
    Batch batch = Batch.of(List.of(SPLIT, FOUR));
    NDArray encoded = MadeNet.encoded(batch, random);
    Predicate predicate = new Predicate(1, 2, new int[4]);
    PredicateBatch predicates =
        new PredicateBatch(
            NET, manager, encoded, batch, List.of(new PredicateBatch.Placed(1, predicate)));
    float[] learned =
        predicates
            .arguments(predicates.ends(), ArgumentScheme.ACTS, false)
            .softmax(-1)
            .toFloatArray();

    List<Argument> read = triggered(1, MadeNet.rows(encoded, batch, 1)).arguments();
    assertThat(read).isNotEmpty();
    for (Argument argument : read) {
      List<Double> likely =
          IntStream.range(0, 4)
              .filter(w -> argument.span().contains(FOUR.words().get(w).span()))
              .mapToObj(
                  w -> (double) learned[w * ArgumentTags.COUNT + ArgumentTags.of(argument.role())])
              .toList();
      double most = likely.stream().mapToDouble(d -> d).max().orElseThrow();
      assertThat(argument.confidence()).as(argument.toString()).isCloseTo(most, within(1e-3));
    }
  }

  @Test
  void classesAreReadAsTheyAreLearned() {
    Batch batch = Batch.of(List.of(FOUR));
    NDArray encoded = MadeNet.encoded(batch, random);
    Predicate predicate = new Predicate(1, 2, new int[4]);
    PredicateBatch predicates =
        new PredicateBatch(
            NET, manager, encoded, batch, List.of(new PredicateBatch.Placed(0, predicate)));
    NDArray hidden = predicates.hidden(predicates.ends(), false);
    float[] types = NET.linear(hidden, "act.type").softmax(-1).toFloatArray();
    ActMention read = triggered(1, MadeNet.rows(encoded, batch, 0));

    assertThat(read.type().ordinal()).isEqualTo(best(types));
    assertThat(read.confidence()).isCloseTo(types[best(types)], within(0.02));
    for (int type = 0; type < EventType.values().length; type++) {
      assertThat((double) predicates.classLoss(hidden, "act.type", new int[] {type}).getFloat())
          .isCloseTo(-Math.log(types[type]), within(1e-3));
    }
  }

  @Test
  void emissionsAreThoseOfEachWordsFirstPiece() {
    Batch batch = Batch.of(List.of(SPLIT, FOUR));
    NDArray encoded = MadeNet.encoded(batch, random);
    float[] found = NET.emissions(manager, encoded, batch, false).toFloatArray();
    float[] weight = NET.parameters().values("tag.weight");
    for (int b = 0; b < 2; b++) {
      float[][] rows = MadeNet.rows(encoded, batch, b);
      for (int w = 0; w < rows.length; w++) {
        double sum = NET.parameters().values("tag.bias")[3];
        for (int i = 0; i < EncoderModel.WIDTH; i++) {
          sum += (double) rows[w][i] * weight[i * TAGS + 3];
        }
        assertThat((double) found[(b * 4 + w) * TAGS + 3]).isCloseTo(sum, within(1e-3));
      }
    }
  }

  @Test
  void scoresAreDividedByTheRootOfTheirWidth() {
    assertThat(EncoderModel.scaled(PlainArray.of(new double[] {8, -4}, 2), 16).toFloatArray())
        .containsExactly(2, -1);
  }

  /** What is read of the window of four where its words {@code from} and the next are a trigger. */
  private static ActMention triggered(int from, float[][] rows) {
    float[] weight = new float[EncoderModel.WIDTH * TriggerTags.COUNT];
    for (int w = 0; w < rows.length; w++) {
      int tag =
          w == from ? TriggerTags.BEGIN : w == from + 1 ? TriggerTags.INSIDE : TriggerTags.OUTSIDE;
      for (int i = 0; i < EncoderModel.WIDTH; i++) {
        weight[i * TriggerTags.COUNT + tag] += rows[w][i];
      }
    }
    Heads heads = new ModelWriter(NET).heads();
    heads.weights().put("trigger.weight", weight);
    heads.weights().put("trigger.bias", new float[TriggerTags.COUNT]);
    List<ActMention> found = new ActHeads(heads).mentions(FOUR, rows, 0);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).trigger())
        .isEqualTo(FOUR.words().get(from).span().to(FOUR.words().get(from + 1).span()));
    return found.get(0);
  }

  private static int best(float[] shares) {
    return IntStream.range(0, shares.length)
        .reduce((a, b) -> shares[b] > shares[a] ? b : a)
        .orElseThrow();
  }

  private Example tagged(Window window) {
    int[] tags = new int[window.words().size()];
    for (int w = 0; w < tags.length; w++) {
      boolean goesOn = w > 0 && tags[w - 1] > 0 && random.nextBoolean();
      Role role = Role.values()[random.nextInt(3)];
      int fresh = random.nextBoolean() ? role.begin() : 0;
      tags[w] = goesOn ? tags[w - 1] + tags[w - 1] % 2 : fresh;
    }
    return new Example(window, tags, Part.of(tags), new int[0]);
  }

  /** Minus the logarithm of the share that a row of tags has among all. */
  private static double unlikely(int[] tags, float[] emissions) {
    int count = (int) Math.pow(TAGS, tags.length);
    double sum = 0;
    for (int number = 0; number < count; number++) {
      int[] row = new int[tags.length];
      for (int w = 0, rest = number; w < row.length; w++, rest /= TAGS) {
        row[w] = rest % TAGS;
      }
      sum += Math.exp(score(row, emissions));
    }
    return Math.log(sum) - score(tags, emissions);
  }

  private static double score(int[] tags, float[] emissions) {
    double score =
        NET.parameters().values("crf.start")[tags[0]]
            + TagChain.forbiddenStart()[tags[0]]
            + NET.parameters().values("crf.end")[tags[tags.length - 1]];
    for (int w = 0; w < tags.length; w++) {
      score += emissions[w * TAGS + tags[w]];
      if (w > 0) {
        int move = tags[w - 1] * TAGS + tags[w];
        score += NET.parameters().values("crf.next")[move] + TagChain.forbidden()[move];
      }
    }
    return score;
  }

  /** How well a cue goes with each source and, at the end, with none. */
  private static double[] scores(Window window, float[][] rows, Part cue, List<Part> sources) {
    double[] query = projected(rows, cue, "link.cue-source");
    double[] scores = new double[sources.size() + 1];
    for (int s = 0; s < sources.size(); s++) {
      double[] key = projected(rows, sources.get(s), "link.source");
      float[] near = NET.parameters().values("link.source-distance");
      scores[s] =
          IntStream.range(0, LINK).mapToDouble(i -> query[i] * key[i]).sum() / Math.sqrt(LINK)
              + near[Distance.of(window, cue, sources.get(s))];
    }
    float[] none = NET.parameters().values("link.no-source");
    scores[sources.size()] = IntStream.range(0, LINK).mapToDouble(i -> query[i] * none[i]).sum();
    return scores;
  }

  private static double[] projected(float[][] rows, Part part, String name) {
    float[] weight = NET.parameters().values(name);
    double[] sums = new double[LINK];
    for (int o = 0; o < LINK; o++) {
      for (int i = 0; i < EncoderModel.WIDTH; i++) {
        sums[o] += rows[part.from()][i] * weight[i * LINK + o];
        sums[o] += rows[part.to()][i] * weight[(EncoderModel.WIDTH + i) * LINK + o];
      }
    }
    return sums;
  }

  private static double unlikely(double[] scores, int target) {
    double most = Arrays.stream(scores).max().orElseThrow();
    double sum = Arrays.stream(scores).map(s -> Math.exp(s - most)).sum();
    return most + Math.log(sum) - scores[target];
  }
}
