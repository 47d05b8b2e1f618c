package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.InstitutionRule;
import org.parley.model.ActorId;

/** Which institution was told of before. */
class InstitutionAntecedentsTest {
  private static final ActorId KENYAN = new ActorId("KEN-GOV-FOREIGN-MINISTRY");
  private static final ActorId NORWEGIAN = new ActorId("NOR-GOV-FOREIGN-MINISTRY");

  private final InstitutionRule foreign = rule("GOV-FOREIGN-MINISTRY");
  private final InstitutionRule any = rule("GOV-MINISTRY");
  private final InstitutionAntecedents antecedents = new InstitutionAntecedents();

  @Test
  void theLatestBeforeAPlaceIsMeant() {
    antecedents.add(foreign, KENYAN, 10);
    antecedents.add(foreign, NORWEGIAN, 90);

    assertThat(antecedents.latest(foreign, 50)).contains(KENYAN);
    assertThat(antecedents.latest(foreign, 100)).contains(NORWEGIAN);
    assertThat(antecedents.latest(foreign, 5)).isEmpty();
  }

  @Test
  void theMinistryIsAnyMinistryAndAFieldIsItsOwn() {
    antecedents.add(foreign, KENYAN, 10);

    assertThat(antecedents.latest(any, 50)).contains(KENYAN);
    assertThat(antecedents.latest(rule("MIL"), 50)).isEmpty();
  }

  @Test
  void aRegisteredMinistryIsOneOfTheFieldThatItsNameTells() {
    antecedents.addMinistry("Kenya's Foreign Ministry", KENYAN, 10);

    assertThat(antecedents.latest(foreign, 50)).contains(KENYAN);
  }

  @Test
  void onlyAParliamentIsOne() {
    antecedents.addParliament(KENYAN);
    assertThat(antecedents.parliament()).isEmpty();

    antecedents.addParliament(new ActorId("KEN-LEG"));
    assertThat(antecedents.parliament()).contains(new ActorId("KEN-LEG"));
  }

  private static InstitutionRule rule(String suffix) {
    return Codebook.rules("institutions", InstitutionRule.class).stream()
        .filter(r -> r.suffix().equals(suffix))
        .findFirst()
        .orElseThrow();
  }
}
