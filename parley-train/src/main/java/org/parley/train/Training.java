package org.parley.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** One stage of a training: epochs of lessons, with a checkpoint from which it goes on. */
final class Training {
  private static final float LONGEST_GRADIENT = 1f;
  private static final double WARM_UP = 0.06;
  private static final int SPELL = 50;

  private final NDManager manager;
  private final EncoderModel net;
  private final Checkpoint checkpoint;
  private final Say say;

  /** What is told of the progress. */
  interface Say {
    void line(String words, Object... values);
  }

  /** What is done after an epoch, counted from 1. */
  interface AfterEpoch {
    void done(int epoch) throws IOException;
  }

  Training(NDManager manager, EncoderModel net, Checkpoint checkpoint, Say say) {
    this.manager = manager;
    this.net = net;
    this.checkpoint = checkpoint;
    this.say = say;
  }

  /**
   * @param lessons those of an epoch, counted from 1; the same whenever they are asked for. Each
   *     epoch has as many as the first: more are left out, and where there are fewer some come
   *     twice
   */
  void run(int epochs, float rate, IntFunction<List<Lesson>> lessons, AfterEpoch after)
      throws IOException {
    int done = checkpoint.load();
    int perEpoch = lessons.apply(1).size();
    double total = (double) epochs * perEpoch;
    AdamW mover = new AdamW(net.parameters(), step -> rate * share(step / total), done);
    for (int epoch = 1; epoch <= epochs; epoch++) {
      int before = (epoch - 1) * perEpoch;
      if (done >= before + perEpoch) {
        continue;
      }
      List<Lesson> fitted = fitted(lessons.apply(epoch), perEpoch);
      epoch(fitted, Math.max(0, done - before), before, mover);
      after.done(epoch);
      checkpoint.save(before + perEpoch);
    }
  }

  private static List<Lesson> fitted(List<Lesson> lessons, int count) {
    List<Lesson> fitted = new ArrayList<>(lessons.subList(0, Math.min(count, lessons.size())));
    for (int i = 0; fitted.size() < count; i++) {
      fitted.add(lessons.get(i % lessons.size()));
    }
    return fitted;
  }

  /** Up in a straight line, then down in one. */
  private static float share(double done) {
    return (float) Math.max(0.02, done < WARM_UP ? done / WARM_UP : (1 - done) / (1 - WARM_UP));
  }

  private void epoch(List<Lesson> lessons, int from, int before, AdamW mover) throws IOException {
    double sum = 0;
    for (int i = from; i < lessons.size(); i++) {
      float value = backward(lessons.get(i));
      if (!Float.isFinite(value)) {
        throw new IllegalStateException(
            "no finite loss at step " + (before + i + 1) + ": run again to go on");
      }
      sum += value;
      mover.step(LONGEST_GRADIENT);
      if ((i + 1) % SPELL == 0) {
        say.line("step %d: loss %.3f", before + i + 1, sum / SPELL);
        sum = 0;
      }
      if ((i + 1) % (4 * SPELL) == 0) {
        checkpoint.save(before + i + 1);
      }
    }
  }

  private float backward(Lesson lesson) {
    Batch batch = Batch.of(lesson.windows());
    try (NDManager step = manager.newSubManager();
        GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      NDArray encoded = net.encode(step, batch, true);
      NDArray loss = lesson.loss(net, step, encoded, batch).mul(step.create(1f / batch.size()));
      collector.backward(loss);
      return loss.getFloat();
    }
  }
}
