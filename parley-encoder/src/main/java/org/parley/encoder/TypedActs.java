package org.parley.encoder;

import java.util.Arrays;

/**
 * Chooses the act of a talk and the PLOVER type of a trigger together: a refusal is a rejection,
 * and a demand a request, however likely other types are by themselves.
 */
final class TypedActs {
  private final float[] shares;

  private TypedActs(float[] shares) {
    this.shares = shares;
  }

  /** As often as careful readers gave a type to an act; all alike where the model does not say. */
  static TypedActs of(Heads heads) {
    float[] alike = new float[ActLabels.ACTS * ActLabels.TYPES];
    Arrays.fill(alike, 1f);
    return new TypedActs(heads.weights().getOrDefault(ActHeads.TYPES_OF_ACTS, alike));
  }

  /**
   * @param likely how likely the type is, over all acts
   * @param bothLikely how likely the act and the type are together
   */
  record Choice(int act, int type, double likely, double bothLikely) {}

  Choice likeliest(float[] acts, float[] types) {
    double[] byType = new double[types.length];
    double sum = 0;
    for (int t = 0; t < types.length; t++) {
      for (int a = 0; a < acts.length; a++) {
        byType[t] += joint(acts, types, a, t);
      }
      sum += byType[t];
    }
    int type = 0;
    for (int t = 1; t < types.length; t++) {
      type = byType[t] > byType[type] ? t : type;
    }
    int act = 0;
    for (int a = 1; a < acts.length; a++) {
      act = joint(acts, types, a, type) > joint(acts, types, act, type) ? a : act;
    }
    return new Choice(act, type, byType[type] / sum, joint(acts, types, act, type) / sum);
  }

  private double joint(float[] acts, float[] types, int act, int type) {
    return (double) acts[act] * types[type] * shares[act * types.length + type];
  }
}
