package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  @Test
  void theLikeliestRowCountsItsStartAndItsEnd() {
    Random random = new Random(SEED + 1);
    for (int round = 0; round < 40; round++) {
      float[] start = noise(random, TAGS);
      float[] end = noise(random, TAGS);
      float[] next = noise(random, TAGS * TAGS);
      float[][] emissions = emissions(random, 1 + random.nextInt(4));
      int[] found = chain(start, end, next).tags(emissions);

      assertThat(score(found, emissions, start, end, next))
          .as("seed %d, round %d", SEED + 1, round)
          .isCloseTo(
              rows(emissions.length)
                  .mapToDouble(row -> score(row, emissions, start, end, next))
                  .max()
                  .orElseThrow(),
              within(1e-3));
    }
  }

  @Test
  void aPartIsAsSureAsItsLeastLikelyTagOverAllRows() {
    Random random = new Random(SEED + 2);
    for (int round = 0; round < 40; round++) {
      float[] start = noise(random, TAGS);
      float[] end = noise(random, TAGS);
      float[] next = noise(random, TAGS * TAGS);
      float[][] emissions = emissions(random, 4);
      Role role = Role.values()[random.nextInt(3)];
      int from = random.nextInt(4);
      Part part = new Part(role, from, from + random.nextInt(4 - from));
      double[][] shares = new double[4][TAGS];
      rows(4)
          .forEach(
              row -> {
                double grown = Math.exp(score(row, emissions, start, end, next));
                for (int w = 0; w < 4; w++) {
                  shares[w][row[w]] += grown;
                }
              });
      double all = Arrays.stream(shares[0]).sum();
      double least = shares[part.from()][role.begin()] / all;
      for (int w = part.from() + 1; w <= part.to(); w++) {
        least = Math.min(least, shares[w][role.inside()] / all);
      }

      assertThat(chain(start, end, next).sure(emissions, List.of(part)).get(0))
          .as("seed %d, round %d", SEED + 2, round)
          .isCloseTo(least, within(1e-4));
    }
  }

  @Test
  void everyRowOfTagsFoundMayStand() {
    Random random = new Random(SEED + 3);
    for (int round = 0; round < 200; round++) {
      float[][] emissions = emissions(random, 1 + random.nextInt(30));
      int[] tags =
          chain(noise(random, TAGS), noise(random, TAGS), noise(random, TAGS * TAGS))
              .tags(emissions);

      assertThat(TagChain.forbiddenStart()[tags[0]]).isZero();
      for (int w = 1; w < tags.length; w++) {
        assertThat(TagChain.forbidden()[tags[w - 1] * TAGS + tags[w]]).isZero();
      }
    }
  }

  @Test
  void onlyItsOwnBeginningAndInsideLeadToAnInside() {
    float[] forbidden = TagChain.forbidden();
    for (int from = 0; from < TAGS; from++) {
      for (int to = 0; to < TAGS; to++) {
        boolean inside = to > 0 && !Role.begins(to);
        boolean own = inside && from > 0 && Role.of(from) == Role.of(to);
        assertThat(forbidden[from * TAGS + to] == 0).as(from + " " + to).isEqualTo(!inside || own);
      }
    }
  }

  private static float[][] emissions(Random random, int words) {
    float[][] emissions = new float[words][];
    for (int w = 0; w < words; w++) {
      emissions[w] = noise(random, TAGS);
    }
    return emissions;
  }

  /** All rows of tags of a length. */
  private static Stream<int[]> rows(int words) {
    int count = (int) Math.pow(TAGS, words);
    return IntStream.range(0, count)
        .mapToObj(
            number -> {
              int[] row = new int[words];
              for (int w = 0, rest = number; w < words; w++, rest /= TAGS) {
                row[w] = rest % TAGS;
              }
              return row;
            });
  }

  private static double score(
      int[] tags, float[][] emissions, float[] start, float[] end, float[] next) {
    return score(tags, emissions, next) + start[tags[0]] + end[tags[tags.length - 1]];
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
