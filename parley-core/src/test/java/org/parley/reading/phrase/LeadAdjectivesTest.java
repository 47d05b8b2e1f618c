package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.ActorId;
import org.parley.parses.TaggedSentence;

class LeadAdjectivesTest {
  @Test
  void thoseWhomAPartyLeadsAreItsOwn() {
    assertThat(LeadAdjectives.before(TaggedSentence.of("Hamas-led_JJ gunmen_NNS waited_VBD"), 1))
        .contains(new Phrase.Owner.Registered(new ActorId("PSE-REB-HAMAS")));
  }

  @Test
  void othersAreNot() {
    assertThat(LeadAdjectives.before(TaggedSentence.of("Tarlen-led_JJ gunmen_NNS"), 1)).isEmpty();
    assertThat(LeadAdjectives.before(TaggedSentence.of("gunmen_NNS waited_VBD"), 0)).isEmpty();
  }
}
