package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.parley.encoder.Distance;
import org.parley.encoder.Window;

/** The predicates of all windows of a batch, and what the net makes of them. */
final class PredicateBatch {
  private final EncoderModel net;
  private final NDManager manager;
  private final NDArray encoded;
  private final Batch batch;
  private final List<Placed> predicates;

  /**
   * @param predicates not empty
   */
  PredicateBatch(
      EncoderModel net, NDManager manager, NDArray encoded, Batch batch, List<Placed> predicates) {
    this.net = net;
    this.manager = manager;
    this.encoded = encoded;
    this.batch = batch;
    this.predicates = predicates;
  }

  /** A predicate of one window of the batch. */
  record Placed(int window, Predicate predicate) {}

  /** The encoder's numbers for the first and last word of each predicate, side by side. */
  NDArray ends() {
    int[] first = new int[predicates.size()];
    int[] last = new int[predicates.size()];
    for (int p = 0; p < first.length; p++) {
      Placed placed = predicates.get(p);
      int[] pieces = batch.windows().get(placed.window()).first();
      first[p] = placed.window() * batch.pieces() + pieces[placed.predicate().from()];
      last[p] = placed.window() * batch.pieces() + pieces[placed.predicate().to()];
    }
    return EncoderModel.rows(encoded, manager.create(first))
        .concat(EncoderModel.rows(encoded, manager.create(last)), 1);
  }

  /** What tells of each predicate what it does. */
  NDArray hidden(NDArray ends, boolean training) {
    return EncoderModel.dropout(EncoderModel.relu(net.linear(ends, "act.hidden")), training);
  }

  /** Likelihoods of each word's part in each predicate: predicates by words by labels. */
  NDArray arguments(NDArray ends, ArgumentScheme scheme, boolean training) {
    int n = predicates.size();
    Shape cube = new Shape(n, batch.words(), EncoderModel.ARGUMENT);
    NDArray first = manager.create(batch.firstPieces(), new Shape(batch.size(), batch.words()));
    NDArray words = EncoderModel.dropout(EncoderModel.rows(encoded, first), training);
    NDArray windows = manager.create(predicates.stream().mapToInt(Placed::window).toArray());
    NDArray word = ofWindows(words.matMul(net.parameter("argument.word")), windows, cube);
    NDArray gate = ofWindows(words.matMul(net.parameter("argument.word-gate")), windows, cube);
    NDArray trigger = net.linear(ends, "argument.trigger").reshape(n, 1, EncoderModel.ARGUMENT);
    NDArray triggerGate =
        net.linear(ends, "argument.trigger-gate").reshape(n, 1, EncoderModel.ARGUMENT);
    NDArray distance =
        EncoderModel.rows(
            net.parameter("argument.distance"),
            manager.create(distances(), new Shape(n, batch.words())));
    NDArray hidden = EncoderModel.relu(word.add(trigger).add(distance).add(gate.mul(triggerGate)));
    return net.linear(EncoderModel.dropout(hidden, training), scheme.head());
  }

  private NDArray ofWindows(NDArray words, NDArray windows, Shape cube) {
    NDArray table = words.reshape(batch.size(), (long) batch.words() * EncoderModel.ARGUMENT);
    return EncoderModel.rows(table, windows).reshape(cube);
  }

  private int[] distances() {
    int[] flat = new int[predicates.size() * batch.words()];
    for (int p = 0; p < predicates.size(); p++) {
      Placed placed = predicates.get(p);
      Window window = batch.windows().get(placed.window());
      for (int w = 0; w < window.words().size(); w++) {
        flat[p * batch.words() + w] =
            Distance.of(window, placed.predicate().from(), placed.predicate().to(), w, w);
      }
    }
    return flat;
  }

  /** How unlikely the marked parts are, summed. */
  NDArray argumentLoss(NDArray ends, ArgumentScheme scheme) {
    int labels = scheme.labels();
    float[] marked = new float[predicates.size() * batch.words() * labels];
    for (int p = 0; p < predicates.size(); p++) {
      int[] roles = predicates.get(p).predicate().roles();
      for (int w = 0; w < roles.length; w++) {
        if (roles[w] != Predicate.UNKNOWN) {
          marked[(p * batch.words() + w) * labels + roles[w]] = 1;
        }
      }
    }
    NDArray likely = arguments(ends, scheme, true).logSoftmax(2);
    return likely.mul(manager.create(marked, likely.getShape())).sum().neg();
  }

  /**
   * How unlikely the marked classes are, summed.
   *
   * @param labels one a predicate; below 0 where nobody said
   */
  NDArray classLoss(NDArray hidden, String head, int[] labels) {
    NDArray likely = net.linear(hidden, head).logSoftmax(1);
    int classes = (int) likely.getShape().get(1);
    float[] marked = new float[labels.length * classes];
    for (int p = 0; p < labels.length; p++) {
      if (labels[p] >= 0) {
        marked[p * classes + labels[p]] = 1;
      }
    }
    return likely.mul(manager.create(marked, likely.getShape())).sum().neg();
  }
}
