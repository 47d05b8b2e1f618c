package org.parley.corenlp;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Effects of a parser's inputs on its hidden layer, the latest kept ready. At most {@value #KEPT}
 * are, about 130 MB. Safe for several threads, which never wait for one another.
 */
final class Effects {
  private static final int KEPT = 1 << 14;

  private record Kept(int input, double[] effect) {}

  private final ParserModel model;
  private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(KEPT);

  Effects(ParserModel model) {
    this.model = model;
  }

  double[] of(int slot, int embedding) {
    int input = embedding * model.slots() + slot;
    int place = (input * 0x9E3779B9) >>> (Integer.SIZE - 14);
    Kept found = kept.get(place);
    if (found == null || found.input() != input) {
      found = new Kept(input, model.effect(slot, embedding));
      kept.set(place, found);
    }
    return found.effect();
  }
}
