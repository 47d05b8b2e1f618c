package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void numbersOfASheetAreNumbersAndItsTextIsNoFormula() {
    assertThat(
            Table.csv(List.of("a", "b"), List.of(List.of(-1.5, "-1.5"), List.of(2L, "two, \"2\""))))
        .isEqualTo("a,b\r\n-1.5,'-1.5\r\n2,\"two, \"\"2\"\"\"\r\n");
  }
}
