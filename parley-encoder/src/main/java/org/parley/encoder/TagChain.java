package org.parley.encoder;

import java.util.Arrays;
import java.util.List;

/** The likeliest row of tags under a linear chain (Viterbi 1967). */
public final class TagChain {
  private static final float NEVER = -10_000f;
  private static final int TAGS = Role.TAGS;

  private final float[] start;
  private final float[] end;
  private final float[] next;

  public TagChain(Heads heads) {
    this.start = sum(heads.get("crf.start"), forbiddenStart());
    this.end = heads.get("crf.end");
    this.next = sum(heads.get("crf.next"), forbidden());
  }

  /** From tag (row) to tag: what must not follow is far below zero, the rest 0. */
  public static float[] forbidden() {
    float[] forbidden = new float[TAGS * TAGS];
    for (int from = 0; from < TAGS; from++) {
      for (Role role : Role.values()) {
        if (from != role.begin() && from != role.inside()) {
          forbidden[from * TAGS + role.inside()] = NEVER;
        }
      }
    }
    return forbidden;
  }

  public static float[] forbiddenStart() {
    float[] forbidden = new float[TAGS];
    for (Role role : Role.values()) {
      forbidden[role.inside()] = NEVER;
    }
    return forbidden;
  }

  private static float[] sum(float[] a, float[] b) {
    float[] sum = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }

  /**
   * @param emissions for each word how likely each tag is by itself
   */
  public int[] tags(float[][] emissions) {
    int n = emissions.length;
    int[][] back = new int[n][TAGS];
    float[] score = sum(start, emissions[0]);
    for (int w = 1; w < n; w++) {
      float[] grown = new float[TAGS];
      for (int to = 0; to < TAGS; to++) {
        int best = best(score, next, to);
        back[w][to] = best;
        grown[to] = score[best] + next[best * TAGS + to] + emissions[w][to];
      }
      score = grown;
    }
    int[] tags = new int[n];
    tags[n - 1] = best(sum(score, end));
    for (int w = n - 1; w > 0; w--) {
      tags[w - 1] = back[w][tags[w]];
    }
    return tags;
  }

  /**
   * How sure each part is: the least likely of its tags, over all rows of tags (forward-backward,
   * Rabiner 1989).
   */
  List<Double> sure(float[][] emissions, List<Part> parts) {
    double[][] shares = shares(emissions);
    return parts.stream().map(p -> sure(shares, p)).toList();
  }

  private static double sure(double[][] shares, Part part) {
    double least = shares[part.from()][part.role().begin()];
    for (int w = part.from() + 1; w <= part.to(); w++) {
      least = Math.min(least, shares[w][part.role().inside()]);
    }
    return least;
  }

  private double[][] shares(float[][] emissions) {
    int n = emissions.length;
    double[][] before = new double[n][TAGS];
    double[][] after = new double[n][TAGS];
    for (int tag = 0; tag < TAGS; tag++) {
      before[0][tag] = start[tag] + emissions[0][tag];
      after[n - 1][tag] = end[tag];
    }
    for (int w = 1; w < n; w++) {
      for (int to = 0; to < TAGS; to++) {
        double[] ways = new double[TAGS];
        for (int from = 0; from < TAGS; from++) {
          ways[from] = before[w - 1][from] + next[from * TAGS + to];
        }
        before[w][to] = logSum(ways) + emissions[w][to];
      }
    }
    for (int w = n - 2; w >= 0; w--) {
      for (int from = 0; from < TAGS; from++) {
        double[] ways = new double[TAGS];
        for (int to = 0; to < TAGS; to++) {
          ways[to] = next[from * TAGS + to] + emissions[w + 1][to] + after[w + 1][to];
        }
        after[w][from] = logSum(ways);
      }
    }
    for (int w = 0; w < n; w++) {
      for (int tag = 0; tag < TAGS; tag++) {
        before[w][tag] += after[w][tag];
      }
      double all = logSum(before[w]);
      for (int tag = 0; tag < TAGS; tag++) {
        before[w][tag] = Math.exp(before[w][tag] - all);
      }
    }
    return before;
  }

  private static double logSum(double[] values) {
    double most = Arrays.stream(values).max().orElseThrow();
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - most);
    }
    return most + Math.log(sum);
  }

  private static int best(float[] score, float[] next, int to) {
    int best = 0;
    for (int from = 1; from < TAGS; from++) {
      if (score[from] + next[from * TAGS + to] > score[best] + next[best * TAGS + to]) {
        best = from;
      }
    }
    return best;
  }

  private static int best(float[] score) {
    int best = 0;
    for (int tag = 1; tag < score.length; tag++) {
      best = score[tag] > score[best] ? tag : best;
    }
    return best;
  }
}
