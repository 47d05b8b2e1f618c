package org.parley.dossier.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

class DeedNamesTest {
  @Test
  void theyAreTheCapitalsWithinTheClause() {
    assertThat(names("Elbonia struck the port of Vale, Norland")).containsExactly("norla", "vale");
  }

  @Test
  void theFirstWordIsNone() {
    assertThat(names("Missiles struck a harbour")).isEmpty();
  }

  @Test
  void norAreTheNamesOfThoseWhoTakePart() {
    Actor minister = actor("Otto Lind", "Mr Lind", "Minister Lind");
    assertThat(names("the demand of Minister Lind on the Lake Treaty", minister))
        .containsExactly("lake", "treat");
  }

  @Test
  void eachIsNamedOnce() {
    assertThat(names("ships left Vale for Norland and from Norland for Vale"))
        .containsExactly("norla", "vale");
  }

  private static List<String> names(String clause, Actor... sides) {
    return DeedNames.of(clause, Arrays.asList(sides));
  }

  private static Actor actor(String name, String... names) {
    return new Actor(
        ActorId.named("otto-lind"),
        name,
        ActorKind.PERSON,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(names));
  }
}
