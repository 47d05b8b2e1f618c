package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TagChainTest {
  private static final int TAGS = Role.TAGS;
  private static final long SEED = 7;

  @Test
  void theLikeliestRowIsTheBestOfAllRows() {
    Random random = new Random(SEED);
    for (int round = 0; round < 20; round++) {
      float[] next = noise(random, TAGS * TAGS);
      TagChain chain = chain(new float[TAGS], new float[TAGS], next);
      float[][] emissions = {noise(random, TAGS), noise(random, TAGS), noise(random, TAGS)};
      int[] found = chain.tags(emissions);
      assertThat(score(found, emissions, next))
          .as("seed %d, round %d", SEED, round)
          .isCloseTo(best(emissions, next), within(1e-3f));
    }
  }

  @Test
  void nothingGoesOnThatDidNotBegin() {
    float[][] emissions = new float[2][TAGS];
    emissions[0][0] = 5;
    emissions[1][Role.CUE.inside()] = 9;
    int[] tags = chain(new float[TAGS], new float[TAGS], new float[TAGS * TAGS]).tags(emissions);
    assertThat(Part.of(tags)).allMatch(p -> tags[p.from()] == p.role().begin());
  }

  @Test
  void sharesTellWhatIsSure() {
    TagChain chain = chain(new float[TAGS], new float[TAGS], new float[TAGS * TAGS]);
    Part part = new Part(Role.SOURCE, 0, 0);
    float[][] clear = new float[1][TAGS];
    clear[0][Role.SOURCE.begin()] = 20;
    assertThat(chain.sure(clear, List.of(part)).get(0)).isCloseTo(1, within(1e-3));
    float[][] open = new float[1][TAGS];
    assertThat(chain.sure(open, List.of(part)).get(0)).isCloseTo(0.25, within(1e-3));
  }

  private static TagChain chain(float[] start, float[] end, float[] next) {
    return new TagChain(new Heads(Map.of("crf.start", start, "crf.end", end, "crf.next", next)));
  }

  private static float[] noise(Random random, int length) {
    float[] noise = new float[length];
    for (int i = 0; i < length; i++) {
      noise[i] = (float) random.nextGaussian();
    }
    return noise;
  }

  private static float best(float[][] emissions, float[] next) {
    float best = Float.NEGATIVE_INFINITY;
    for (int a = 0; a < TAGS; a++) {
      for (int b = 0; b < TAGS; b++) {
        for (int c = 0; c < TAGS; c++) {
          best = Math.max(best, score(new int[] {a, b, c}, emissions, next));
        }
      }
    }
    return best;
  }

  private static float score(int[] tags, float[][] emissions, float[] next) {
    float score = TagChain.forbiddenStart()[tags[0]];
    for (int w = 0; w < tags.length; w++) {
      score += emissions[w][tags[w]];
      if (w > 0) {
        int move = tags[w - 1] * TAGS + tags[w];
        score += next[move] + TagChain.forbidden()[move];
      }
    }
    return score;
  }
}
