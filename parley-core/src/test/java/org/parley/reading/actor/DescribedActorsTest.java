package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/** Whose officials they are stands in their id. */
class DescribedActorsTest {
  @Test
  void aDescriptionWithAPartyIsNotThatOfAnother() {
    assertThat(id("officials", "KEN", "officials", "Officials"))
        .isEqualTo("name:officials-of-kenya");
    assertThat(id("rebels", "UGA", "REBELS", "rebels")).isEqualTo("name:rebels-of-uganda");
  }

  @Test
  void aDescriptionWithoutAPartyStaysAsItIs() {
    assertThat(DescribedActors.id(actor("people", Optional.empty(), "people")).value())
        .isEqualTo("name:people");
  }

  @Test
  void aNameStaysAsItIs() {
    assertThat(id("anna-berg", "KEN", "Anna Berg")).isEqualTo("name:anna-berg");
    assertThat(id("anna-berg", "KEN", "anna berg", "Anna Berg")).isEqualTo("name:anna-berg");
    assertThat(id("army-chief-of-norway", "NOR", "army chief"))
        .isEqualTo("name:army-chief-of-norway");
    assertThat(id("us-official", "USA", "US official")).isEqualTo("name:us-official");
  }

  @Test
  void aPersonCalledBySurnameAndTitleKeepsTheOwnId() {
    Actor person =
        new Actor(
            ActorId.named("anna-berg"),
            "Anna Berg",
            ActorKind.PERSON,
            Optional.of("KEN"),
            Optional.empty(),
            List.of(),
            List.of("Berg", "minister"));

    assertThat(DescribedActors.id(person).value()).isEqualTo("name:anna-berg");
  }

  @Test
  void aHolderOfOfficesWhoIsCalledByTheTitleKeepsTheId() {
    assertThat(id("donald-trump", "USA", "president", "Trump")).isEqualTo("name:donald-trump");
  }

  private static String id(String slug, String country, String... names) {
    return DescribedActors.id(actor(slug, Optional.of(country), names)).value();
  }

  private static Actor actor(String slug, Optional<String> country, String... names) {
    return new Actor(
        ActorId.named(slug),
        names[0],
        ActorKind.GROUP,
        country,
        Optional.empty(),
        List.of(),
        List.of(names));
  }
}
