package org.parley.web.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.store.Delivery;
import org.parley.store.Delivery.State;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.store.Watch;
import org.parley.web.Logged;
import org.parley.web.access.Fetcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchingTest {
  private static final Retries AT_ONCE = new Retries(3, Duration.ZERO, Duration.ZERO);

  private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
  private final List<String> signatures = Collections.synchronizedList(new ArrayList<>());
  @TempDir private Path directory;
  private volatile int status = 200;
  private HttpServer hook;
  private Store store;
  private Watching watching;

  @BeforeEach
  void open() throws IOException {
    hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext("/", this::take);
    hook.start();
    store = Store.open(directory.resolve("desk.parley"));
    Reports.add(store, "1", "Alpha");
    watching = new Watching(store, Fetcher.ofAnyNet(), AT_ONCE, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    watching.close();
    store.close();
    hook.stop(0);
  }

  private void take(HttpExchange ex) throws IOException {
    bodies.add(new String(ex.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    signatures.add(ex.getRequestHeaders().getFirst(Signature.HEADER));
    ex.sendResponseHeaders(status, -1);
    ex.close();
  }

  @Test
  void newsThatTheFilterLetsThroughIsSentOnce() {
    watch("statements", "outlet=Beta");
    assertThat(watching.round()).as("what was there is no news").isZero();
    Reports.add(store, "1", "Beta", "Gamma");
    assertThat(watching.round()).isEqualTo(1);
    assertThat(watching.round()).isZero();
    assertThat(bodies).hasSize(1);
    JsonNode sent = JsonMapper.shared().readTree(bodies.get(0));
    assertThat(sent.get("total").asInt()).isEqualTo(1);
    assertThat(sent.at("/items/0/id").asString()).isEqualTo(Reports.id("Beta") + "-s1");
    Reports.add(store, "1", "Delta");
    assertThat(watching.round()).as("nothing of it").isZero();
    assertThat(bodies).hasSize(1);
  }

  @Test
  void whatAnotherReadingAddsToAReportIsNewsAndWhatItNumbersAnewIsNot() {
    watch("statements", "");
    Reports.again(store, "2", "Alpha");
    watching.round();
    JsonNode items = JsonMapper.shared().readTree(bodies.get(0)).get("items");
    assertThat(items).hasSize(1);
    assertThat(items.get(0).get("text").asString()).isEqualTo("offered");
  }

  @Test
  void theDossiersRecordsAreNewsToo() {
    watch("actors", "");
    Reports.add(store, "1", "Beta");
    watching.round();
    assertThat(bodies.get(0)).contains("name:Beta").doesNotContain("name:Alpha");
  }

  @Test
  void itIsSignedWithTheSecret() {
    Watch watch = watch("statements", "");
    Reports.add(store, "1", "Beta");
    watching.round();
    String given = signatures.get(0);
    long second = Long.parseLong(given.replaceAll("t=(\\d+),.*", "$1"));
    byte[] body = bodies.get(0).getBytes(StandardCharsets.UTF_8);
    assertThat(given).isEqualTo(Signature.of(watch.secret(), second, body));
    assertThat(given).isNotEqualTo(Signature.of("another", second, body));
    assertThat(Math.abs(second - Clock.systemUTC().instant().getEpochSecond())).isLessThan(300);
  }

  /** Checked with OpenSSL: printf '1.x' | openssl dgst -sha256 -hmac key. */
  @Test
  void asOthersComputeIt() {
    assertThat(Signature.of("key", 1, "x".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("t=1,v1=fc4913c41a7bf793267e2a384f3261c9436ec2cd097bd745e7b0d99113f510ec");
  }

  @Test
  void itIsTriedAgainWithinABoundAndSaysWhatCameBack() {
    Watch watch = watch("statements", "");
    status = 500;
    Reports.add(store, "1", "Beta");
    assertThat(watching.round()).isZero();
    assertThat(bodies).hasSize(3);
    assertThat(bodies.get(2)).isEqualTo(bodies.get(0));
    assertThat(store.watches().deliveries(watch.number(), 9))
        .singleElement()
        .satisfies(d -> assertThat(d.state()).isEqualTo(State.FAILED))
        .satisfies(d -> assertThat(d.answer()).isEqualTo("status 500"));
    status = 204;
    watching.round();
    assertThat(bodies).as("given up").hasSize(3);
  }

  @Test
  void aRoundThatFailsIsLoggedAndNotTheLast() {
    watch("statements", "");
    Reports.add(store, "1", "Beta");
    try (Watching failing = new Watching(store, Fetcher.ofAnyNet(), AT_ONCE, broken())) {
      assertThat(Logged.during(failing::quietly))
          .contains("could not be sent and will be tried again")
          .contains("IllegalStateException: no clock");
    }
  }

  @Test
  void thePauseGrowsUpToALongest() {
    Retries retries = Retries.usual();
    assertThat(retries.after(1)).isEqualTo(Duration.ofSeconds(10));
    assertThat(retries.after(2)).isEqualTo(Duration.ofSeconds(40));
    assertThat(retries.after(7)).isEqualTo(Duration.ofHours(6));
    assertThat(retries.after(1000)).isEqualTo(Duration.ofHours(6));
    assertThat(retries.over(7)).isFalse();
    assertThat(retries.over(8)).isTrue();
  }

  @Test
  void whatIsPendingOutlivesTheProcess() {
    Watch watch = watch("statements", "");
    status = 500;
    Retries later = new Retries(3, Duration.ofHours(1), Duration.ofHours(1));
    try (Watching first = new Watching(store, Fetcher.ofAnyNet(), later, Clock.systemUTC())) {
      Reports.add(store, "1", "Beta");
      first.round();
      first.round();
    }
    assertThat(bodies).as("not before its time").hasSize(1);
    assertThat(store.watches().deliveries(watch.number(), 9).get(0).state())
        .isEqualTo(State.PENDING);
  }

  @Test
  void thisMachineIsNotToldUnlessThatIsAllowed() {
    Watch watch = watch("statements", "");
    Reports.add(store, "1", "Beta");
    try (Watching cautious =
        new Watching(store, Fetcher.ofThePublicNet(), AT_ONCE, Clock.systemUTC())) {
      cautious.round();
    }
    assertThat(bodies).isEmpty();
    assertThat(store.watches().deliveries(watch.number(), 9).get(0).answer())
        .contains("private net");
  }

  @ParameterizedTest
  @CsvSource({"200,DELIVERED", "299,DELIVERED", "302,PENDING", "404,PENDING", "503,PENDING"})
  void onlyAnAnswerThatSaysYesIsDelivered(int answer, State state) {
    Watch watch = watch("statements", "");
    status = answer;
    Reports.add(store, "1", "Beta");
    try (Watching once = later()) {
      assertThat(once.round()).isEqualTo(state == State.DELIVERED ? 1 : 0);
    }
    assertThat(last(watch).state()).isEqualTo(state);
    assertThat(last(watch).answer()).isEqualTo("status " + answer);
    assertThat(last(watch).attempts()).isEqualTo(1);
  }

  @Test
  void aMessageTellsWhatIsWatchedAndHowMuchIsNew() {
    Watch watch = watch("statements", "q=talks");
    Reports.add(store, "1", "Beta", "Gamma");
    watching.round();
    JsonNode sent = JsonMapper.shared().readTree(bodies.get(0));
    assertThat(sent.get("watch").asLong()).isEqualTo(watch.number());
    assertThat(sent.get("name").asString()).isEqualTo("news");
    assertThat(sent.get("kind").asString()).isEqualTo("statements");
    assertThat(sent.get("filter").asString()).isEqualTo("q=talks");
    assertThat(sent.get("total").asInt()).isEqualTo(2);
    assertThat(sent.get("items")).hasSize(2);
  }

  @Test
  void aMessageHasAHundredRecordsAtMostAndCountsAll() {
    watch("statements", "");
    Reports.add(
        store,
        "1",
        IntStream.range(0, Message.MOST + 1)
            .mapToObj(i -> "W" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
            .toArray(String[]::new));
    watching.round();
    JsonNode sent = JsonMapper.shared().readTree(bodies.get(0));
    assertThat(sent.get("total").asInt()).isEqualTo(101);
    assertThat(sent.get("items")).hasSize(100);
  }

  @Test
  void aWatchWithoutAWebhookIsSentNothing() {
    Watch feed = store.watches().add(asked("feed", "statements", "", "").checked());
    Reports.add(store, "1", "Beta");
    assertThat(watching.round()).isZero();
    assertThat(store.watches().deliveries(feed.number(), 9)).isEmpty();
  }

  @Test
  void twoWatchesAreToldEachItsOwn() {
    watch("statements", "outlet=Beta");
    watch("statements", "outlet=Gamma");
    Reports.add(store, "1", "Beta", "Gamma");
    assertThat(watching.round()).isEqualTo(2);
    assertThat(bodies).hasSize(2);
    assertThat(signatures).doesNotHaveDuplicates();
  }

  @Test
  void whatWasNotHeardIsSentAgainTheSameAndThenNoMore() {
    watch("statements", "");
    status = 500;
    Reports.add(store, "1", "Beta");
    try (Watching twice = new Watching(store, Fetcher.ofAnyNet(), AT_ONCE, Clock.systemUTC())) {
      twice.round();
    }
    status = 200;
    assertThat(watching.round()).as("it was tried three times and given up").isZero();
    assertThat(bodies).hasSize(3).containsOnly(bodies.get(0));
  }

  @Test
  void aWatchThatWasEndedIsSentNothingMore() {
    Watch watch = watch("statements", "");
    status = 500;
    Reports.add(store, "1", "Beta");
    try (Watching once = later()) {
      once.round();
    }
    store.watches().remove(watch.number());
    status = 200;
    assertThat(watching.round()).isZero();
    assertThat(bodies).hasSize(1);
  }

  @Test
  void whyNothingWasHeardIsKeptInShort() {
    hook.stop(0);
    Watch watch =
        store
            .watches()
            .add(asked("w", "statements", "", "http://127.0.0.1:1/" + "x".repeat(300)).checked());
    Reports.add(store, "1", "Beta");
    try (Watching once = later()) {
      once.round();
    }
    assertThat(last(watch).state()).isEqualTo(State.PENDING);
    assertThat(last(watch).answer()).hasSize(200);
  }

  @Test
  void aRoundSendsAtMostFiftyMessages() {
    for (int i = 0; i <= Watching.MOST_SENT; i++) {
      watch("statements", "");
    }
    Reports.add(store, "1", "Beta");
    assertThat(watching.round()).isEqualTo(50);
    assertThat(watching.round()).isEqualTo(1);
  }

  @Test
  void theSecondOfASignatureIsThatOfTheClock() {
    Clock still = Clock.fixed(Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC);
    watch("statements", "");
    Reports.add(store, "1", "Beta");
    try (Watching at = new Watching(store, Fetcher.ofAnyNet(), AT_ONCE, still)) {
      at.round();
    }
    assertThat(signatures.get(0)).startsWith("t=1700000000,v1=");
  }

  @ParameterizedTest
  @CsvSource({"0,10", "1,10", "2,40", "3,160", "4,640", "5,2560", "6,10240", "7,21600"})
  void eachPauseIsFourTimesTheOneBefore(int tries, long seconds) {
    assertThat(Retries.usual().after(tries)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void aPauseAsLongAsTheLongestIsIt() {
    Retries retries = new Retries(5, Duration.ofSeconds(1), Duration.ofSeconds(4));
    assertThat(retries.after(2)).isEqualTo(Duration.ofSeconds(4));
    assertThat(retries.after(3)).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void aWatchIsCheckedWhenItBegins() {
    assertThatThrownBy(() -> asked("", "statements", "", "").checked())
        .hasMessageContaining("name");
    assertThatThrownBy(() -> asked("n", "stories", "", "").checked()).hasMessageContaining("kind");
    assertThatThrownBy(() -> asked("n", "events", "from=soon", "").checked())
        .hasMessageContaining("from");
    assertThatThrownBy(() -> asked("n", "events", "", "file:///x").checked())
        .hasMessageContaining("http");
    assertThatThrownBy(() -> asked("n", "events", "", "no address").checked()).isNotNull();
    assertThat(asked("n", "events", "?q=a+b&type=AGREE&size=3", "").checked().query())
        .isEqualTo("type=AGREE&q=a+b");
  }

  private static Clock broken() {
    return new Clock() {
      @Override
      public Instant instant() {
        throw new IllegalStateException("no clock");
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }

  /** Tries each message once in a test. */
  private Watching later() {
    Retries hour = new Retries(3, Duration.ofHours(1), Duration.ofHours(1));
    return new Watching(store, Fetcher.ofAnyNet(), hour, Clock.systemUTC());
  }

  private Delivery last(Watch watch) {
    return store.watches().deliveries(watch.number(), 1).get(0);
  }

  private Watch watch(String kind, String filter) {
    String address = "http://127.0.0.1:" + hook.getAddress().getPort() + "/hook";
    return store.watches().add(asked("news", kind, filter, address).checked());
  }

  private static NewWatch asked(String name, String kind, String filter, String webhook) {
    return new NewWatch(name, "", kind, filter, Optional.of(webhook));
  }
}
