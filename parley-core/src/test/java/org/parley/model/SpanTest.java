package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void isTheTextBetweenItsEnds() {
    assertThat(new Span(4, 9).of("the truce held")).isEqualTo("truce");
  }

  @Test
  void doesNotHoldItsEnd() {
    Span span = new Span(4, 9);
    assertThat(span.contains(4)).isTrue();
    assertThat(span.contains(9)).isFalse();
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new Span(0, 4).overlaps(new Span(4, 9))).isFalse();
    assertThat(new Span(0, 5).overlaps(new Span(4, 9))).isTrue();
  }

  @Test
  void coversAllThatItIsMadeOf() {
    assertThat(Span.covering(List.of(new Span(7, 9), new Span(1, 3)))).isEqualTo(new Span(1, 9));
    assertThat(new Span(7, 9).to(new Span(1, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void sortsByStartAndThenByEnd() {
    assertThat(List.of(new Span(2, 5), new Span(1, 9), new Span(2, 3)).stream().sorted())
        .containsExactly(new Span(1, 9), new Span(2, 3), new Span(2, 5));
  }

  @Test
  void anEndBeforeItsStartIsRefused() {
    assertThatThrownBy(() -> new Span(5, 4)).hasMessageContaining("[5, 4)");
    assertThatThrownBy(() -> new Span(-1, 4)).isInstanceOf(IllegalArgumentException.class);
  }
}
