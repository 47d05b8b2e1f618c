package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.Span;

class TokenTest {
  @Test
  void theCountryInCapitalsIsNoPronoun() {
    assertThat(token("us").isPronoun()).isTrue();
    assertThat(token("US").isPronoun()).isFalse();
  }

  private static Token token(String text) {
    return new Token(0, text, text, "PRP", "O", -1, "root", new Span(0, 2));
  }
}
