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

  /** What the two numbers of the calibration are called among the heads. */
  public static final String CALIBRATION = "act.calibration";

  /** What the least confidence of a mention is called there. */
  public static final String LEAST = "act.least";

  private static final int HIDDEN = 256;

  /** The least confidence of a mention where the model does not say. */
  private static final float UNCALIBRATED = 0.4f;

  /** How likely a word must be part of a trigger to be looked at. */
  private static final double CANDIDATE = 0.2;

  private final TriggerHead triggers;
  private final Layer hidden;
  private final Layer act;
  private final Layer type;
  private final Layer mode;
  private final Layer realis;
  private final ArgumentHead arguments;
  private final TriggerLinks same;
  private final TriggerLinks answers;
  private final Calibration calibration;
  private final double least;

  public ActHeads(Heads heads) {
    this.triggers = new TriggerHead(heads, CANDIDATE);
    this.hidden = new Layer(heads, "act.hidden", HIDDEN);
    this.act = new Layer(heads, "act.act", ActLabels.ACTS);
    this.type = new Layer(heads, "act.type", ActLabels.TYPES);
    this.mode = new Layer(heads, "act.mode", ActLabels.MODES.size());
    this.realis = new Layer(heads, "act.realis", Realis.values().length);
    this.arguments = new ArgumentHead(heads);
    this.same = new TriggerLinks(heads, "same", true);
    this.answers = new TriggerLinks(heads, "answers", false);
    this.calibration = new Calibration(heads, CALIBRATION);
    this.least = heads.has(LEAST) ? heads.get(LEAST)[0] : UNCALIBRATED;
  }

  /** A trigger with what it is. */
  private record Classed(Trigger trigger, float[] features, EventType type, double confidence) {}

  /**
   * @param rows for each word of the window the encoder's numbers
   * @param before how many mentions of the text stand before the window: links count them too
   */
  public List<ActMention> mentions(Window window, float[][] rows, int before) {
    List<Classed> found =
        triggers.triggers(rows).stream()
            .map(t -> classed(t, rows))
            .filter(c -> c.confidence() >= least)
            .toList();
    if (found.isEmpty()) {
      return List.of();
    }
    List<Trigger> kept = found.stream().map(Classed::trigger).toList();
    ArgumentHead.Words words = arguments.new Words(window, rows);
    OptionalInt[] retold = same.of(window, kept, rows);
    OptionalInt[] answered = answers.of(window, kept, rows);
    List<ActMention> mentions = new ArrayList<>();
    for (int t = 0; t < kept.size(); t++) {
      Trigger trigger = kept.get(t);
      mentions.add(
          mention(
              window,
              found.get(t),
              words.of(trigger, rows[trigger.from()], rows[trigger.to()]),
              after(retold[t], before),
              after(answered[t], before)));
    }
    return mentions;
  }

  private Classed classed(Trigger trigger, float[][] rows) {
    float[] features = Layer.positive(hidden.of(rows[trigger.from()], rows[trigger.to()]));
    float[] types = Softmax.of(type.of(features));
    int likeliest = ArgumentHead.best(types);
    double likely = trigger.likely() * types[likeliest];
    return new Classed(trigger, features, EventType.values()[likeliest], calibration.of(likely));
  }

  private static OptionalInt after(OptionalInt index, int before) {
    return index.isPresent() ? OptionalInt.of(before + index.getAsInt()) : index;
  }

  private ActMention mention(
      Window window, Classed of, List<Argument> found, OptionalInt retold, OptionalInt answered) {
    List<Word> words = window.words();
    return new ActMention(
        words.get(of.trigger().from()).span().to(words.get(of.trigger().to()).span()),
        ActLabels.act(ArgumentHead.best(act.of(of.features()))),
        of.type(),
        ActLabels.mode(ArgumentHead.best(mode.of(of.features()))),
        Realis.values()[ArgumentHead.best(realis.of(of.features()))],
        found,
        retold,
        answered,
        of.confidence());
  }
}
