package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import org.parley.encoder.Distance;
import org.parley.encoder.Part;
import org.parley.encoder.Role;
import org.parley.encoder.Window;

/** How unlikely the marked links are: from each cue to its source, from content to its cue. */
final class LinkLoss {
  static final int DISTANCES = Distance.COUNT;

  private final EncoderModel net;

  LinkLoss(EncoderModel net) {
    this.net = net;
  }

  /** A part of one window of the batch. */
  private record Placed(int window, int index, Part part) {}

  /** One for each kind of link that the batch holds. */
  List<NDArray> of(NDManager manager, NDArray encoded, Batch batch, List<Example> examples) {
    List<Placed> sources = placed(examples, Role.SOURCE);
    List<Placed> cues = placed(examples, Role.CUE);
    List<Placed> contents = placed(examples, Role.CONTENT);
    List<NDArray> losses = new ArrayList<>();
    if (!cues.isEmpty()) {
      NDArray cueEnds = ends(manager, encoded, batch, examples, cues);
      if (!sources.isEmpty()) {
        NDArray keys =
            ends(manager, encoded, batch, examples, sources).matMul(net.parameter("link.source"));
        NDArray queries = cueEnds.matMul(net.parameter("link.cue-source"));
        losses.add(loss(manager, examples, cues, sources, queries, keys, "source"));
      }
      if (!contents.isEmpty()) {
        NDArray keys = cueEnds.matMul(net.parameter("link.cue"));
        NDArray queries =
            ends(manager, encoded, batch, examples, contents)
                .matMul(net.parameter("link.content-cue"));
        losses.add(loss(manager, examples, contents, cues, queries, keys, "cue"));
      }
    }
    return losses;
  }

  private NDArray loss(
      NDManager manager,
      List<Example> examples,
      List<Placed> from,
      List<Placed> to,
      NDArray queries,
      NDArray keys,
      String goal) {
    int columns = to.size() + 1;
    int[] distances = new int[from.size() * to.size()];
    float[] mask = new float[from.size() * to.size()];
    float[] marked = new float[from.size() * columns];
    for (int f = 0; f < from.size(); f++) {
      Placed a = from.get(f);
      Window window = examples.get(a.window()).window();
      int link = examples.get(a.window()).links()[a.index()];
      marked[f * columns + to.size()] = 1;
      for (int t = 0; t < to.size(); t++) {
        Placed b = to.get(t);
        boolean together = a.window() == b.window();
        distances[f * to.size() + t] = together ? Distance.of(window, a.part(), b.part()) : 0;
        mask[f * to.size() + t] = together ? 0 : -10_000f;
        if (together && b.index() == link) {
          marked[f * columns + t] = 1;
          marked[f * columns + to.size()] = 0;
        }
      }
    }
    Shape grid = new Shape(from.size(), to.size());
    NDArray near =
        EncoderModel.rows(
                net.parameter("link." + goal + "-distance"), manager.create(distances, grid))
            .reshape(grid);
    NDArray scores =
        EncoderModel.scaled(queries.matMul(keys.transpose()), EncoderModel.LINK)
            .add(near)
            .add(manager.create(mask, grid));
    NDArray none = queries.matMul(net.parameter("link.no-" + goal));
    NDArray likely = scores.concat(none, 1).logSoftmax(1);
    return likely.mul(manager.create(marked, new Shape(from.size(), columns))).sum().neg();
  }

  /** The encoder's numbers for the first and last word of each part, side by side. */
  private static NDArray ends(
      NDManager manager, NDArray encoded, Batch batch, List<Example> examples, List<Placed> parts) {
    int[] first = new int[parts.size()];
    int[] last = new int[parts.size()];
    for (int p = 0; p < first.length; p++) {
      Placed placed = parts.get(p);
      int[] pieces = examples.get(placed.window()).window().first();
      first[p] = placed.window() * batch.pieces() + pieces[placed.part().from()];
      last[p] = placed.window() * batch.pieces() + pieces[placed.part().to()];
    }
    return EncoderModel.rows(encoded, manager.create(first))
        .concat(EncoderModel.rows(encoded, manager.create(last)), 1);
  }

  private static List<Placed> placed(List<Example> examples, Role role) {
    List<Placed> placed = new ArrayList<>();
    for (int b = 0; b < examples.size(); b++) {
      List<Part> parts = examples.get(b).parts();
      for (int p = 0; p < parts.size(); p++) {
        if (parts.get(p).role() == role) {
          placed.add(new Placed(b, p, parts.get(p)));
        }
      }
    }
    return placed;
  }
}
