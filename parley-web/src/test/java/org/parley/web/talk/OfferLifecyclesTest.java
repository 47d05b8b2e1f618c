package org.parley.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.io.words.Names;
import org.parley.io.words.RecordLine;
import org.parley.io.words.Scene;
import org.parley.model.Act;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.Outcome;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.store.RecordKind;
import org.parley.web.list.Row;

class OfferLifecyclesTest {
  private static final Set<Act> OFFERS =
      EnumSet.of(
          Act.OFFER,
          Act.DECLARE_READINESS,
          Act.DEMAND,
          Act.PROPOSE_VENUE,
          Act.PROPOSE_MEETING,
          Act.MEDIATE);

  @ParameterizedTest
  @EnumSource(Act.class)
  void onlyWhatPutsSomethingForwardHasALife(Act act) {
    assertThat(lives(step("m1").act(act)).offers()).hasSize(OFFERS.contains(act) ? 1 : 0);
  }

  @Test
  void anAnswerToAnAnswerBelongsToTheOffer() {
    List<TalkView.Life> lives =
        lives(
                step("m1"),
                step("m2").act(Act.REFUSE).answering("m1"),
                step("m3").act(Act.ACCEPT).answering("m2"))
            .offers();
    assertThat(lives).hasSize(1);
    assertThat(answers(lives.get(0))).containsExactly("m2", "m3");
  }

  @Test
  void anAnswerToAnotherOfferDoesNot() {
    List<TalkView.Life> lives =
        lives(
                step("m1"),
                step("m2").act(Act.DEMAND),
                step("m3").act(Act.REFUSE).answering("m2"),
                step("m4").act(Act.ACCEPT).answering("m1"))
            .offers();
    assertThat(lives).extracting(l -> l.offer().id()).containsExactly("m1", "m2");
    assertThat(answers(lives.get(0))).containsExactly("m4");
    assertThat(answers(lives.get(1))).containsExactly("m3");
  }

  @Test
  void anOfferThatAnswersAnotherStandsInBothLives() {
    List<TalkView.Life> lives = lives(step("m1"), step("m2").answering("m1")).offers();
    assertThat(answers(lives.get(0))).containsExactly("m2");
    assertThat(answers(lives.get(1))).isEmpty();
  }

  @Test
  void anAnswerToWhatIsNotShownHasNoLife() {
    assertThat(lives(step("m2").act(Act.ACCEPT).answering("m1")).offers()).isEmpty();
  }

  @Test
  void aPlanStandsWithTheDeedThatCarriedItOut() {
    List<TalkView.Life> lives =
        lives(
                step("m1").act(Act.AGREE_TO_MEET).became(Outcome.Kind.KEPT, "m3"),
                step("m2").act(Act.ARRIVE),
                step("m3").act(Act.MEET))
            .offers();
    assertThat(lives).extracting(TalkView.Life::outcome).containsExactly("outcome: kept");
    assertThat(answers(lives.get(0))).containsExactly("m3");
  }

  @Test
  void positionsStandByIssueAndParty() {
    List<TalkView.Issue> issues =
        lives(
                step("m1").by("NOR").on("the port"),
                step("m2").by("SWE").on("the port", "fish"),
                step("m3").by("NOR").on("the  port\n"))
            .issues(new Names(List.of()));
    assertThat(issues).extracting(TalkView.Issue::issue).containsExactly("the port", "fish");
    assertThat(issues.get(0).positions())
        .extracting(p -> p.party() + p.moves().stream().map(Row::id).toList())
        .containsExactly("Norway[m1, m3]", "Sweden[m2]");
    assertThat(issues.get(1).positions())
        .extracting(TalkView.Position::party)
        .containsExactly("Sweden");
  }

  @Test
  void aBodyOfAStateSpeaksForItAndWhoIsNotNamedForNobody() {
    List<TalkView.Issue> issues =
        lives(step("m1").by("NOR-GOV").on("fish"), new Scene.Step("m2").on("fish"))
            .issues(new Names(List.of()));
    assertThat(issues.get(0).positions())
        .extracting(TalkView.Position::party)
        .containsExactly("Norway", "Not named");
  }

  @Test
  void movesWithoutAnIssueHaveNone() {
    assertThat(lives(step("m1")).issues(new Names(List.of()))).isEmpty();
  }

  private static List<String> answers(TalkView.Life life) {
    return life.answers().stream().map(Row::id).toList();
  }

  private static OfferLifecycles lives(Scene.Step... steps) {
    Evidence evidence =
        new Evidence(new ReportId("r"), new Span(0, 1), Optional.empty(), Optional.empty());
    List<Move> moves = Stream.of(steps).map(s -> s.per(1, evidence)).toList();
    return new OfferLifecycles(moves, moves.stream().map(OfferLifecyclesTest::row).toList());
  }

  private static Scene.Step step(String id) {
    return new Scene.Step(id).by("NOR");
  }

  private static Row row(Move m) {
    return new Row(
        RecordKind.MOVES,
        m.id().value(),
        new RecordLine("", "", "", "", "", "", List.of(), List.of()));
  }
}
