package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.function.IntToDoubleFunction;

/** AdamW (Loshchilov and Hutter 2019), with gradients cut to a length over all parameters. */
final class AdamW {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float SMALL = 1e-8f;
  private static final float DECAY = 0.01f;
  private static final float NO_CUT = -1f;

  private final Parameters parameters;
  private final IntToDoubleFunction rate;
  private int steps;

  /**
   * @param rate the learning rate at a step, counted from 1
   * @param done how many steps were made before
   */
  AdamW(Parameters parameters, IntToDoubleFunction rate, int done) {
    this.parameters = parameters;
    this.rate = rate;
    this.steps = done;
  }

  /** Moves every parameter down its gradient, and clears that. */
  void step(float longest) {
    steps++;
    float scale = Math.min(1f, longest / (length() + 1e-6f));
    double unbiased = Math.sqrt(1 - Math.pow(SECOND, steps)) / (1 - Math.pow(FIRST, steps));
    for (Parameters.Learned p : parameters.all().values()) {
      float own = (float) (rate.applyAsDouble(steps) * p.rate());
      boolean matrix = p.value().getShape().dimension() > 1;
      try (NDArray gradient = p.value().getGradient()) {
        p.value()
            .getNDArrayInternal()
            .adamUpdate(
                new NDList(p.value(), gradient, p.mean(), p.square()),
                new NDList(p.value()),
                own,
                (float) (own * unbiased),
                matrix ? DECAY : 0f,
                scale,
                NO_CUT,
                FIRST,
                SECOND,
                SMALL,
                false,
                true);
      }
    }
  }

  private float length() {
    double sum = 0;
    for (Parameters.Learned p : parameters.all().values()) {
      try (NDArray gradient = p.value().getGradient();
          NDArray square = gradient.square();
          NDArray total = square.sum()) {
        sum += total.getFloat();
      }
    }
    return (float) Math.sqrt(sum);
  }
}
