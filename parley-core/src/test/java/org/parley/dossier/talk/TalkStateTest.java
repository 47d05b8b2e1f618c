package org.parley.dossier.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Act;
import org.parley.model.TalkStatus;

class TalkStateTest {
  @Test
  void aTalkWithoutAMoveThatSaysMoreIsProposed() {
    assertThat(TalkState.after(List.of())).isEqualTo(TalkStatus.PROPOSED);
    assertThat(TalkState.after(List.of(Act.OFFER))).isEqualTo(TalkStatus.PROPOSED);
  }

  @Test
  void theLastMoveThatSaysMoreDecides() {
    assertThat(TalkState.after(List.of(Act.OFFER, Act.REFUSE))).isEqualTo(TalkStatus.STALLED);
    assertThat(TalkState.after(List.of(Act.REFUSE, Act.MEET))).isEqualTo(TalkStatus.UNDER_WAY);
    assertThat(TalkState.after(List.of(Act.MEET, Act.BREAK_OFF))).isEqualTo(TalkStatus.STALLED);
  }

  @Test
  void aNewOfferDoesNotUndoWhatCameOfAnEarlierOne() {
    assertThat(TalkState.after(List.of(Act.SIGN, Act.OFFER))).isEqualTo(TalkStatus.CONCLUDED);
  }

  @Test
  void anActThatDoesNothingToATalkLeavesItAsItIs() {
    assertThat(TalkState.after(List.of(Act.MEET, Act.DEMAND))).isEqualTo(TalkStatus.UNDER_WAY);
  }
}
