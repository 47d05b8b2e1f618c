package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.encoder.ActHeads;
import org.parley.encoder.Window;
import org.parley.encoder.WindowMaker;
import org.parley.language.ActMention;
import org.parley.language.ArgumentRole;
import org.parley.model.Span;

/** How well a net reads the acts of texts that it was not trained on. */
final class ActTrial {
  /** Of a net that is not calibrated. */
  private static final double LEAST = 0.4;

  private final EncoderModel net;
  private final WindowMaker maker;

  ActTrial(EncoderModel net, WindowMaker maker) {
    this.net = net;
    this.maker = maker;
  }

  /**
   * @param type F1 of triggers that overlap and have the marked type
   * @param act and of those that have the marked act too
   * @param who share of the marked acts that are found with type, and whose doer and addressee
   *     overlap what is marked
   */
  record Result(double precision, double recall, double type, double act, double who) {
    double mean() {
      return (type + act + who) / 3;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "type precision %.3f, recall %.3f, F1 %.3f; act F1 %.3f; who recall %.3f",
          precision,
          recall,
          type,
          act,
          who);
    }
  }

  Result on(NDManager manager, List<ActText> texts) {
    ActHeads heads = new ActHeads(new ModelWriter(net).heads());
    int marked = 0;
    int found = 0;
    int[] hits = new int[5];
    for (ActText text : texts) {
      List<ActMention> mentions = mentions(manager, heads, text.text());
      marked += text.acts().size();
      found += mentions.size();
      for (ActText.Marked act : text.acts()) {
        List<ActMention> near =
            mentions.stream()
                .filter(m -> m.trigger().overlaps(act.trigger()))
                .filter(m -> m.type().ordinal() == act.type())
                .toList();
        hits[0] += near.isEmpty() ? 0 : 1;
        hits[2] += near.stream().anyMatch(m -> sameAct(m, act)) ? 1 : 0;
        hits[4] +=
            near.stream()
                    .anyMatch(m -> meet(m, act, ArgumentRole.BY) && meet(m, act, ArgumentRole.TO))
                ? 1
                : 0;
      }
      for (ActMention m : mentions) {
        List<ActText.Marked> near =
            text.acts().stream()
                .filter(a -> m.trigger().overlaps(a.trigger()))
                .filter(a -> m.type().ordinal() == a.type())
                .toList();
        hits[1] += near.isEmpty() ? 0 : 1;
        hits[3] += near.stream().anyMatch(a -> sameAct(m, a)) ? 1 : 0;
      }
    }
    double precision = hits[1] / (double) Math.max(1, found);
    double recall = hits[0] / (double) Math.max(1, marked);
    double act = 1.0 * (hits[2] + hits[3]) / Math.max(1, marked + found);
    return new Result(
        precision,
        recall,
        1.0 * (hits[0] + hits[1]) / Math.max(1, marked + found),
        act,
        hits[4] / (double) Math.max(1, marked));
  }

  private List<ActMention> mentions(NDManager manager, ActHeads heads, String text) {
    List<ActMention> mentions = new ArrayList<>();
    for (Window window : maker.windows(text, Example.paragraphs(text))) {
      try (NDManager step = manager.newSubManager()) {
        Batch batch = Batch.of(List.of(window));
        NDArray encoded = net.encode(step, batch, false);
        float[] flat = encoded.toFloatArray();
        float[][] rows = new float[window.words().size()][EncoderModel.WIDTH];
        for (int w = 0; w < rows.length; w++) {
          System.arraycopy(
              flat, window.first()[w] * EncoderModel.WIDTH, rows[w], 0, EncoderModel.WIDTH);
        }
        heads.mentions(window, rows, mentions.size()).stream()
            .filter(m -> m.confidence() >= LEAST)
            .forEach(mentions::add);
      }
    }
    return mentions;
  }

  private static boolean sameAct(ActMention mention, ActText.Marked act) {
    return org.parley.encoder.ActLabels.of(mention.act()) == act.act();
  }

  private static boolean meet(ActMention mention, ActText.Marked act, ArgumentRole role) {
    List<Span> marked = act.arguments().getOrDefault(role, List.of());
    return marked.isEmpty()
        || mention.arguments(role).anyMatch(a -> marked.stream().anyMatch(a.span()::overlaps));
  }
}
