package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

  @Test
  void whateverTheSpansItIsHalfOfTheLongerByCharacters() {
    Random random = new Random(50);
    for (int round = 0; round < 500; round++) {
      List<Span> a = spans(random);
      List<Span> b = spans(random);
      int ofA = 0;
      int ofB = 0;
      int ofBoth = 0;
      for (int at = 0; at < TEXT.length(); at++) {
        boolean inA = in(a, at);
        boolean inB = in(b, at);
        ofA += inA ? 1 : 0;
        ofB += inB ? 1 : 0;
        ofBoth += inA && inB ? 1 : 0;
      }

      assertThat(Overlap.half(TEXT, a, b)).isEqualTo(2 * ofBoth >= Math.max(ofA, ofB));
      assertThat(Overlap.half(TEXT, b, a)).isEqualTo(Overlap.half(TEXT, a, b));
    }
  }

  private static boolean in(List<Span> spans, int at) {
    return TEXT.charAt(at) != ' ' && spans.stream().anyMatch(s -> s.contains(at));
  }

  private static List<Span> spans(Random random) {
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      int start = random.nextInt(TEXT.length());
      spans.add(new Span(start, start + random.nextInt(TEXT.length() + 1 - start)));
    }
    return spans;
  }

  private static boolean half(Span one, Span other) {
    return Overlap.half(TEXT, List.of(one), List.of(other));
  }
}
