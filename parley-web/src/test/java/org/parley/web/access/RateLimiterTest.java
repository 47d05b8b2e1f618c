package org.parley.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  private final AtomicLong now = new AtomicLong();

  @Test
  void soManyAtOnceAndThenAsTimePasses() {
    RateLimiter rate = new RateLimiter(6, 10, now::get);
    for (int i = 0; i < 6; i++) {
      assertThat(rate.take("a")).isTrue();
    }
    assertThat(rate.take("a")).isFalse();
    assertThat(rate.take("b")).isTrue();
    now.addAndGet(Duration.ofSeconds(10).toNanos());
    assertThat(rate.take("a")).isTrue();
    assertThat(rate.take("a")).isFalse();
  }

  @Test
  void whoComesFromMoreAddressesThanAreKeptTakesNoMemory() {
    RateLimiter rate = new RateLimiter(1, 2, now::get);
    assertThat(rate.take("a")).isTrue();
    assertThat(rate.take("b")).isTrue();
    assertThat(rate.take("c")).isTrue();
    assertThat(rate.take("c")).isFalse();
    assertThat(rate.take("a")).as("forgotten").isTrue();
  }

  @Test
  void aSessionEndsWhenItIsNotUsed() {
    Sessions sessions = new Sessions(Duration.ofMinutes(10), 2, now::get);
    String id = sessions.begin("ada", "hash");
    now.addAndGet(Duration.ofMinutes(9).toNanos());
    assertThat(sessions.find(id)).isPresent();
    now.addAndGet(Duration.ofMinutes(9).toNanos());
    assertThat(sessions.find(id)).isPresent();
    now.addAndGet(Duration.ofMinutes(11).toNanos());
    assertThat(sessions.find(id)).isEmpty();
  }

  @Test
  void theSessionUnusedLongestMakesRoom() {
    Sessions sessions = new Sessions(Duration.ofMinutes(10), 2, now::get);
    String first = sessions.begin("ada", "hash");
    String second = sessions.begin("ada", "hash");
    sessions.find(first);
    sessions.begin("ada", "hash");
    assertThat(sessions.find(second)).isEmpty();
    assertThat(sessions.find(first)).isPresent();
  }
}
