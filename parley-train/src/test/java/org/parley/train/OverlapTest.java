package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;

class OverlapTest {
  private static final String TEXT = "abcd efgh ijkl";

  @Test
  void halfOfTheLongerIsEnough() {
    assertThat(half(new Span(0, 4), new Span(0, 9))).isTrue();
    assertThat(half(new Span(0, 3), new Span(0, 9))).isFalse();
  }

  @Test
  void whiteSpaceDoesNotCount() {
    assertThat(half(new Span(0, 5), new Span(0, 10))).isTrue();
  }

  @Test
  void piecesCountTogether() {
    List<Span> pieces = List.of(new Span(0, 4), new Span(10, 14));
    assertThat(Overlap.half(TEXT, pieces, List.of(new Span(0, 14)))).isTrue();
  }

  @Test
  void bothAbsentAgreeAndOneAbsentDoesNot() {
    assertThat(Overlap.half(TEXT, List.of(), List.of())).isTrue();
    assertThat(Overlap.half(TEXT, List.of(), List.of(new Span(0, 4)))).isFalse();
  }

  private static boolean half(Span one, Span other) {
    return Overlap.half(TEXT, List.of(one), List.of(other));
  }
}
