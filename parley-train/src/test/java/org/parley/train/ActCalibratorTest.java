package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.language.ActMention;
import org.parley.language.Marker;
import org.parley.language.Marks;
import org.parley.model.EventType;
import org.parley.model.Realis;
import org.parley.model.Span;

class ActCalibratorTest {
  private static final float[] AS_IT_IS = {1, 0};
  private static final EventType RIGHT = EventType.values()[0];
  private static final EventType OTHER = EventType.values()[1];

  private final List<ActMention> found = new ArrayList<>();
  private final List<ActText.Marked> marked = new ArrayList<>();

  @Test
  void aMentionIsRightWhereTypeAndWordsMeet() {
    mark(0, 10);
    find(5, 15, RIGHT, 0.9);
    find(0, 10, OTHER, 0.9);
    find(10, 20, RIGHT, 0.9);

    assertThat(Platt.share(calibrator().fitted(), 0.9)).isCloseTo(1 / 3.0, within(0.01));
  }

  @Test
  void theBestLimitLeavesOutTheWrong() {
    mark(0, 10);
    mark(20, 30);
    find(0, 10, RIGHT, 0.9);
    find(20, 30, RIGHT, 0.7);
    find(40, 50, RIGHT, 0.4);
    find(60, 70, RIGHT, 0.3);

    assertThat(calibrator().least(AS_IT_IS)).isCloseTo(0.7f, within(1e-4f));
  }

  @Test
  void theBestLimitTakesAWrongOneForTwoRight() {
    mark(0, 10);
    mark(20, 30);
    mark(30, 40);
    find(0, 10, RIGHT, 0.9);
    find(40, 50, RIGHT, 0.8);
    find(20, 30, RIGHT, 0.7);
    find(30, 40, RIGHT, 0.6);

    assertThat(calibrator().least(AS_IT_IS)).isCloseTo(0.6f, within(1e-4f));
  }

  @Test
  void whatIsMarkedAndNotFoundCounts() {
    for (int i = 0; i < 20; i++) {
      mark(i * 10, i * 10 + 5);
    }
    find(0, 5, RIGHT, 0.9);
    find(1000, 1005, RIGHT, 0.8);
    find(10, 15, RIGHT, 0.7);

    assertThat(calibrator().least(AS_IT_IS)).isCloseTo(0.7f, within(1e-4f));
  }

  @Test
  void theLimitIsThatOfTheBestOfAllCuts() {
    Random random = new Random(15);
    for (int round = 0; round < 50; round++) {
      found.clear();
      marked.clear();
      for (int i = 0; i < 12; i++) {
        if (random.nextBoolean()) {
          mark(i * 10, i * 10 + 5);
        }
        find(i * 10, i * 10 + 5, RIGHT, 0.05 + i * 0.07);
      }
      double least = calibrator().least(AS_IT_IS);

      double best = 0;
      for (ActMention m : found) {
        best = Math.max(best, f1(m.confidence()));
      }
      assertThat(f1(least - 1e-6)).isCloseTo(best, within(1e-9));
    }
  }

  @Test
  void whereNothingIsRightNothingIsLeftOut() {
    find(0, 10, RIGHT, 0.9);

    assertThat(calibrator().least(AS_IT_IS)).isZero();
  }

  private double f1(double limit) {
    long kept = found.stream().filter(m -> m.confidence() >= limit).count();
    long right =
        found.stream()
            .filter(m -> m.confidence() >= limit)
            .filter(m -> marked.stream().anyMatch(a -> a.trigger().overlaps(m.trigger())))
            .count();
    return 2.0 * right / (kept + marked.size());
  }

  private ActCalibrator calibrator() {
    Marker marker = (text, paragraphs) -> new Marks(List.of(), found);
    return new ActCalibrator(
        marker, List.of(new ActText("t", true, "x".repeat(2000), List.copyOf(marked))));
  }

  private void mark(int from, int to) {
    marked.add(
        new ActText.Marked(
            "m" + from,
            new Span(from, to),
            0,
            RIGHT.ordinal(),
            0,
            0,
            Map.of(),
            Optional.empty(),
            Optional.empty()));
  }

  private void find(int from, int to, EventType type, double confidence) {
    found.add(
        new ActMention(
            new Span(from, to),
            Optional.empty(),
            type,
            Optional.empty(),
            Realis.HAPPENED,
            List.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            confidence));
  }
}
