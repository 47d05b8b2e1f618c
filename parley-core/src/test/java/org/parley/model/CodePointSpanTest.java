package org.parley.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CodePointSpanTest {
  @Test
  void endsNowhereBeforeItsStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CodePointSpan(4, 3))
        .withMessageContaining("4..3");
    assertThatIllegalArgumentException().isThrownBy(() -> new CodePointSpan(-1, 3));
  }
}
