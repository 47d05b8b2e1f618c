package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.language.ActMention;
import org.parley.language.Argument;
import org.parley.language.ArgumentRole;
import org.parley.model.Act;
import org.parley.model.EventType;
import org.parley.model.Realis;
import org.parley.model.Span;

/**
 * Reads with weights that are made for one sentence: word {@code w} is told by number {@code w}.
 */
class ActHeadsTest {
  private static final String TEXT = "Norway rejected Sweden's offer of talks";
  private static final int NORWAY = 0;
  private static final int REJECTED = 1;
  private static final int SWEDEN = 2;
  private static final int OFFER = 5;

  private final Map<String, float[]> weights = new HashMap<>();
  private Window window;

  @BeforeEach
  void weightsOfNothing() {
    window =
        new WindowMaker(Vocabulary.standard())
            .windows(TEXT, List.of(new Span(0, TEXT.length())))
            .get(0);
    layer("trigger", Encoder.WIDTH, TriggerTags.COUNT);
    weights.get("trigger.bias")[TriggerTags.OUTSIDE] = 5;
    layer("act.hidden", 2 * Encoder.WIDTH, 256);
    layer("act.act", 256, ActLabels.ACTS);
    layer("act.type", 256, ActLabels.TYPES);
    layer("act.mode", 256, ActLabels.MODES.size());
    layer("act.realis", 256, Realis.values().length);
    weights.put("argument.word", new float[Encoder.WIDTH * 128]);
    weights.put("argument.word-gate", new float[Encoder.WIDTH * 128]);
    layer("argument.trigger", 2 * Encoder.WIDTH, 128);
    layer("argument.trigger-gate", 2 * Encoder.WIDTH, 128);
    weights.put("argument.distance", new float[Distance.COUNT * 128]);
    layer("argument.role", 128, ArgumentTags.COUNT);
    weights.get("argument.role.bias")[0] = 5;
    for (String link : new String[] {"same", "answers"}) {
      weights.put(link + ".from", new float[2 * Encoder.WIDTH * 128]);
      weights.put(link + ".to", new float[2 * Encoder.WIDTH * 128]);
      weights.put(link + ".none", new float[128]);
      weights.put(link + ".distance", new float[Distance.COUNT]);
    }
  }

  @Test
  void whatNoWeightPointsToIsNoAct() {
    assertThat(mentions()).isEmpty();
  }

  @Test
  void aTriggerHasItsClasses() {
    rejects();
    ActMention mention = mentions().get(0);
    assertThat(mention.trigger().of(TEXT)).isEqualTo("rejected");
    assertThat(mention.type()).isEqualTo(EventType.REJECT);
    assertThat(mention.act()).isEqualTo(Optional.of(Act.REFUSE));
    assertThat(mention.mode()).isEmpty();
  }

  @Test
  void wordsSideBySideWithOneRoleAreOneArgument() {
    rejects();
    role(NORWAY, ArgumentRole.BY);
    role(OFFER, ArgumentRole.ISSUE);
    role(OFFER + 1, ArgumentRole.ISSUE);
    role(OFFER + 2, ArgumentRole.ISSUE);
    assertThat(mentions().get(0).arguments())
        .extracting(Argument::role, a -> a.span().of(TEXT))
        .containsExactly(
            tuple(ArgumentRole.BY, "Norway"), tuple(ArgumentRole.ISSUE, "offer of talks"));
  }

  @Test
  void anAnswerLeadsToTheActThatItAnswers() {
    rejects();
    offers();
    weights.get("answers.from")[REJECTED * 128] = 100;
    weights.get("answers.to")[OFFER * 128] = 100;
    List<ActMention> both = mentions();
    assertThat(both.get(0).answers()).hasValue(1);
    assertThat(both.get(1).answers()).isEmpty();
    assertThat(both).extracting(ActMention::same).allMatch(s -> s.isEmpty());
  }

  @Test
  void linksCountTheMentionsOfEarlierWindows() {
    rejects();
    offers();
    weights.get("same.from")[OFFER * 128] = 100;
    weights.get("same.to")[REJECTED * 128] = 100;
    ActHeads heads = new ActHeads(new Heads(weights));
    assertThat(heads.mentions(window, rows(), 7).get(1).same()).hasValue(7);
  }

  @Test
  void theUnsureIsLeftOut() {
    rejects();
    weights.put(ActHeads.CALIBRATION, new float[] {1, -10});
    assertThat(mentions()).isEmpty();
  }

  @Test
  void piecesOfOneTriggerAreOneMention() {
    rejects();
    trigger(REJECTED + 1);
    weights.get("trigger.weight")[(REJECTED + 1) * TriggerTags.COUNT + TriggerTags.BEGIN] = 6;
    assertThat(mentions()).extracting(m -> m.trigger().of(TEXT)).containsExactly("rejected");
  }

  @Test
  void anAddresseeMayBeLessLikelyThanOtherRoles() {
    rejects();
    role(NORWAY, ArgumentRole.BY);
    addressee(4.5f);
    assertThat(mentions().get(0).arguments(ArgumentRole.TO))
        .extracting(a -> a.span().of(TEXT))
        .containsExactly("Sweden");
    addressee(3f);
    assertThat(mentions().get(0).arguments(ArgumentRole.TO)).isEmpty();
  }

  @Test
  void anActThatIsLessSureThanItsTypeIsNotNamed() {
    rejects();
    weights.get("act.act.weight")[ActLabels.of(Optional.of(Act.REFUSE))] = 0;
    assertThat(mentions().get(0).act()).isEmpty();
  }

  private void addressee(float weight) {
    int hidden = 100;
    weights.get("argument.word")[SWEDEN * 128 + hidden] = 1;
    weights
            .get("argument.role.weight")[
            hidden * ArgumentTags.COUNT + ArgumentTags.of(ArgumentRole.TO)] =
        weight;
  }

  private void rejects() {
    trigger(REJECTED);
    weights.get("act.hidden.weight")[REJECTED * 256] = 10;
    weights.get("act.type.weight")[EventType.REJECT.ordinal()] = 10;
    weights.get("act.act.weight")[ActLabels.of(Optional.of(Act.REFUSE))] = 10;
  }

  private void offers() {
    trigger(OFFER);
    weights.get("act.hidden.weight")[OFFER * 256 + 1] = 10;
    weights.get("act.type.weight")[ActLabels.TYPES + EventType.AGREE.ordinal()] = 10;
  }

  private void trigger(int word) {
    weights.get("trigger.weight")[word * TriggerTags.COUNT + TriggerTags.BEGIN] = 10;
  }

  private void role(int word, ArgumentRole role) {
    weights.get("argument.word")[word * 128 + role.ordinal()] = 10;
    weights
            .get("argument.role.weight")[
            role.ordinal() * ArgumentTags.COUNT + ArgumentTags.of(role)] =
        10;
  }

  private void layer(String name, int in, int out) {
    weights.put(name + ".weight", new float[in * out]);
    weights.put(name + ".bias", new float[out]);
  }

  private List<ActMention> mentions() {
    return new ActHeads(new Heads(weights)).mentions(window, rows(), 0);
  }

  private float[][] rows() {
    float[][] rows = new float[window.words().size()][Encoder.WIDTH];
    for (int w = 0; w < rows.length; w++) {
      rows[w][w] = 1;
    }
    return rows;
  }
}
