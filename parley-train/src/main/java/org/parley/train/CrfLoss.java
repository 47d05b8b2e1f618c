package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.parley.encoder.Role;
import org.parley.encoder.TagChain;

/** How unlikely a linear chain (Lafferty et al. 2001) holds the marked tags to be. */
final class CrfLoss {
  private static final int TAGS = Role.TAGS;

  private final EncoderModel net;

  CrfLoss(EncoderModel net) {
    this.net = net;
  }

  /** The sum over the windows of minus the logarithm of the likelihood. */
  NDArray of(NDManager manager, NDArray emissions, Batch batch, List<Example> examples) {
    NDArray forbidden = manager.create(TagChain.forbidden(), new Shape(TAGS, TAGS));
    NDArray next = forbidden.add(net.parameter("crf.next"));
    NDArray start = manager.create(TagChain.forbiddenStart()).add(net.parameter("crf.start"));
    NDArray end = net.parameter("crf.end");
    NDArray all = total(manager, emissions, batch, examples, next, start);
    NDArray sum = logSum(all.add(end.reshape(1, TAGS)), 1).sum();
    return sum.sub(marked(manager, emissions, batch, examples, next, start));
  }

  private static NDArray total(
      NDManager manager,
      NDArray emissions,
      Batch batch,
      List<Example> examples,
      NDArray next,
      NDArray start) {
    int b = batch.size();
    NDArray byWord = emissions.transpose(1, 0, 2);
    NDArray alpha = byWord.get(0).add(start.reshape(1, TAGS));
    NDArray step = next.reshape(1, TAGS, TAGS);
    for (int w = 1; w < batch.words(); w++) {
      NDArray grown = logSum(alpha.reshape(b, TAGS, 1).add(step), 1).add(byWord.get(w));
      alpha = ends(examples, w) ? held(manager, examples, w, grown, alpha) : grown;
    }
    return alpha;
  }

  private static boolean ends(List<Example> examples, int word) {
    return examples.stream().anyMatch(e -> e.tags().length <= word);
  }

  /** A window that has ended keeps its sum. */
  private static NDArray held(
      NDManager manager, List<Example> examples, int word, NDArray grown, NDArray alpha) {
    float[] on = new float[examples.size()];
    for (int i = 0; i < on.length; i++) {
      on[i] = examples.get(i).tags().length > word ? 1 : 0;
    }
    NDArray mask = manager.create(on, new Shape(on.length, 1));
    return alpha.add(grown.sub(alpha).mul(mask));
  }

  private NDArray marked(
      NDManager manager,
      NDArray emissions,
      Batch batch,
      List<Example> examples,
      NDArray next,
      NDArray start) {
    float[] picks = new float[batch.size() * batch.words() * TAGS];
    float[] moves = new float[TAGS * TAGS];
    float[] starts = new float[TAGS];
    float[] ends = new float[TAGS];
    for (int b = 0; b < batch.size(); b++) {
      int[] tags = examples.get(b).tags();
      for (int w = 0; w < tags.length; w++) {
        picks[(b * batch.words() + w) * TAGS + tags[w]] = 1;
        if (w > 0) {
          moves[tags[w - 1] * TAGS + tags[w]]++;
        }
      }
      starts[tags[0]]++;
      ends[tags[tags.length - 1]]++;
    }
    return emissions
        .mul(manager.create(picks, emissions.getShape()))
        .sum()
        .add(next.mul(manager.create(moves, new Shape(TAGS, TAGS))).sum())
        .add(start.mul(manager.create(starts)).sum())
        .add(manager.create(ends).mul(net.parameter("crf.end")).sum());
  }

  private static NDArray logSum(NDArray x, int axis) {
    NDArray most = x.max(new int[] {axis}, true);
    return x.sub(most).exp().sum(new int[] {axis}).log().add(most.squeeze(axis));
  }
}
