package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.io.words.Scene.Step;
import org.parley.model.Act;
import org.parley.model.Format;
import org.parley.model.Move;
import org.parley.model.Realis;
import org.parley.model.Report;

class MoveSentenceTest {
  private static final Report REPORT =
      Scene.text("r", "Post", "2020-01-02", Format.TEXT, "Peru will talk if it rains.", List.of());

  private final MoveSentence sentence =
      new MoveSentence(
          new Names(
              new Scene().actor("PER", "Peru", "PER").actor("CHL", "Chile", "CHL").dossier()));

  @Test
  void anOfferNamesWhoWhatWhereAndTheCondition() {
    Step step = step(Act.OFFER).in("Tacna", "Arica").on("the  fishing\nlimit");

    assertThat(told(step.given(REPORT, "if it rains")))
        .isEqualTo(
            "Peru offered Chile talks in Tacna or Arica, on “the fishing limit”, on the condition"
                + " “if it rains”");
  }

  @Test
  void whoIsNotNamedIsNotGuessed() {
    assertThat(told(new Step("m").act(Act.REFUSE))).isEqualTo("An unnamed party refused talks");
  }

  @Test
  void whatDidNotHappenIsSaidSo() {
    assertThat(told(step(Act.MEET).realis(Realis.DENIED))).isEqualTo("Peru met Chile (denied)");
    assertThat(told(step(Act.MEET).realis(Realis.PLANNED))).isEqualTo("Peru met Chile (planned)");
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void everyActReadsWithAndWithoutTheOtherParty(Act act) {
    assertThat(told(step(act))).startsWith("Peru ").doesNotContain("  ").doesNotEndWith(" ");
    assertThat(told(new Step("m").act(act).by("PER"))).doesNotContain("Chile", "  ");
  }

  private static Step step(Act act) {
    return new Step("m").act(act).by("PER").to("CHL");
  }

  private String told(Step step) {
    Move move = step.per(1, Scene.evidence(REPORT, "will talk"));
    return sentence.text(move);
  }
}
