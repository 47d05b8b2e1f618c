package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which words are triggers, what they refer to, and which act and type go together. */
class TriggersTest {
  private static final int WIDTH = 128;

  private final Map<String, float[]> weights = new HashMap<>();
  private Window window = Made.window("a b c d e");

  @BeforeEach
  void weightsOfNothing() {
    weights.put("trigger.weight", new float[Encoder.WIDTH * TriggerTags.COUNT]);
    weights.put("trigger.bias", new float[] {5, 0, 0});
    for (String name : List.of("same.from", "same.to")) {
      weights.put(name, new float[2 * Encoder.WIDTH * WIDTH]);
    }
    weights.put("same.none", new float[WIDTH]);
    weights.put("same.distance", new float[Distance.COUNT]);
  }

  @Test
  void wordsThatGoOnAreOneTrigger() {
    tag(1, TriggerTags.BEGIN, 9);
    tag(2, TriggerTags.INSIDE, 9);
    tag(3, TriggerTags.INSIDE, 9);

    assertThat(triggers()).extracting(Trigger::from, Trigger::to).containsExactly(both(1, 3));
  }

  @Test
  void aWordThatBeginsIsATriggerOfItsOwn() {
    tag(1, TriggerTags.BEGIN, 9);
    tag(2, TriggerTags.BEGIN, 9);

    assertThat(triggers())
        .extracting(Trigger::from, Trigger::to)
        .containsExactly(both(1, 1), both(2, 2));
  }

  @Test
  void aTriggerMayBeginWithAWordThatGoesOn() {
    tag(0, TriggerTags.INSIDE, 9);

    assertThat(triggers()).extracting(Trigger::from, Trigger::to).containsExactly(both(0, 0));
  }

  @Test
  void noTriggerRunsOnInTheNextParagraph() {
    window = Made.window("a b", "c d e");
    tag(1, TriggerTags.BEGIN, 9);
    tag(2, TriggerTags.INSIDE, 9);

    assertThat(triggers())
        .extracting(Trigger::from, Trigger::to)
        .containsExactly(both(1, 1), both(2, 2));
  }

  @Test
  void aTriggerIsAsLikelyAsItsLikeliestWord() {
    tag(1, TriggerTags.BEGIN, 5);
    tag(2, TriggerTags.INSIDE, 8);
    double likely = (Math.exp(8) + 1) / (Math.exp(8) + 1 + Math.exp(5));

    assertThat(triggers().get(0).likely()).isCloseTo(likely, within(1e-5));
  }

  @Test
  void theUnlikelyIsNoTrigger() {
    tag(1, TriggerTags.BEGIN, 4);
    double likely = (Math.exp(4) + 1) / (Math.exp(4) + 1 + Math.exp(5));

    assertThat(triggers(likely - 1e-4)).hasSize(1);
    assertThat(triggers(likely + 1e-4)).isEmpty();
  }

  @Test
  void aTriggerRefersToTheOneThatItsNumbersPointTo() {
    point(4, 0, 10);
    point(4, 2, 9);

    assertThat(links(true)).containsExactly(none(), none(), OptionalInt.of(0));
  }

  @Test
  void whatComesLaterIsNotTheSame() {
    point(0, 4, 10);

    assertThat(links(true)[0]).isEmpty();
    assertThat(links(false)[0]).hasValue(2);
  }

  @Test
  void noTriggerRefersToItself() {
    point(2, 2, 10);

    assertThat(links(false)[1]).isEmpty();
  }

  @Test
  void oneMustBeLikelierThanNone() {
    int near = Distance.of(window, 2, 2, 0, 0);
    weights.get("same.distance")[near] = 0.5f;
    assertThat(links(true)[1]).hasValue(0);

    weights.get("same.from")[2 * WIDTH + 5] = 1;
    weights.get("same.none")[5] = 0.5f;
    assertThat(links(true)[1]).isEmpty();
  }

  @Test
  void aScoreIsTheProductOverTheRootOfItsWidth() {
    weights.get("same.distance")[Distance.of(window, 4, 4, 2, 2)] = 0.99f;
    point(4, 0, 1);
    weights.get("same.to")[0] = (float) Math.sqrt(WIDTH);
    assertThat(links(true)[2]).hasValue(0);

    weights.get("same.distance")[Distance.of(window, 4, 4, 2, 2)] = 1.01f;
    assertThat(links(true)[2]).hasValue(1);
  }

  @Test
  void withoutWordOfTypesActAndTypeAreChosenApart() {
    Random random = new Random(13);
    TypedActs typed = TypedActs.of(new Heads(Map.of()));
    for (int round = 0; round < 100; round++) {
      float[] acts = Softmax.of(Made.noise(random, ActLabels.ACTS));
      float[] types = Softmax.of(Made.noise(random, ActLabels.TYPES));
      TypedActs.Choice choice = typed.likeliest(acts, types);

      assertThat(choice.act()).isEqualTo(ArgumentHead.best(acts));
      assertThat(choice.type()).isEqualTo(ArgumentHead.best(types));
      assertThat(choice.likely()).isCloseTo(types[choice.type()], within(1e-5));
      assertThat(choice.bothLikely())
          .isCloseTo(types[choice.type()] * (double) acts[choice.act()], within(1e-5));
    }
  }

  @Test
  void theTypeIsTheLikeliestOverAllActs() {
    Random random = new Random(17);
    for (int round = 0; round < 100; round++) {
      float[] shares = new float[ActLabels.ACTS * ActLabels.TYPES];
      for (int i = 0; i < shares.length; i++) {
        shares[i] = random.nextFloat();
      }
      float[] acts = Softmax.of(Made.noise(random, ActLabels.ACTS));
      float[] types = Softmax.of(Made.noise(random, ActLabels.TYPES));
      TypedActs.Choice choice =
          TypedActs.of(new Heads(Map.of(ActHeads.TYPES_OF_ACTS, shares))).likeliest(acts, types);

      double[][] joint = new double[types.length][acts.length];
      double all = 0;
      for (int t = 0; t < types.length; t++) {
        for (int a = 0; a < acts.length; a++) {
          joint[t][a] = (double) acts[a] * types[t] * shares[a * types.length + t];
          all += joint[t][a];
        }
      }
      double[] byType = Arrays.stream(joint).mapToDouble(t -> Arrays.stream(t).sum()).toArray();
      double[] ofType = joint[choice.type()];
      assertThat(choice.likely())
          .isCloseTo(Arrays.stream(byType).max().orElseThrow() / all, within(1e-9));
      assertThat(choice.likely()).isCloseTo(byType[choice.type()] / all, within(1e-9));
      assertThat(choice.bothLikely())
          .isCloseTo(Arrays.stream(ofType).max().orElseThrow() / all, within(1e-9));
      assertThat(choice.bothLikely()).isCloseTo(ofType[choice.act()] / all, within(1e-9));
    }
  }

  @Test
  void anActThatNeverHasTheTypeIsNotChosenWithIt() {
    float[] shares = new float[ActLabels.ACTS * ActLabels.TYPES];
    Arrays.fill(shares, 1);
    shares[3 * ActLabels.TYPES + 2] = 0;
    float[] acts = new float[ActLabels.ACTS];
    float[] types = new float[ActLabels.TYPES];
    acts[3] = 0.9f;
    acts[1] = 0.1f;
    types[2] = 1;
    TypedActs.Choice choice =
        TypedActs.of(new Heads(Map.of(ActHeads.TYPES_OF_ACTS, shares))).likeliest(acts, types);

    assertThat(choice.act()).isEqualTo(1);
    assertThat(choice.likely()).isEqualTo(1);
  }

  private List<Trigger> triggers() {
    return triggers(0.5);
  }

  private List<Trigger> triggers(double least) {
    return new TriggerHead(new Heads(weights), least)
        .triggers(window, Made.oneHot(window.words().size()));
  }

  /** The links of three triggers: the words 0, 2 and 4. */
  private OptionalInt[] links(boolean earlierOnly) {
    List<Trigger> triggers =
        List.of(new Trigger(0, 0, 1), new Trigger(2, 2, 1), new Trigger(4, 4, 1));
    return new TriggerLinks(new Heads(weights), "same", earlierOnly)
        .of(window, triggers, Made.oneHot(5));
  }

  private void tag(int word, int tag, float weight) {
    weights.get("trigger.weight")[word * TriggerTags.COUNT + tag] = weight;
  }

  private void point(int from, int to, float weight) {
    weights.get("same.from")[from * WIDTH + to] = weight;
    weights.get("same.to")[to * WIDTH + to] = 10;
  }

  private static Tuple both(int from, int to) {
    return tuple(from, to);
  }

  private static OptionalInt none() {
    return OptionalInt.empty();
  }
}
