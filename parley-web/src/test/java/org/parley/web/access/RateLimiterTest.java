package org.parley.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({"1,61", "6,11", "7,9", "60,2", "61,1", "1200,1"})
  void afterThePauseOneMoreIsAllowed(int most, long pause) {
    RateLimiter rate = new RateLimiter(most, 10, now::get);
    assertThat(rate.pause()).isEqualTo(pause);
    while (rate.take("a")) {
      now.addAndGet(1);
    }
    now.addAndGet(Duration.ofSeconds(pause).toNanos());
    assertThat(rate.take("a")).isTrue();
  }

  @Test
  void whatIsNotUsedDoesNotAddUpBeyondAMinute() {
    RateLimiter rate = new RateLimiter(2, 10, now::get);
    rate.take("a");
    now.addAndGet(Duration.ofHours(5).toNanos());
    assertThat(rate.take("a")).isTrue();
    assertThat(rate.take("a")).isTrue();
    assertThat(rate.take("a")).isFalse();
  }

  @Test
  void anAskingThatIsRefusedCostsNothing() {
    RateLimiter rate = new RateLimiter(60, 10, now::get);
    for (int i = 0; i < 60; i++) {
      rate.take("a");
    }
    for (int i = 1; i < 10; i++) {
      now.addAndGet(Duration.ofMillis(500).toNanos());
      assertThat(rate.take("a")).as("half second " + i).isEqualTo(i % 2 == 0);
    }
  }

  @Test
  void aSessionThatWasEndedIsNotFound() {
    Sessions sessions = new Sessions(Duration.ofMinutes(10), 9, now::get);
    String one = sessions.begin("ada", "hash");
    String other = sessions.begin("ada", "hash");
    sessions.end(one);
    assertThat(sessions.find(one)).isEmpty();
    assertThat(sessions.find(other)).isPresent();
    assertThat(sessions.find("guess")).isEmpty();
  }

  @Test
  void aSessionLastsToTheEndOfItsTimeAndNoLonger() {
    Sessions sessions = new Sessions(Duration.ofMinutes(10), 9, now::get);
    String id = sessions.begin("ada", "hash");
    now.addAndGet(Duration.ofMinutes(10).toNanos());
    assertThat(sessions.find(id)).isPresent();
    now.addAndGet(Duration.ofMinutes(10).toNanos() + 1);
    assertThat(sessions.find(id)).isEmpty();
    now.addAndGet(-Duration.ofMinutes(10).toNanos());
    assertThat(sessions.find(id)).as("forgotten").isEmpty();
  }

  @Test
  void aSessionKeepsItsAccountAndItsTokenWhileItIsUsed() {
    Sessions sessions = new Sessions(Duration.ofMinutes(10), 9, now::get);
    String id = sessions.begin("ada", "hash");
    String csrf = sessions.find(id).orElseThrow().csrf();
    assertThat(csrf).hasSizeGreaterThan(40).isNotEqualTo(id);
    now.addAndGet(Duration.ofMinutes(9).toNanos());
    assertThat(sessions.find(id).orElseThrow().csrf()).isEqualTo(csrf);
    assertThat(sessions.find(id).orElseThrow().account()).isEqualTo("ada");
    assertThat(sessions.find(id).orElseThrow().passwordHash()).isEqualTo("hash");
  }

  @Test
  void tokensAreLongDifferentAndKeptAsTheirHash() {
    assertThat(Tokens.next()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(Tokens.next());
    assertThat(Tokens.hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Tokens.same("token", "token")).isTrue();
    assertThat(Tokens.same("token", "Token")).isFalse();
    assertThat(Tokens.same("", "token")).isFalse();
  }

  @Test
  void whoComesFromMoreAddressesThanAreKeptTakesNoMemory() {
    RateLimiter rate = new RateLimiter(1, 2, now::get);
    assertThat(rate.take("a")).isTrue();
    assertThat(rate.take("b")).isTrue();
    assertThat(rate.take("a")).as("kept").isFalse();
    assertThat(rate.take("b")).as("kept").isFalse();
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
