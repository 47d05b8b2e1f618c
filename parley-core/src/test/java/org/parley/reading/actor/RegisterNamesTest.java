package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorId;

/** A phrase that is the name of a country, a capital or a body is no new actor. */
class RegisterNamesTest {
  @Test
  void aCapitalIsItsGovernment() {
    assertThat(id("Oslo")).contains("NOR-GOV");
    assertThat(RegisterNames.of("Oslo").orElseThrow().names()).containsExactly("Oslo");
  }

  @Test
  void aCountryIsItselfWithAnArticleToo() {
    assertThat(id("Norway")).contains("NOR");
    assertThat(id("the Netherlands")).contains("NLD");
  }

  @Test
  void theWestIsOneInSmallLettersToo() {
    assertThat(id("the west")).contains("WEST");
  }

  @Test
  void aDescriptionIsNone() {
    assertThat(id("the officials")).isEmpty();
    assertThat(id("turkey")).isEmpty();
  }

  private static Optional<String> id(String phrase) {
    return RegisterNames.of(phrase).map(Actor::id).map(ActorId::value);
  }
}
