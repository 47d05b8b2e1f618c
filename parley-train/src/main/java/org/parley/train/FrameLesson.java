package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.encoder.Window;

/** What given predicates do, and which words play a part in it. */
record FrameLesson(List<FrameExample> examples, ArgumentScheme scheme) implements Lesson {
  @Override
  public List<Window> windows() {
    return examples.stream().map(FrameExample::window).toList();
  }

  @Override
  public NDArray loss(EncoderModel net, NDManager manager, NDArray encoded, Batch batch) {
    List<PredicateBatch.Placed> placed = new ArrayList<>();
    for (int b = 0; b < examples.size(); b++) {
      for (Predicate predicate : examples.get(b).predicates()) {
        placed.add(new PredicateBatch.Placed(b, predicate));
      }
    }
    PredicateBatch predicates = new PredicateBatch(net, manager, encoded, batch, placed);
    NDArray ends = predicates.ends();
    NDArray loss = predicates.argumentLoss(ends, scheme);
    if (scheme == ArgumentScheme.FRAMES) {
      int[] classes = examples.stream().flatMapToInt(e -> IntStream.of(e.classes())).toArray();
      loss = loss.add(predicates.classLoss(predicates.hidden(ends, true), "frame", classes));
    }
    return loss;
  }
}
