package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopKTest {
  @Test
  void theMostFrequentComeFirst() {
    TopK top = new TopK(2);
    top.take("a", 1);
    top.take("b", 3);
    top.take("c", 2);
    assertThat(top.inOrder())
        .containsExactly(new FacetCount("b", "b", 3), new FacetCount("c", "c", 2));
  }

  @Test
  void ofEqualOnesTheFirstByValueAreKeptInWhateverOrderTheyCome() {
    TopK top = new TopK(2);
    top.take("c", 5);
    top.take("a", 5);
    top.take("d", 5);
    top.take("b", 5);
    assertThat(top.inOrder()).extracting(FacetCount::value).containsExactly("a", "b");
  }

  @Test
  void whatNoRowHasIsNotAmongThem() {
    TopK top = new TopK(3);
    top.take("a", 0);
    top.take("b", 1);
    assertThat(top.inOrder()).extracting(FacetCount::value).containsExactly("b");
  }

  @Test
  void aValueMayBeTakenWhileThereIsRoomOrWhereItMayTieWithTheLast() {
    TopK top = new TopK(1);
    assertThat(top.mayTake(1)).isTrue();
    top.take("b", 2);
    assertThat(top.mayTake(1)).isFalse();
    assertThat(top.mayTake(2)).isTrue();
    assertThat(top.mayTake(3)).isTrue();
  }

  @Test
  void ofNoneNothingIsTaken() {
    TopK top = new TopK(0);
    assertThat(top.mayTake(Long.MAX_VALUE)).isFalse();
    top.take("a", 1);
    assertThat(top.inOrder()).isEmpty();
  }
}
