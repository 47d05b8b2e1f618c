package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodebookTest {
  private record Rule(String name) {}

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatThrownBy(() -> Codebook.rules("no-such-rules", Rule.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-rules.json");
  }
}
