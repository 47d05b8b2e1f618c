package org.parley.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.parley.language.ActMention;
import org.parley.language.Argument;
import org.parley.model.EventType;
import org.parley.model.Realis;

/** Reads the acts of a window from the encoder's numbers: triggers, their classes, arguments. */
public final class ActHeads {
  /** The weights that a model has which reads acts. */
  static final String TRIGGER = "trigger.weight";

  private static final int HIDDEN = 256;
  private static final double LEAST = 0.5;

  private final TriggerHead triggers;
  private final Layer hidden;
  private final Layer act;
  private final Layer type;
  private final Layer mode;
  private final Layer realis;
  private final ArgumentHead arguments;
  private final TriggerLinks same;
  private final TriggerLinks answers;

  public ActHeads(Heads heads) {
    this.triggers = new TriggerHead(heads, LEAST);
    this.hidden = new Layer(heads, "act.hidden", HIDDEN);
    this.act = new Layer(heads, "act.act", ActLabels.ACTS);
    this.type = new Layer(heads, "act.type", ActLabels.TYPES);
    this.mode = new Layer(heads, "act.mode", ActLabels.MODES.size());
    this.realis = new Layer(heads, "act.realis", Realis.values().length);
    this.arguments = new ArgumentHead(heads);
    this.same = new TriggerLinks(heads, "same", true);
    this.answers = new TriggerLinks(heads, "answers", false);
  }

  /**
   * @param rows for each word of the window the encoder's numbers
   * @param before how many mentions of the text stand before the window: links count them too
   */
  public List<ActMention> mentions(Window window, float[][] rows, int before) {
    List<Trigger> found = triggers.triggers(rows);
    if (found.isEmpty()) {
      return List.of();
    }
    ArgumentHead.Words words = arguments.new Words(window, rows);
    OptionalInt[] retold = same.of(window, found, rows);
    OptionalInt[] answered = answers.of(window, found, rows);
    List<ActMention> mentions = new ArrayList<>();
    for (int t = 0; t < found.size(); t++) {
      Trigger trigger = found.get(t);
      float[] first = rows[trigger.from()];
      float[] last = rows[trigger.to()];
      mentions.add(
          mention(
              window,
              trigger,
              Layer.positive(hidden.of(first, last)),
              words.of(trigger, first, last),
              after(retold[t], before),
              after(answered[t], before)));
    }
    return mentions;
  }

  private static OptionalInt after(OptionalInt index, int before) {
    return index.isPresent() ? OptionalInt.of(before + index.getAsInt()) : index;
  }

  private ActMention mention(
      Window window,
      Trigger trigger,
      float[] features,
      List<Argument> found,
      OptionalInt retold,
      OptionalInt answered) {
    float[] types = Softmax.of(type.of(features));
    int likeliest = ArgumentHead.best(types);
    return new ActMention(
        window.words().get(trigger.from()).span().to(window.words().get(trigger.to()).span()),
        ActLabels.act(ArgumentHead.best(act.of(features))),
        EventType.values()[likeliest],
        ActLabels.mode(ArgumentHead.best(mode.of(features))),
        Realis.values()[ArgumentHead.best(realis.of(features))],
        found,
        retold,
        answered,
        trigger.likely() * types[likeliest]);
  }
}
