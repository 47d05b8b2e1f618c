package org.parley.corenlp;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Effects of a parser's inputs on its hidden layer, kept ready: those of the model's frequent
 * inputs for good, and of others the latest. At most about 190 MB. Safe for several threads, which
 * never wait for one another.
 */
final class ActivationCache {
  private static final int OTHERS = 1 << 12;

  private record Kept(int input, double[] effect) {}

  private final ParserModel model;
  private final AtomicReferenceArray<double[]> frequent;
  private final AtomicReferenceArray<Kept> others = new AtomicReferenceArray<>(OTHERS);

  ActivationCache(ParserModel model) {
    this.model = model;
    this.frequent = new AtomicReferenceArray<>(ParserModel.FREQUENT);
  }

  double[] of(int slot, int embedding) {
    int rank = model.rank(slot, embedding);
    return rank < 0 ? other(slot, embedding) : frequent(rank, slot, embedding);
  }

  private double[] frequent(int rank, int slot, int embedding) {
    double[] effect = frequent.get(rank);
    if (effect == null) {
      effect = model.effect(slot, embedding);
      frequent.set(rank, effect);
    }
    return effect;
  }

  private double[] other(int slot, int embedding) {
    int input = embedding * model.slots() + slot;
    int place = (input * 0x9E3779B9) >>> (Integer.SIZE - 12);
    Kept found = others.get(place);
    if (found == null || found.input() != input) {
      found = new Kept(input, model.effect(slot, embedding));
      others.set(place, found);
    }
    return found.effect();
  }
}
