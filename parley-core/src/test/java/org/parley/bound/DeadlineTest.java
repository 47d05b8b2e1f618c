package org.parley.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final Duration LONG = Duration.ofHours(1);

  @Test
  void withoutABoundWorkGoesOn() {
    Deadline.check();
    assertThat(Deadline.watched(List.of(1, 2))).containsExactly(1, 2);
  }

  @Test
  void workPastItsBoundIsEndedAndTheBoundNamed() {
    assertThatExceptionOfType(DeadlineExceeded.class)
        .isThrownBy(() -> within(Duration.ZERO, Deadline::check))
        .withMessage("set aside: its reading took longer than its bound, 0 s of processor time");
  }

  @Test
  void afterItsWorkAThreadHasNoBound() {
    assertThatExceptionOfType(DeadlineExceeded.class)
        .isThrownBy(() -> within(Duration.ZERO, Deadline::check));
    Deadline.check();
  }

  @Test
  void cancelledWorkEndsAtTheNextElementOfAList() {
    AtomicInteger seen = new AtomicInteger();
    assertThatExceptionOfType(ReadingCancelled.class)
        .isThrownBy(
            () ->
                Deadline.within(
                    LONG,
                    () -> seen.get() == 2,
                    () -> {
                      for (int n : Deadline.watched(List.of(1, 2, 3, 4))) {
                        seen.set(n);
                      }
                      return seen;
                    }));
    assertThat(seen).hasValue(2);
  }

  @Test
  void aSearchWithoutAnEndIsEnded() {
    Pattern endless = Pattern.compile("x*x*x*x*y");
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThatExceptionOfType(DeadlineExceeded.class)
                .isThrownBy(
                    () ->
                        within(
                            Duration.ofMillis(50),
                            () -> endless.matcher(Deadline.watched("x".repeat(5_000))).find())));
  }

  @Test
  void aWatchedTextIsTheTextItself() {
    String text = "abc".repeat(2_000);
    CharSequence watched = Deadline.watched(text);
    assertThat(watched).hasSameSizeAs(text).hasToString(text);
    assertThat(watched.subSequence(1, 4)).hasToString("bca");
    assertThat(Deadline.watched("short")).isEqualTo("short");
  }

  @Test
  void theBoundGrowsWithTheLengthOfTheReport() {
    assertThat(TimeLimit.DEFAULT.of(0)).isEqualTo(Duration.ofSeconds(60));
    assertThat(TimeLimit.DEFAULT.of(120_000)).isEqualTo(Duration.ofSeconds(180));
    assertThat(new TimeLimit(10).of(30_000)).isEqualTo(Duration.ofSeconds(15));
    assertThat(new TimeLimit(TimeLimit.MOST_SECONDS).of(Integer.MAX_VALUE)).isPositive();
  }

  @Test
  void aLimitOutOfRangeIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit(86_401))
        .withMessage("seconds must be between 0 and 86400: 86401");
  }

  private static void within(Duration bound, Runnable work) {
    Deadline.within(
        bound,
        () -> false,
        () -> {
          work.run();
          return bound;
        });
  }
}
