package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OFFER|offered Chile talks in Tacna",
        "ACCEPT|accepted an offer of talks by Chile in Tacna",
        "REFUSE|refused talks with Chile in Tacna",
        "DECLARE_READINESS|declared readiness for talks with Chile in Tacna",
        "DEMAND|made a demand of Chile",
        "PROPOSE_VENUE|proposed Tacna as the venue for talks with Chile",
        "REFUSE_VENUE|refused Tacna as the venue for talks with Chile",
        "PROPOSE_MEETING|proposed a meeting with Chile in Tacna",
        "AGREE_TO_MEET|agreed to a meeting with Chile in Tacna",
        "POSTPONE|put off the meeting with Chile in Tacna",
        "CANCEL|called off the meeting with Chile in Tacna",
        "ARRIVE|arrived in Tacna for talks with Chile",
        "MEET|met Chile in Tacna",
        "CONCEDE|offered Chile a concession",
        "REPORT_PROGRESS|reported progress in the talks with Chile",
        "DENY_PROGRESS|denied progress in the talks with Chile",
        "AGREE|reached an agreement with Chile in Tacna",
        "SIGN|signed an agreement with Chile in Tacna",
        "BREAK_OFF|broke off the talks with Chile",
        "MEDIATE|acted as mediator for Chile in Tacna",
        "DISMISS|dismissed the offer of Chile",
        "THREATEN|made a threat to Chile"
      })
  void everyActHasItsWords(Act act, String words) {
    assertThat(told(step(act).in("Tacna"))).isEqualTo("Peru " + words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OFFER|offered talks",
        "CONCEDE|offered a concession",
        "MEET|met",
        "DISMISS|dismissed the offer"
      })
  void nobodyIsPutInForTheOtherParty(Act act, String words) {
    assertThat(told(new Step("m").act(act).by("PER"))).isEqualTo("Peru " + words);
  }

  @Test
  void aVenueThatIsNotNamedIsAPlace() {
    assertThat(told(step(Act.PROPOSE_VENUE)))
        .isEqualTo("Peru proposed a place as the venue for talks with Chile");
  }

  @Test
  void severalIssuesAreEachQuoted() {
    assertThat(told(step(Act.MEET).on("fish", "salt")))
        .isEqualTo("Peru met Chile, on “fish”, “salt”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HAPPENED|''",
        "OFFERED|''",
        "CONDITIONAL|' (conditional)'",
        "CANCELLED|' (since cancelled)'",
        "PLANNED|' (planned)'",
        "THREATENED|' (threatened)'",
        "DENIED|' (denied)'"
      })
  void whetherItHappenedIsSaidWhereItIsNotPlain(Realis realis, String said) {
    assertThat(told(step(Act.MEET).realis(realis))).isEqualTo("Peru met Chile" + said);
  }

  @Test
  void aConditionThatIsToldNeedsNoSecondWordForIt() {
    assertThat(told(step(Act.MEET).realis(Realis.CONDITIONAL).given(REPORT, "if it rains")))
        .isEqualTo("Peru met Chile, on the condition “if it rains”");
  }

  @ParameterizedTest
  @EnumSource(
      value = Act.class,
      names = {"CANCEL", "POSTPONE", "BREAK_OFF", "REFUSE"})
  void whatCallsOffIsNotItselfCalledOff(Act act) {
    assertThat(told(step(act).realis(Realis.CANCELLED))).doesNotContain("cancelled");
  }

  private static Step step(Act act) {
    return new Step("m").act(act).by("PER").to("CHL");
  }

  private String told(Step step) {
    Move move = step.per(1, Scene.evidence(REPORT, "will talk"));
    return sentence.text(move);
  }
}
