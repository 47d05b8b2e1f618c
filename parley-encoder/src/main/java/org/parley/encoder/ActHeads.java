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

  /** The least confidence of a mention. */
  private static final double LEAST = 0.15;

  /** From which confidence on a trigger beside another one stands. */
  private static final double SURE = 0.5;

  /** How sure it must be of the act of a talk to name it. */
  private static final double LEAST_ACT = 0.2;

  /** What the shares of types among the marks of each act are called there: acts by types. */
  public static final String TYPES_OF_ACTS = "act.types";

  private static final int HIDDEN = 256;

  /** How likely a word must be part of a trigger to be looked at. */
  private static final double CANDIDATE = 0.1;

  private final TriggerHead triggers;
  private final Layer hidden;
  private final Layer act;
  private final Layer type;
  private final Layer mode;
  private final Layer realis;
  private final ArgumentHead arguments;
  private final TriggerLinks same;
  private final TriggerLinks answers;
  private final TypedActs typed;
  private final Calibration calibration;

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
    this.typed = TypedActs.of(heads);
    this.calibration = new Calibration(heads, CALIBRATION);
  }

  /** A trigger with what it is. */
  private record Classed(
      Trigger trigger, float[] features, TypedActs.Choice choice, double confidence) {
    boolean isSurer(Classed other) {
      return confidence > other.confidence
          || confidence == other.confidence && trigger.from() < other.trigger.from();
    }
  }

  /**
   * @param rows for each word of the window the encoder's numbers
   * @param before how many mentions of the text stand before the window: links count them too
   */
  public List<ActMention> mentions(Window window, float[][] rows, int before) {
    List<Classed> found =
        withoutFragments(
            window,
            triggers.triggers(window, rows).stream()
                .map(t -> classed(t, rows))
                .filter(c -> c.confidence() >= LEAST)
                .toList());
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

  /**
   * Triggers side by side are nearly always pieces of one, such as "has" and "accused": the surest
   * stands, and one of another type beside it that is sure by itself.
   */
  private static List<Classed> withoutFragments(Window window, List<Classed> found) {
    return found.stream()
        .filter(c -> found.stream().noneMatch(o -> isFragment(window, c, o)))
        .toList();
  }

  private static boolean isFragment(Window window, Classed one, Classed other) {
    boolean stands = one.confidence() >= SURE && one.choice().type() != other.choice().type();
    return !stands && other.isSurer(one) && other.trigger().isBeside(one.trigger(), window);
  }

  private Classed classed(Trigger trigger, float[][] rows) {
    float[] features = Layer.positive(hidden.of(rows[trigger.from()], rows[trigger.to()]));
    TypedActs.Choice choice =
        typed.likeliest(Softmax.of(act.of(features)), Softmax.of(type.of(features)));
    return new Classed(
        trigger, features, choice, calibration.of(trigger.likely() * choice.likely()));
  }

  private boolean isSure(Classed of) {
    return calibration.of(of.trigger().likely() * of.choice().bothLikely()) >= LEAST_ACT;
  }

  private static OptionalInt after(OptionalInt index, int before) {
    return index.isPresent() ? OptionalInt.of(before + index.getAsInt()) : index;
  }

  private ActMention mention(
      Window window, Classed of, List<Argument> found, OptionalInt retold, OptionalInt answered) {
    List<Word> words = window.words();
    return new ActMention(
        words.get(of.trigger().from()).span().to(words.get(of.trigger().to()).span()),
        ActLabels.act(of.choice().act()).filter(a -> isSure(of)),
        EventType.values()[of.choice().type()],
        ActLabels.mode(ArgumentHead.best(mode.of(of.features()))),
        Realis.values()[ArgumentHead.best(realis.of(of.features()))],
        found,
        retold,
        answered,
        of.confidence());
  }
}
