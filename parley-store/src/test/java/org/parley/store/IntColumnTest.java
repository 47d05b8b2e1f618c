package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntColumnTest {
  private final IntColumn column = new IntColumn();

  @Test
  void holdsANumberForEachRowHoweverItGrows() {
    for (int row = 0; row < 2_000; row++) {
      column.set(row, 3 * row - 1_000);
    }
    for (int row = 0; row < 2_000; row++) {
      assertThat(column.get(row)).as("row %d", row).isEqualTo(3 * row - 1_000);
    }
  }

  @Test
  void aRowFarBeyondTheLastHasRoom() {
    column.set(5, Integer.MIN_VALUE);
    column.set(1_000_000, 7);
    assertThat(column.get(1_000_000)).isEqualTo(7);
    assertThat(column.get(5)).isEqualTo(Integer.MIN_VALUE);
  }

  @Test
  void aNumberThatIsSetAgainTakesTheOldOnesPlace() {
    column.set(256, 1);
    column.set(256, 2);
    assertThat(column.get(256)).isEqualTo(2);
  }
}
