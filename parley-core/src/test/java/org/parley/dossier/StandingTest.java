package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Act;
import org.parley.model.TalkStatus;

class StandingTest {
  @Test
  void aTalkWithoutAMoveThatSaysMoreIsProposed() {
    assertThat(Standing.after(List.of())).isEqualTo(TalkStatus.PROPOSED);
    assertThat(Standing.after(List.of(Act.OFFER))).isEqualTo(TalkStatus.PROPOSED);
  }

  @Test
  void theLastMoveThatSaysMoreDecides() {
    assertThat(Standing.after(List.of(Act.OFFER, Act.REFUSE))).isEqualTo(TalkStatus.STALLED);
    assertThat(Standing.after(List.of(Act.REFUSE, Act.MEET))).isEqualTo(TalkStatus.UNDER_WAY);
    assertThat(Standing.after(List.of(Act.MEET, Act.BREAK_OFF))).isEqualTo(TalkStatus.STALLED);
  }

  @Test
  void aNewOfferDoesNotUndoWhatCameOfAnEarlierOne() {
    assertThat(Standing.after(List.of(Act.SIGN, Act.OFFER))).isEqualTo(TalkStatus.CONCLUDED);
  }

  @Test
  void anActThatDoesNothingToATalkLeavesItAsItIs() {
    assertThat(Standing.after(List.of(Act.MEET, Act.DEMAND))).isEqualTo(TalkStatus.UNDER_WAY);
  }
}
