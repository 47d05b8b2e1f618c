package org.parley.dossier.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Comparability;
import org.parley.model.Dispute;
import org.parley.model.DisputeKind;
import org.parley.model.ReportId;
import org.parley.model.Side;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;
import org.parley.model.When;

class QuestionsTest {
  @Test
  void daysSortInTimeAndTheUntoldLast() {
    List<Optional<LocalDate>> days =
        new ArrayList<>(List.of(Optional.empty(), day("2021-05-03"), day("1969-01-01")));
    days.sort(OptionalDays.ORDER);
    assertThat(days).containsExactly(day("1969-01-01"), day("2021-05-03"), Optional.empty());
  }

  @Test
  void theDistanceOfTwoDaysIsTheSameBothWays() {
    Random random = new Random(1_582);
    for (int round = 0; round < 500; round++) {
      LocalDate a = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000));
      int apart = random.nextInt(400);
      Optional<LocalDate> b = Optional.of(a.plusDays(apart));
      assertThat(OptionalDays.between(Optional.of(a), b)).isEqualTo(apart);
      assertThat(OptionalDays.between(b, Optional.of(a))).isEqualTo(apart);
    }
  }

  @Test
  void anUntoldDayIsFarFromAnyAndNearItsLike() {
    assertThat(OptionalDays.between(Optional.empty(), Optional.empty())).isZero();
    assertThat(OptionalDays.between(day("2021-05-03"), Optional.empty())).isEqualTo(Long.MAX_VALUE);
    assertThat(OptionalDays.between(Optional.empty(), day("2021-05-03"))).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void keysAreOneWord() {
    assertThat(QuestionKeys.key("figures", "NOR", "lost ships at sea"))
        .isEqualTo("figures_NOR_lost-ships-at-sea");
    assertThat(QuestionKeys.talk(List.of(new ActorId("NOR"), new ActorId("SWE"))))
        .isEqualTo("talk_NOR_SWE");
  }

  @Test
  void idsBeginWithTheirQuestion() {
    assertThat(QuestionKeys.talkId("talk_NOR_SWE", 2)).isEqualTo("NOR_SWE-2");
    assertThat(QuestionKeys.disputeId("figures_NOR", 3)).isEqualTo("figures_NOR-3");
    assertThat(QuestionKeys.progressId("NOR_SWE-2")).isEqualTo("progress_NOR_SWE-2");
    assertThat(QuestionKeys.moveId(new ReportId("r7"), 41)).hasToString("r7-m41");
  }

  @Test
  void anAnswerIsInOneOrderHoweverItCame() {
    List<Talk> talks =
        List.of(
            talk("b", Optional.of("2021-04")),
            talk("a", Optional.of("2021-05-03")),
            talk("c", Optional.of("2021-05-03")),
            talk("0", Optional.empty()));
    List<Dispute> disputes =
        List.of(
            dispute("z", Optional.of("2020")),
            dispute("x", Optional.of("2021-05-03")),
            dispute("y", Optional.of("2021-05-03")),
            dispute("a", Optional.empty()));
    for (int seed = 0; seed < 30; seed++) {
      List<Talk> mixedTalks = new ArrayList<>(talks);
      List<Dispute> mixedDisputes = new ArrayList<>(disputes);
      Collections.shuffle(mixedTalks, new Random(seed));
      Collections.shuffle(mixedDisputes, new Random(seed));
      assertThat(new Answer(mixedTalks, mixedDisputes, List.of(), List.of()))
          .as("seed %d", seed)
          .isEqualTo(new Answer(talks, disputes, List.of(), List.of()));
    }
    assertThat(new Answer(talks, disputes, List.of(), List.of()).talks()).isEqualTo(talks);
    assertThat(new Answer(talks, disputes, List.of(), List.of()).disputes()).isEqualTo(disputes);
  }

  @Test
  void anActorIsCalledAsTheRegisterThenAsTheReportsCallIt() {
    ActorNames names =
        new ActorNames(
            id ->
                id.isNamed() || id.value().equals("NOR")
                    ? Optional.of(actor(id, "River Guard"))
                    : Optional.empty());
    assertThat(names.name(new ActorId("NOR"))).isEqualTo("Norway");
    assertThat(names.name(ActorId.named("river-guard"))).isEqualTo("River Guard");
    assertThat(names.name(new ActorId("Q0"))).isEqualTo("Q0");
    assertThat(names.party(ActorId.named("river-guard"))).isEqualTo(new ActorId("ISL"));
  }

  private static Optional<LocalDate> day(String iso) {
    return Optional.of(LocalDate.parse(iso));
  }

  private static Actor actor(ActorId id, String name) {
    return new Actor(
        id, name, ActorKind.GROUP, Optional.of("ISL"), Optional.of("GOV"), List.of(), List.of());
  }

  private static Talk talk(String id, Optional<String> opened) {
    return new Talk(
        id,
        id,
        List.of(),
        opened.map(When::new),
        Optional.empty(),
        TalkStatus.PROPOSED,
        List.of(),
        List.of());
  }

  private static Dispute dispute(String id, Optional<String> since) {
    Side side = new Side("x", List.of(), List.of());
    return new Dispute(
        id,
        DisputeKind.FIGURES,
        "x",
        List.of(side, side),
        Comparability.YES,
        "x",
        since.map(When::new));
  }
}
