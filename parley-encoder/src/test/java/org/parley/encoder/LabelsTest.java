package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.language.ArgumentRole;
import org.parley.model.Act;
import org.parley.model.EventType;

/** How the model numbers what it tells: every class has a number of its own and leads back. */
class LabelsTest {
  @Test
  void everyActHasItsNumber() {
    Set<Integer> seen = new HashSet<>(Set.of(0));
    for (Act act : Act.values()) {
      int label = ActLabels.of(Optional.of(act));
      assertThat(label).isBetween(1, ActLabels.ACTS - 1);
      assertThat(seen.add(label)).isTrue();
      assertThat(ActLabels.act(label)).contains(act);
    }
  }

  @Test
  void whatIsNoActOfATalkIsTheFirst() {
    assertThat(ActLabels.of(Optional.empty())).isZero();
    assertThat(ActLabels.act(0)).isEmpty();
  }

  @Test
  void everyModeOfEveryTypeHasItsNumber() {
    for (EventType type : EventType.values()) {
      for (String mode : type.modes()) {
        int label = ActLabels.ofMode(Optional.of(mode));
        assertThat(label).as(mode).isPositive();
        assertThat(ActLabels.mode(label)).contains(mode);
      }
    }
    assertThat(ActLabels.MODES).doesNotHaveDuplicates();
  }

  @Test
  void aModeThatIsNotKnownCountsAsNone() {
    assertThat(ActLabels.ofMode(Optional.of("no such mode"))).isZero();
    assertThat(ActLabels.ofMode(Optional.empty())).isZero();
    assertThat(ActLabels.mode(0)).isEmpty();
  }

  @Test
  void everyRoleHasItsNumber() {
    Set<Integer> seen = new HashSet<>(Set.of(0));
    for (ArgumentRole role : ArgumentRole.values()) {
      assertThat(seen.add(ArgumentTags.of(role))).isTrue();
      assertThat(ArgumentTags.of(role)).isLessThan(ArgumentTags.COUNT);
      assertThat(ArgumentTags.role(ArgumentTags.of(role))).isEqualTo(role);
    }
  }
}
