package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import org.parley.encoder.Window;

/** Attributions: their parts as tags, and the links between these. */
record AttributionLesson(List<Example> examples) implements Lesson {
  @Override
  public List<Window> windows() {
    return examples.stream().map(Example::window).toList();
  }

  @Override
  public NDArray loss(EncoderModel net, NDManager manager, NDArray encoded, Batch batch) {
    NDArray loss =
        new CrfLoss(net).of(manager, net.emissions(manager, encoded, batch, true), batch, examples);
    for (NDArray more : new LinkLoss(net).of(manager, encoded, batch, examples)) {
      loss = loss.add(more);
    }
    return loss;
  }
}
