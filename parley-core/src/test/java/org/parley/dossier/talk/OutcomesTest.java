package org.parley.dossier.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import org.parley.model.When;

class OutcomesTest {
  private final List<Move> moves = new ArrayList<>();

  @Test
  void anOfferIsWhatItsAnswerMakesOfIt() {
    tell("o1", Act.OFFER, "KEN", "2024-05-01", Realis.OFFERED, "");
    tell("r", Act.REFUSE, "UGA", "", Realis.HAPPENED, "o1");
    tell("o2", Act.PROPOSE_MEETING, "UGA", "", Realis.OFFERED, "");
    tell("a", Act.ACCEPT, "KEN", "", Realis.HAPPENED, "o2");
    tell("o3", Act.DEMAND, "UGA", "", Realis.HAPPENED, "");
    tell("o4", Act.OFFER, "KEN", "", Realis.OFFERED, "o3");
    tell("w", Act.DECLARE_READINESS, "UGA", "", Realis.OFFERED, "o4");
    tell("o5", Act.OFFER, "KEN", "", Realis.OFFERED, "");

    assertThat(outcomes())
        .containsExactly(
            "o1 refused by r", "o2 accepted by a", "o3 countered by o4", "o4 welcomed by w");
  }

  @Test
  void theLastAnswerDecidesAndOneThatIsDeniedIsNone() {
    tell("o", Act.OFFER, "KEN", "", Realis.OFFERED, "");
    tell("a", Act.ACCEPT, "UGA", "", Realis.HAPPENED, "o");
    tell("r", Act.REFUSE, "UGA", "", Realis.HAPPENED, "o");
    tell("d", Act.ACCEPT, "UGA", "", Realis.DENIED, "o");

    assertThat(outcomes()).containsExactly("o refused by r");
  }

  @Test
  void aMeetingThatWasAgreedIsKeptByOneOnItsDay() {
    tell("p1", Act.AGREE_TO_MEET, "KEN", "2024-05-03", Realis.PLANNED, "");
    tell("p2", Act.MEET, "UGA", "2024-05-20", Realis.PLANNED, "");
    tell("m", Act.MEET, "UGA", "2024-05-03", Realis.HAPPENED, "");

    assertThat(outcomes()).containsExactly("p1 kept by m");
  }

  @Test
  void aPlanWithoutADayIsKeptByTheNextDeedThatHasOne() {
    tell("p1", Act.AGREE_TO_MEET, "KEN", "2024-05-01", Realis.HAPPENED, "");
    tell("p2", Act.AGREE_TO_MEET, "UGA", "", Realis.PLANNED, "");
    tell("m1", Act.MEET, "UGA", "", Realis.HAPPENED, "");
    tell("m2", Act.ARRIVE, "UGA", "2024-05-09", Realis.HAPPENED, "");
    tell("m3", Act.MEET, "UGA", "2024-05-10", Realis.HAPPENED, "");

    assertThat(outcomes()).containsExactly("p1 kept by m2", "p2 kept by m2");
  }

  @Test
  void aConcessionIsKeptByItsMakerAlone() {
    tell("p", Act.CONCEDE, "KEN", "2024-05-03", Realis.PLANNED, "");
    tell("other", Act.CONCEDE, "UGA", "2024-05-03", Realis.HAPPENED, "");
    tell("own", Act.CONCEDE, "KEN", "2024-05-04", Realis.HAPPENED, "");

    assertThat(outcomes()).containsExactly("p kept by own");
  }

  @Test
  void aPlanIsNotKeptWhereTheDeedIsDenied() {
    tell("p", Act.CONCEDE, "KEN", "2024-05-03", Realis.PLANNED, "");
    tell("d", Act.CONCEDE, "KEN", "2024-05-03", Realis.DENIED, "");

    assertThat(outcomes()).containsExactly("p not-kept by d");
  }

  @Test
  void theLastMeetingThatIsStillAheadIsPutOffOrCalledOff() {
    tell("p1", Act.AGREE_TO_MEET, "KEN", "2024-05-03", Realis.PLANNED, "");
    tell("p2", Act.AGREE_TO_MEET, "KEN", "2024-05-09", Realis.PLANNED, "");
    tell("m", Act.MEET, "KEN", "2024-05-03", Realis.HAPPENED, "");
    tell("put-off", Act.POSTPONE, "UGA", "", Realis.HAPPENED, "");
    tell("called-off", Act.CANCEL, "UGA", "", Realis.HAPPENED, "");

    assertThat(outcomes()).containsExactly("p1 kept by m", "p2 postponed by put-off");
  }

  @Test
  void whatIsNeitherAnsweredNorCarriedOutHasNoOutcome() {
    tell("o", Act.OFFER, "KEN", "", Realis.OFFERED, "");
    tell("p", Act.MEET, "KEN", "2024-05-03", Realis.PLANNED, "");
    tell("m", Act.MEET, "UGA", "2024-05-08", Realis.HAPPENED, "");

    assertThat(outcomes()).isEmpty();
  }

  private List<String> outcomes() {
    return Outcomes.of(moves, a -> a).stream()
        .flatMap(
            m -> m.outcome().stream().map(o -> m.id() + " " + o.kind().slug() + " by " + o.move()))
        .toList();
  }

  private void tell(String id, Act act, String by, String day, Realis realis, String answers) {
    Evidence evidence =
        new Evidence(new ReportId("r1"), new Span(0, 1), Optional.empty(), Optional.empty());
    moves.add(
        new Move(
            new MoveId(id),
            act,
            List.of(new ActorId(by)),
            List.of(),
            told(day).map(When::new),
            List.of(),
            List.of(),
            Optional.empty(),
            told(answers).map(MoveId::new),
            realis,
            List.of(evidence),
            1,
            "learned",
            Optional.empty(),
            Optional.empty()));
  }

  private static Optional<String> told(String text) {
    return Stream.of(text).filter(t -> !t.isEmpty()).findFirst();
  }
}
