package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorId;

class RolesTest {
  @Test
  void allButTheFirstOfEachRoleAreNamed() {
    assertThat(Roles.others("source", actors("a", "b", "c"), "target", actors("d", "e")))
        .containsExactly(List.of("source", "b"), List.of("source", "c"), List.of("target", "e"));
  }

  @Test
  void oneOrNoneOfARoleLeavesNobody() {
    assertThat(Roles.others("source", actors("a"), "target", actors())).isEmpty();
  }

  private static List<ActorId> actors(String... ids) {
    return List.of(ids).stream().map(ActorId::new).toList();
  }
}
