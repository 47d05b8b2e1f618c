package org.parley.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.codebook.Codebook;
import org.parley.model.EventType;
import org.parley.model.Realis;

/** What an act comes to by the mood of its clause. */
class OutcomeTest {
  private static final Modality TOLD = new Modality(false, false, false, false);
  private static final Modality DENIED = new Modality(true, false, false, false);
  private static final Modality TO_COME = new Modality(false, true, false, false);
  private static final Modality POSSIBLE = new Modality(false, false, true, false);
  private static final Modality TO_COME_IF = new Modality(false, true, false, true);

  @ParameterizedTest
  @CsvSource({
    "CONSULT, meet",
    "AID, assist",
    "COOPERATE, assist",
    "SUPPORT, assist",
    "RETREAT, yield",
    "CONCEDE, yield"
  })
  void cooperationThatIsRefusedIsARejectionWithItsMode(EventType type, String mode) {
    Outcome outcome = outcome(type, DENIED).orElseThrow();
    assertThat(outcome.type()).isEqualTo(EventType.REJECT);
    assertThat(outcome.mode()).contains(mode);
    assertThat(outcome.realis()).isEqualTo(Realis.HAPPENED);
  }

  @ParameterizedTest
  @CsvSource({"ASSAULT, violence", "MOBILIZE, violence", "COERCE, restrict", "SANCTION, relations"})
  void forceThatIsToComeIsAThreatWithItsMode(EventType type, String mode) {
    Outcome outcome = outcome(type, TO_COME).orElseThrow();
    assertThat(outcome.type()).isEqualTo(EventType.THREATEN);
    assertThat(outcome.mode()).contains(mode);
    assertThat(outcome.realis()).isEqualTo(Realis.THREATENED);
  }

  @ParameterizedTest
  @EnumSource(names = {"CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"})
  void cooperationThatIsToComeIsAnAgreement(EventType type) {
    Outcome outcome = outcome(type, TO_COME).orElseThrow();
    assertThat(outcome.type()).isEqualTo(EventType.AGREE);
    assertThat(outcome.realis()).isEqualTo(Realis.PLANNED);
  }

  @Test
  void forceThatIsDeniedKeepsItsTypeAndIsDenied() {
    Outcome outcome = outcome(EventType.ASSAULT, DENIED).orElseThrow();
    assertThat(outcome.type()).isEqualTo(EventType.ASSAULT);
    assertThat(outcome.realis()).isEqualTo(Realis.DENIED);
  }

  @Test
  void anAccusationThatIsDeniedIsNoAct() {
    assertThat(outcome(EventType.ACCUSE, DENIED)).isEmpty();
  }

  @Test
  void whatIsToComeOnAConditionIsConditional() {
    assertThat(outcome(EventType.ASSAULT, TO_COME_IF).orElseThrow().realis())
        .isEqualTo(Realis.CONDITIONAL);
    assertThat(outcome(EventType.AID, TO_COME_IF).orElseThrow().realis())
        .isEqualTo(Realis.CONDITIONAL);
  }

  @Test
  void whatIsOnlyPossibleKeepsItsTypeAndIsConditional() {
    Outcome outcome = outcome(EventType.ASSAULT, POSSIBLE).orElseThrow();
    assertThat(outcome.type()).isEqualTo(EventType.ASSAULT);
    assertThat(outcome.realis()).isEqualTo(Realis.CONDITIONAL);
  }

  @Test
  void whatIsToldHappened() {
    assertThat(outcome(EventType.ASSAULT, TOLD).orElseThrow().realis()).isEqualTo(Realis.HAPPENED);
  }

  /** By the first rule of a type that says nothing of its own about whether the act happened. */
  private static Optional<Outcome> outcome(EventType type, Modality modality) {
    EventRule rule =
        Stream.of("events-verbs", "events-nouns")
            .flatMap(f -> Codebook.rules(f, EventRule.class).stream())
            .filter(r -> r.type().equals(Optional.of(type)) && r.realis().isEmpty())
            .findFirst()
            .orElseThrow();
    return Outcome.of(rule, modality);
  }
}
