package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchesTest {
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofHours(6);

  @TempDir private Path directory;
  private final MovingClock clock = new MovingClock();
  private Store store;
  private Watches watches;

  @BeforeEach
  void open() {
    store = Store.open(file(), clock);
    watches = store.watches();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aWatchIsFoundAsItWasAdded() {
    Watch added = watches.add(watch("one"));
    assertThat(added)
        .isEqualTo(
            new Watch(
                added.number(),
                "token one",
                "one",
                "Ada",
                RecordKind.EVENTS,
                "type=AGREE",
                Optional.of("https://desk.example/hook"),
                "secret",
                "2024-05-02T09:00:00Z",
                0));
    assertThat(watches.find(added.number())).contains(added);
    assertThat(watches.byToken("token one")).contains(added);
    assertThat(watches.byToken("one")).isEmpty();
    assertThat(watches.find(added.number() + 1)).isEmpty();
  }

  @Test
  void watchesStandInTheOrderOfTheirComing() {
    watches.add(watch("b"));
    watches.add(watch("a"));
    assertThat(watches.all()).extracting(Watch::name).containsExactly("b", "a");
  }

  @Test
  void whatIsThereAlreadyIsNoNewsToAWatch() {
    Reports.add(store, "1", "alpha");
    Watch watch = watches.add(watch("one"));
    assertThat(watch.seen()).isPositive().isEqualTo(watches.lastChange());
  }

  @Test
  void aTokenIsOfOneWatch() {
    watches.add(watch("one"));
    assertThatThrownBy(() -> watches.add(watch("one"))).isInstanceOf(StoreException.class);
    assertThat(watches.all()).hasSize(1);
  }

  @Test
  void thereAreNoMoreThanTheMost() {
    try (Connections connections = new Connections(file());
        Sql sql = connections.writer()) {
      sql.update(
          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO"
              + " watches (token, name, owner, kind, query, secret, made, seen) SELECT i, i, 'Ada',"
              + " 'events', '', '', '', 0 FROM n",
          Watches.MOST - 1);
    }
    watches.add(watch("the last"));
    assertThatThrownBy(() -> watches.add(watch("one too many")))
        .isInstanceOf(StoreException.class)
        .hasMessage("there are 1000 watches, the most: remove one");
    assertThat(watches.all()).hasSize(Watches.MOST);
  }

  @Test
  void aWatchGoesWithItsDeliveries() {
    Watch one = watches.add(watch("one"));
    Watch two = watches.add(watch("two"));
    tell(one, 1, "{}");
    tell(two, 1, "{}");
    assertThat(watches.remove(one.number())).isTrue();
    assertThat(watches.remove(one.number())).isFalse();
    assertThat(watches.all()).containsExactly(watches.find(two.number()).orElseThrow());
    assertThat(watches.deliveries(one.number(), 9)).isEmpty();
    assertThat(watches.deliveries(two.number(), 9)).hasSize(1);
  }

  @Test
  void ofWhatWasDeliveredTheLatestAreKept() {
    Watch one = watches.add(watch("one"));
    for (int i = 1; i <= Watches.KEPT_DELIVERIES + 20; i++) {
      tell(again(one), i, "{}");
      watches
          .take(LEASE, LONGEST)
          .ifPresent(d -> watches.tried(d, Delivery.State.DELIVERED, Duration.ZERO, "200"));
    }
    tell(again(one), 1000, "{}");
    assertThat(watches.deliveries(one.number(), 1000))
        .hasSize(Watches.KEPT_DELIVERIES + 1)
        .first()
        .extracting(Delivery::state)
        .isEqualTo(Delivery.State.PENDING);
  }

  @Test
  void whatARunThatGoesOnAddsIsNotYetNews() {
    assertThat(watches.lastChange()).isZero();
    Reports.add(store, "1", "alpha");
    long before = watches.lastChange();
    assertThat(before).isPositive();
    try (StoreWriter writer = store.write("1", List.of())) {
      Prepared.number(1).into(writer);
      assertThat(watches.lastChange()).isEqualTo(before);
    }
    assertThat(watches.lastChange()).isGreaterThan(before);
  }

  @Test
  void whatARunThatWasCutOffAddedIsNewsOnceALaterRunHasEnded() {
    try (StoreWriter cutOff = store.write("1", List.of())) {
      Prepared.number(1).into(cutOff);
      Reports.add(store, "1", "alpha");
      long last = store.changes().of(2, 0, 99).get(0).number();
      assertThat(watches.lastChange()).isGreaterThanOrEqualTo(last);
    }
  }

  @Test
  void tellingKeepsHowFarAWatchIsAndWhatIsToBeSent() {
    Watch watch = watches.add(watch("one"));
    tell(watch, 7, "{\"n\": 1}");
    assertThat(watches.find(watch.number()).orElseThrow().seen()).isEqualTo(7);
    assertThat(watches.deliveries(watch.number(), 9))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.watch()).isEqualTo(watch.number());
              assertThat(d.body()).isEqualTo("{\"n\": 1}");
              assertThat(d.state()).isEqualTo(Delivery.State.PENDING);
              assertThat(d.attempts()).isZero();
              assertThat(d.nextAt()).isEqualTo("2024-05-02T09:00:00Z");
              assertThat(d.answer()).isEmpty();
            });
  }

  @Test
  void withoutNewsAWatchIsBroughtUpAndNothingIsSent() {
    Watch watch = watches.add(watch("one"));
    watches.tell(watch, 7, Optional.empty());
    assertThat(watches.find(watch.number()).orElseThrow().seen()).isEqualTo(7);
    assertThat(watches.deliveries(watch.number(), 9)).isEmpty();
  }

  @Test
  void whatAnotherProcessHasToldIsNotToldAgain() {
    Watch watch = watches.add(watch("one"));
    tell(watch, 7, "{\"n\": 1}");
    tell(watch, 9, "{\"n\": 2}");
    assertThat(watches.find(watch.number()).orElseThrow().seen()).isEqualTo(7);
    assertThat(watches.deliveries(watch.number(), 9))
        .extracting(Delivery::body)
        .containsExactly("{\"n\": 1}");
  }

  @Test
  void aBodyThatIsNoJsonLeavesTheWatchWhereItWas() {
    Watch watch = watches.add(watch("one"));
    assertThatThrownBy(() -> tell(watch, 7, "{")).isInstanceOf(StoreException.class);
    assertThat(watches.find(watch.number()).orElseThrow().seen()).isZero();
  }

  @Test
  void deliveriesAreTakenInTheirOrderAndEachByOne() {
    Watch one = watches.add(watch("one"));
    Watch two = watches.add(watch("two"));
    tell(two, 1, "{\"n\": 1}");
    tell(one, 1, "{\"n\": 2}");
    assertThat(watches.take(LEASE, LONGEST).map(Delivery::body)).contains("{\"n\": 1}");
    assertThat(watches.take(LEASE, LONGEST).map(Delivery::body)).contains("{\"n\": 2}");
    assertThat(watches.take(LEASE, LONGEST)).isEmpty();
  }

  @Test
  void aDeliveryThatNobodyReportsOnIsDueAgainAfterItsLease() {
    tell(watches.add(watch("one")), 1, "{}");
    Delivery first = watches.take(LEASE, LONGEST).orElseThrow();
    clock.pass(LEASE.minusSeconds(1));
    assertThat(watches.take(LEASE, LONGEST)).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    Delivery again = watches.take(LEASE, LONGEST).orElseThrow();
    assertThat(again.number()).isEqualTo(first.number());
    assertThat(again.attempts()).isZero();
  }

  @Test
  void afterAFailedAttemptADeliveryRestsForThePause() {
    Watch watch = watches.add(watch("one"));
    tell(watch, 1, "{}");
    Delivery first = watches.take(LEASE, LONGEST).orElseThrow();
    watches.tried(first, Delivery.State.PENDING, Duration.ofHours(1), "503");
    clock.pass(Duration.ofHours(1).minusSeconds(1));
    assertThat(watches.take(LEASE, LONGEST)).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    Delivery second = watches.take(LEASE, LONGEST).orElseThrow();
    assertThat(second.attempts()).isEqualTo(1);
    assertThat(second.answer()).isEqualTo("503");
    watches.tried(second, Delivery.State.PENDING, Duration.ofHours(2), "504");
    assertThat(watches.deliveries(watch.number(), 1).get(0).attempts()).isEqualTo(2);
    assertThat(watches.deliveries(watch.number(), 1).get(0).nextAt())
        .isEqualTo("2024-05-02T12:00:00Z");
  }

  @Test
  void whatWasDeliveredOrGivenUpIsNotSentAgain() {
    Watch watch = watches.add(watch("one"));
    tell(watch, 1, "{\"n\": 1}");
    tell(watches.find(watch.number()).orElseThrow(), 2, "{\"n\": 2}");
    watches.tried(
        watches.take(LEASE, LONGEST).orElseThrow(), Delivery.State.DELIVERED, LEASE, "200");
    watches.tried(watches.take(LEASE, LONGEST).orElseThrow(), Delivery.State.FAILED, LEASE, "410");
    clock.pass(Duration.ofDays(30));
    assertThat(watches.take(LEASE, LONGEST)).isEmpty();
    assertThat(watches.deliveries(watch.number(), 9))
        .extracting(Delivery::state)
        .containsExactly(Delivery.State.FAILED, Delivery.State.DELIVERED);
  }

  @Test
  void aWatchWhoseMessageWasGivenUpIsPausedUntilItIsResumed() {
    Watch one = watches.add(watch("one"));
    Watch two = watches.add(watch("two"));
    tell(one, 1, "{\"n\": 1}");
    tell(again(one), 2, "{\"n\": 2}");
    assertThat(watches.paused(one.number())).isEmpty();
    Delivery first = watches.take(LEASE, LONGEST).orElseThrow();
    watches.tried(first, Delivery.State.FAILED, LONGEST, "410");
    tell(two, 1, "{\"n\": 3}");
    assertThat(watches.paused(one.number())).contains("410");
    assertThat(watches.paused(two.number())).isEmpty();
    assertThat(watches.take(LEASE, LONGEST).map(Delivery::body)).contains("{\"n\": 3}");
    assertThat(watches.take(LEASE, LONGEST)).isEmpty();
    assertThat(watches.resume(one.number())).isTrue();
    assertThat(watches.resume(one.number())).isFalse();
    assertThat(watches.paused(one.number())).isEmpty();
    Delivery resumed = watches.take(LEASE, LONGEST).orElseThrow();
    assertThat(resumed.number()).isEqualTo(first.number());
    assertThat(resumed.attempts()).isZero();
  }

  @Test
  void aMessageThatArrivedSinceEndsThePause() {
    Watch watch = watches.add(watch("one"));
    tell(watch, 1, "{\"n\": 1}");
    tell(again(watch), 2, "{\"n\": 2}");
    Delivery first = watches.take(LEASE, LONGEST).orElseThrow();
    Delivery second = watches.take(LEASE, LONGEST).orElseThrow();
    watches.tried(second, Delivery.State.DELIVERED, LEASE, "200");
    watches.tried(first, Delivery.State.FAILED, LEASE, "410");
    assertThat(watches.paused(watch.number())).isEmpty();
  }

  @Test
  void whatAClockThatWasSetBackPutOffIsDue() {
    tell(watches.add(watch("one")), 1, "{}");
    clock.pass(Duration.ofDays(400));
    Delivery put = watches.take(LEASE, LONGEST).orElseThrow();
    watches.tried(put, Delivery.State.PENDING, LONGEST, "503");
    clock.pass(Duration.ofDays(-400));
    assertThat(watches.take(LEASE, LONGEST).map(Delivery::number)).contains(put.number());
    assertThat(watches.take(LEASE, LONGEST)).isEmpty();
  }

  @Test
  void theLatestDeliveriesComeFirstAndNoMoreThanAsked() {
    Watch watch = watches.add(watch("one"));
    for (int n = 1; n <= 3; n++) {
      tell(watches.find(watch.number()).orElseThrow(), n, "{\"n\": " + n + "}");
    }
    assertThat(watches.deliveries(watch.number(), 2))
        .extracting(Delivery::body)
        .containsExactly("{\"n\": 3}", "{\"n\": 2}");
  }

  @Test
  void aNameHas1To200Characters() {
    assertThat(watches.add(watch("n".repeat(200))).name()).hasSize(200);
    assertThatThrownBy(() -> watch("n".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> watch(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noLogHoldsATokenOrASecret() {
    Watch watch = watches.add(watch("one"));
    assertThat(watch).hasToString(watch.number() + " one");
  }

  private Watch again(Watch watch) {
    return watches.find(watch.number()).orElseThrow();
  }

  private void tell(Watch watch, long last, String body) {
    watches.tell(watch, last, Optional.of(body));
  }

  private static Watch watch(String name) {
    return new Watch(
        -1,
        "token " + name,
        name,
        "Ada",
        RecordKind.EVENTS,
        "type=AGREE",
        Optional.of("https://desk.example/hook"),
        "secret",
        "",
        -1);
  }

  private Path file() {
    return directory.resolve("desk.parley");
  }
}
