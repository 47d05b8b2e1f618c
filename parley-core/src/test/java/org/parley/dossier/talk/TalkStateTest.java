package org.parley.dossier.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.MoveId;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.TalkStatus;
import org.parley.model.When;

class TalkStateTest {
  private static final Optional<When> NO_DAY = Optional.empty();
  private static final Optional<When> APRIL = Optional.of(new When("2024-04-30"));
  private static final Optional<When> MAY = Optional.of(new When("2024-05-02"));

  @Test
  void aTalkWithoutAMoveThatSaysMoreIsProposed() {
    assertThat(after()).isEqualTo(TalkStatus.PROPOSED);
    assertThat(after(Act.OFFER)).isEqualTo(TalkStatus.PROPOSED);
  }

  @Test
  void theLastMoveThatSaysMoreDecides() {
    assertThat(after(Act.OFFER, Act.REFUSE)).isEqualTo(TalkStatus.STALLED);
    assertThat(after(Act.REFUSE, Act.MEET)).isEqualTo(TalkStatus.UNDER_WAY);
    assertThat(after(Act.MEET, Act.BREAK_OFF)).isEqualTo(TalkStatus.STALLED);
    assertThat(after(Act.OFFER, Act.AGREE_TO_MEET, Act.CANCEL, Act.OFFER))
        .isEqualTo(TalkStatus.CANCELLED);
  }

  @Test
  void aNewOfferDoesNotUndoWhatCameOfAnEarlierOne() {
    assertThat(after(Act.SIGN, Act.OFFER)).isEqualTo(TalkStatus.CONCLUDED);
  }

  @Test
  void anActThatDoesNothingToATalkLeavesItAsItIs() {
    assertThat(after(Act.MEET, Act.DEMAND)).isEqualTo(TalkStatus.UNDER_WAY);
  }

  @Test
  void whatIsDeniedOrHangsOnAConditionConcludesNothing() {
    for (Realis realis : List.of(Realis.DENIED, Realis.CONDITIONAL, Realis.THREATENED)) {
      assertThat(status(List.of(move(Act.MEET), move(Act.AGREE, realis, MAY))))
          .isEqualTo(TalkStatus.UNDER_WAY);
    }
    assertThat(status(List.of(move(Act.OFFER, Realis.CONDITIONAL, NO_DAY))))
        .isEqualTo(TalkStatus.PROPOSED);
  }

  @Test
  void aPlannedMeetingIsScheduled() {
    assertThat(status(List.of(move(Act.MEET, Realis.PLANNED, MAY))))
        .isEqualTo(TalkStatus.SCHEDULED);
  }

  @Test
  void aNextMeetingSetsBackATalkUnderWayOnlyWhereItHasADay() {
    Move some = move(Act.AGREE_TO_MEET, Realis.HAPPENED, NO_DAY);
    Move dated = move(Act.AGREE_TO_MEET, Realis.HAPPENED, MAY);
    assertThat(status(List.of(move(Act.MEET), some))).isEqualTo(TalkStatus.UNDER_WAY);
    assertThat(status(List.of(move(Act.MEET), dated))).isEqualTo(TalkStatus.SCHEDULED);
    assertThat(status(List.of(move(Act.REFUSE), some))).isEqualTo(TalkStatus.SCHEDULED);
  }

  @Test
  void whatHasNoDayDoesNotSetBackATalkThatHasBegun() {
    for (Act act : List.of(Act.REFUSE, Act.CANCEL, Act.REFUSE_VENUE, Act.AGREE_TO_MEET)) {
      assertThat(after(Act.MEET, act)).as(act.slug()).isEqualTo(TalkStatus.UNDER_WAY);
      assertThat(after(Act.AGREE, act)).as(act.slug()).isEqualTo(TalkStatus.CONCLUDED);
    }
    assertThat(after(Act.AGREE, Act.BREAK_OFF)).isEqualTo(TalkStatus.STALLED);
    assertThat(status(List.of(move(Act.MEET), move(Act.REFUSE, Realis.HAPPENED, MAY))))
        .isEqualTo(TalkStatus.STALLED);
  }

  @Test
  void aConcludedTalkGoesOnOnlyOnALaterDay() {
    Move meeting = move(Act.MEET, Realis.HAPPENED, MAY);
    assertThat(status(List.of(move(Act.AGREE, Realis.HAPPENED, APRIL), meeting)))
        .isEqualTo(TalkStatus.UNDER_WAY);
    assertThat(status(List.of(move(Act.AGREE, Realis.HAPPENED, MAY), meeting)))
        .as("of the day on which it was agreed")
        .isEqualTo(TalkStatus.CONCLUDED);
    Move before = move(Act.MEET, Realis.HAPPENED, APRIL);
    assertThat(status(List.of(before, toldTwice(move(Act.AGREE)), meeting)))
        .as("later than all before the agreement")
        .isEqualTo(TalkStatus.UNDER_WAY);
    assertThat(status(List.of(move(Act.AGREE), meeting)))
        .as("nobody knows which was first")
        .isEqualTo(TalkStatus.CONCLUDED);
    assertThat(status(List.of(move(Act.AGREE), before, meeting))).isEqualTo(TalkStatus.UNDER_WAY);
  }

  @Test
  void anAgreementThatOnePassageTellsWithoutADayDoesNotConcludeATalkThatHasBegun() {
    assertThat(after(Act.MEET, Act.AGREE)).isEqualTo(TalkStatus.UNDER_WAY);
    assertThat(after(Act.OFFER, Act.AGREE)).isEqualTo(TalkStatus.CONCLUDED);
    assertThat(status(List.of(move(Act.MEET), move(Act.AGREE, Realis.HAPPENED, MAY))))
        .isEqualTo(TalkStatus.CONCLUDED);
    assertThat(status(List.of(move(Act.MEET), toldTwice(move(Act.AGREE)))))
        .isEqualTo(TalkStatus.CONCLUDED);
  }

  @Test
  void onlyItsPartiesStallCallOffOrConcludeATalk() {
    for (Act act : List.of(Act.REFUSE, Act.CANCEL, Act.BREAK_OFF, Act.AGREE)) {
      List<Move> moves = List.of(move(Act.OFFER), move(act, Realis.HAPPENED, MAY));
      assertThat(TalkState.after(moves, m -> m.act() == Act.OFFER))
          .as(act.slug())
          .isEqualTo(TalkStatus.PROPOSED);
      assertThat(status(moves)).as(act.slug()).isNotEqualTo(TalkStatus.PROPOSED);
    }
    assertThat(TalkState.after(List.of(move(Act.MEET)), m -> false))
        .as("held by a mediator")
        .isEqualTo(TalkStatus.UNDER_WAY);
  }

  @Test
  void aPartyIsOneWhoActsForIt() {
    assertThat(
            TalkState.madeBy(List.of(new ActorId("KE")), a -> new ActorId("KE"))
                .test(move(Act.MEET)))
        .isTrue();
    assertThat(TalkState.madeBy(List.of(new ActorId("UGA")), a -> a).test(move(Act.MEET)))
        .isFalse();
  }

  private static Move toldTwice(Move move) {
    Evidence other =
        new Evidence(new ReportId("r2"), new Span(0, 1), Optional.empty(), Optional.empty());
    return new Move(
        move.id(),
        move.act(),
        move.by(),
        move.to(),
        move.day(),
        move.venues(),
        move.issues(),
        move.condition(),
        move.answers(),
        move.realis(),
        List.of(move.evidence().get(0), other),
        2,
        move.rule(),
        move.clock(),
        move.outcome());
  }

  private static TalkStatus status(List<Move> moves) {
    return TalkState.after(moves, m -> true);
  }

  private static TalkStatus after(Act... acts) {
    return status(Stream.of(acts).map(TalkStateTest::move).toList());
  }

  private static Move move(Act act) {
    return move(act, Realis.HAPPENED, NO_DAY);
  }

  private static Move move(Act act, Realis realis, Optional<When> day) {
    ReportId report = new ReportId("r1");
    return new Move(
        new MoveId("m1"),
        act,
        List.of(new ActorId("KEN")),
        List.of(new ActorId("UGA")),
        day,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        realis,
        List.of(new Evidence(report, new Span(0, 1), Optional.empty(), Optional.empty())),
        1,
        "learned",
        Optional.empty(),
        Optional.empty());
  }
}
