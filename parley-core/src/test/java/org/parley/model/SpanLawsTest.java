package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laws of spans against the sets of offsets that they stand for. */
class SpanLawsTest {
  private static final long SEED = 1_907;
  private static final int LENGTH = 12;

  @Test
  void spansOverlapWhereTheyShareAnOffset() {
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      Span one = span(random, 1);
      Span other = span(random, 1);
      boolean shared =
          IntStream.range(0, LENGTH).anyMatch(i -> one.contains(i) && other.contains(i));
      assertThat(one.overlaps(other)).as("%s %s", one, other).isEqualTo(shared);
      assertThat(other.overlaps(one)).isEqualTo(shared);
    }
  }

  @Test
  void aSpanHoldsAnotherWhereItHoldsAllItsOffsets() {
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      Span one = span(random, 1);
      Span other = span(random, 1);
      boolean all = IntStream.range(other.start(), other.end()).allMatch(one::contains);
      assertThat(one.contains(other)).as("%s %s", one, other).isEqualTo(all);
    }
  }

  @Test
  void theJoinOfTwoIsTheSmallestThatHoldsBoth() {
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      Span one = span(random, 0);
      Span other = span(random, 0);
      Span join = one.to(other);
      assertThat(join.contains(one) && join.contains(other)).isTrue();
      assertThat(join).isEqualTo(other.to(one)).isEqualTo(Span.covering(List.of(one, other)));
      assertThat(List.of(one.start(), other.start())).contains(join.start());
      assertThat(List.of(one.end(), other.end())).contains(join.end());
    }
  }

  @Test
  void theOrderAgreesWithEquality() {
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      Span one = span(random, 0);
      Span other = span(random, 0);
      assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
      assertThat(Integer.signum(one.compareTo(other)))
          .isEqualTo(-Integer.signum(other.compareTo(one)));
    }
  }

  @Test
  void anEmptySpanHasNoLengthAndHoldsNoOffset() {
    Span empty = new Span(4, 4);
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.length()).isZero();
    assertThat(empty.contains(4)).isFalse();
    assertThat(new Span(4, 5).isEmpty()).isFalse();
    assertThat(new Span(4, 9).length()).isEqualTo(5);
  }

  @Test
  void nothingIsCoveredByNoSpan() {
    assertThatThrownBy(() -> Span.covering(List.of())).isInstanceOf(NoSuchElementException.class);
  }

  private static Span span(Random random, int shortest) {
    int start = random.nextInt(LENGTH - shortest);
    return new Span(start, start + shortest + random.nextInt(LENGTH - shortest - start));
  }
}
