package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which offices a title can mean. */
class OfficeTitlesTest {
  @Test
  void aMonarchIsNoLeader() {
    assertThat(OfficeTitles.ofState("leader", Optional.of("GBR")))
        .containsExactly("head-of-government", "leader");
    assertThat(OfficeTitles.ofState("leader", Optional.of("KEN"))).contains("head-of-state");
  }

  @Test
  void theCounterpartOfAPresidentInAMonarchyLeadsItsGovernment() {
    assertThat(OfficeTitles.counterpart("head-of-state", "GBR")).isEqualTo("head-of-government");
    assertThat(OfficeTitles.counterpart("head-of-state", "KEN")).isEqualTo("head-of-state");
    assertThat(OfficeTitles.counterpart("foreign-minister", "GBR")).isEqualTo("foreign-minister");
  }

  @Test
  void anOrganisationHasASecretaryGeneralForAForeignMinister() {
    assertThat(OfficeTitles.ofGroup("foreign-minister"))
        .containsExactly("foreign-minister", "secretary-general");
  }

  @Test
  void theOfficeOfEachIsFoundInsideTheWords() {
    assertThat(OfficeTitles.ofEach("the two foreign ministers"))
        .containsExactly("foreign-minister");
    assertThat(OfficeTitles.ofEach("the two officials")).isEmpty();
  }

  @Test
  void aStateBodyMeansItsOwnPresidentUnlessItNamesOne() {
    assertThat(OfficeTitles.isOfIssuer("head-of-state", false)).isTrue();
    assertThat(OfficeTitles.isOfIssuer("head-of-state", true)).isFalse();
    assertThat(OfficeTitles.isOfIssuer("spokesperson", true)).isTrue();
  }
}
