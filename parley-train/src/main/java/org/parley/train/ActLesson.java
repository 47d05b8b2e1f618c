package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.parley.encoder.Distance;
import org.parley.encoder.TriggerTags;
import org.parley.encoder.Window;

/** Acts: which words name them, what they are, who and what plays a part, what they refer to. */
record ActLesson(List<ActExample> examples) implements Lesson {
  private static final float NEVER = -10_000f;

  @Override
  public List<Window> windows() {
    return examples.stream().map(ActExample::window).toList();
  }

  @Override
  public NDArray loss(EncoderModel net, NDManager manager, NDArray encoded, Batch batch) {
    NDArray loss = triggers(net, manager, encoded, batch);
    List<PredicateBatch.Placed> placed = new ArrayList<>();
    List<ActExample.Mark> marks = new ArrayList<>();
    for (int b = 0; b < examples.size(); b++) {
      for (ActExample.Mark mark : examples.get(b).marks()) {
        placed.add(new PredicateBatch.Placed(b, mark.predicate()));
        marks.add(mark);
      }
    }
    if (marks.isEmpty()) {
      return loss;
    }
    PredicateBatch predicates = new PredicateBatch(net, manager, encoded, batch, placed);
    NDArray ends = predicates.ends();
    NDArray hidden = predicates.hidden(ends, true);
    return loss.add(predicates.argumentLoss(ends, ArgumentScheme.ACTS))
        .add(predicates.classLoss(hidden, "act.act", all(marks, ActExample.Mark::act)))
        .add(predicates.classLoss(hidden, "act.type", all(marks, ActExample.Mark::type)))
        .add(predicates.classLoss(hidden, "act.mode", all(marks, ActExample.Mark::mode)))
        .add(predicates.classLoss(hidden, "act.realis", all(marks, ActExample.Mark::realis)))
        .add(links(net, manager, ends, "same", placed, ActExample.Mark::same))
        .add(links(net, manager, ends, "answers", placed, ActExample.Mark::answers));
  }

  private static int[] all(List<ActExample.Mark> marks, ToIntFunction<ActExample.Mark> label) {
    return marks.stream().mapToInt(label).toArray();
  }

  private NDArray triggers(EncoderModel net, NDManager manager, NDArray encoded, Batch batch) {
    NDArray first = manager.create(batch.firstPieces(), new Shape(batch.size(), batch.words()));
    NDArray words = EncoderModel.dropout(EncoderModel.rows(encoded, first), true);
    NDArray likely = net.linear(words, "trigger").logSoftmax(2);
    float[] marked = new float[batch.size() * batch.words() * TriggerTags.COUNT];
    for (int b = 0; b < examples.size(); b++) {
      int[] tags = examples.get(b).tags();
      for (int w = 0; w < tags.length; w++) {
        marked[(b * batch.words() + w) * TriggerTags.COUNT + tags[w]] = 1;
      }
    }
    return likely.mul(manager.create(marked, likely.getShape())).sum().neg();
  }

  /** How unlikely the marked links between triggers of one window are. */
  private NDArray links(
      EncoderModel net,
      NDManager manager,
      NDArray ends,
      String name,
      List<PredicateBatch.Placed> placed,
      ToIntFunction<ActExample.Mark> link) {
    int n = placed.size();
    int columns = n + 1;
    int[] distances = new int[n * n];
    float[] mask = new float[n * n];
    float[] marked = new float[n * columns];
    int firstOfWindow = 0;
    for (int a = 0; a < n; a++) {
      if (placed.get(a).window() != placed.get(firstOfWindow).window()) {
        firstOfWindow = a;
      }
      ActExample example = examples.get(placed.get(a).window());
      int target = link.applyAsInt(example.marks().get(a - firstOfWindow));
      marked[
              a * columns
                  + (target < 0 || target == a - firstOfWindow ? n : firstOfWindow + target)] =
          1;
      for (int b = 0; b < n; b++) {
        boolean together = a != b && placed.get(a).window() == placed.get(b).window();
        boolean allowed = together && (!name.equals("same") || b < a);
        mask[a * n + b] = allowed ? 0 : NEVER;
        distances[a * n + b] = together ? distance(example.window(), placed, a, b) : 0;
      }
    }
    Shape grid = new Shape(n, n);
    NDArray queries = ends.matMul(net.parameter(name + ".from"));
    NDArray keys = ends.matMul(net.parameter(name + ".to"));
    NDArray near =
        EncoderModel.rows(net.parameter(name + ".distance"), manager.create(distances, grid))
            .reshape(grid);
    NDArray scores =
        EncoderModel.scaled(queries.matMul(keys.transpose()), EncoderModel.LINK)
            .add(near)
            .add(manager.create(mask, grid));
    NDArray none = queries.matMul(net.parameter(name + ".none"));
    NDArray likely = scores.concat(none, 1).logSoftmax(1);
    return likely.mul(manager.create(marked, new Shape(n, columns))).sum().neg();
  }

  private static int distance(Window window, List<PredicateBatch.Placed> placed, int a, int b) {
    Predicate from = placed.get(a).predicate();
    Predicate to = placed.get(b).predicate();
    return Distance.of(window, from.from(), from.to(), to.from(), to.to());
  }
}
