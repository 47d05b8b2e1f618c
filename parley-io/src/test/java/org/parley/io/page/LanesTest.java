package org.parley.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.io.words.Names;
import org.parley.io.words.Scene;
import org.parley.io.words.Scene.Step;
import org.parley.model.Dossier;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.ReportId;
import org.parley.model.Span;

class LanesTest {
  private static final Move CHILE = move("CHL");
  private static final Move CREW = move("name:the crew");

  @Test
  void eachPartyHasALaneInItsOrder() {
    Lanes lanes = lanes(List.of("PER", "CHL"), CHILE);

    assertThat(lanes.names()).containsExactly("Peru", "Chile");
    assertThat(lanes.of(CHILE)).isEqualTo(2);
  }

  @Test
  void actorsOfOneCountryShareItsLane() {
    Lanes lanes = lanes(List.of("Q1", "PER", "CHL"), move("PER-GOV"));

    assertThat(lanes.names()).containsExactly("Peru", "Chile");
    assertThat(lanes.of(move("PER-GOV"))).isEqualTo(1);
  }

  @Test
  void whoIsNoPartyStandsUnderOthers() {
    Lanes lanes = lanes(List.of("PER"), CREW);

    assertThat(lanes.names()).containsExactly("Peru", "Others");
    assertThat(lanes.of(CREW)).isEqualTo(2);
  }

  @Test
  void aMoveStandsWithTheFirstOfItsMakersThatIsAParty() {
    Lanes lanes = lanes(List.of("PER", "CHL"), move("name:the crew", "CHL", "PER"));

    assertThat(lanes.of(move("name:the crew", "CHL", "PER"))).isEqualTo(2);
    assertThat(lanes.names()).doesNotContain("Others");
  }

  @Test
  void aFourthPartyIsOneOfTheOthers() {
    Lanes lanes = lanes(List.of("PER", "CHL", "BOL", "ARG"), move("ARG"));

    assertThat(lanes.names()).containsExactly("Peru", "Chile", "Bolivia", "Others");
    assertThat(lanes.of(move("ARG"))).isEqualTo(4);
    assertThat(lanes.of(move("BOL"))).isEqualTo(3);
  }

  @Test
  void withoutPartiesAllAreOthers() {
    assertThat(lanes(List.of(), CHILE).names()).containsExactly("Others");
    assertThat(lanes(List.of(), CHILE).of(CHILE)).isEqualTo(1);
  }

  @Test
  void whoIsNotNamedStandsUnderOthers() {
    assertThat(lanes(List.of("PER"), move()).of(move())).isEqualTo(2);
  }

  private static Lanes lanes(List<String> parties, Move... moves) {
    Dossier dossier =
        new Scene().actor("Q1", "Ana Ruiz", "PER").talk("t", parties, moves).dossier();
    return new Lanes(dossier.talks().get(0), new Names(dossier));
  }

  private static Move move(String... by) {
    return new Step("m")
        .by(by)
        .per(
            1, new Evidence(new ReportId("r"), new Span(0, 1), Optional.empty(), Optional.empty()));
  }
}
