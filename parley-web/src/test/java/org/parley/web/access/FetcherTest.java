package org.parley.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final Duration PATIENT = Duration.ofSeconds(20);

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private Fetcher any;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(8));
    server.createContext("/", this::answer);
    server.start();
    any = Fetcher.with(a -> true, 1000, PATIENT);
  }

  @AfterEach
  void close() {
    any.close();
    server.stop(0);
  }

  private void answer(HttpExchange ex) throws IOException {
    asked.incrementAndGet();
    String path = ex.getRequestURI().getPath();
    try (ex) {
      switch (path) {
        case "/loop" -> redirect(ex, "/loop");
        case "/to-file" -> redirect(ex, "file:///etc/passwd");
        case "/to-page" -> redirect(ex, "/page");
        case "/endless" -> endless(ex);
        case "/slow" -> slow(ex);
        case "/echo" -> echo(ex);
        case "/empty" -> ex.sendResponseHeaders(204, -1);
        case "/just" -> bytes(ex, 1000);
        case "/more" -> bytes(ex, 1001);
        case "/no-address" -> redirect(ex, "http://[");
        case "/nowhere" -> ex.sendResponseHeaders(302, -1);
        case "/status" -> status(ex);
        default -> {
          ex.getResponseHeaders().set("Content-Type", "text/plain");
          ex.sendResponseHeaders(200, 4);
          ex.getResponseBody().write("page".getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  private static void redirect(HttpExchange ex, String to) throws IOException {
    ex.getResponseHeaders().set("Location", to);
    ex.sendResponseHeaders(302, -1);
  }

  private static void status(HttpExchange ex) throws IOException {
    ex.getResponseHeaders().set("Location", "page");
    ex.sendResponseHeaders(Integer.parseInt(ex.getRequestURI().getQuery()), -1);
  }

  private static void echo(HttpExchange ex) throws IOException {
    String says =
        ex.getRequestMethod()
            + " "
            + ex.getRequestHeaders().getFirst("Content-Type")
            + " "
            + ex.getRequestHeaders().getFirst("X-Own")
            + " "
            + ex.getRequestHeaders().getFirst("User-Agent")
            + " "
            + new String(ex.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    ex.sendResponseHeaders(418, says.length());
    ex.getResponseBody().write(says.getBytes(StandardCharsets.UTF_8));
  }

  private static void bytes(HttpExchange ex, int count) throws IOException {
    ex.sendResponseHeaders(200, 0);
    ex.getResponseBody().write(new byte[count]);
  }

  private static void endless(HttpExchange ex) throws IOException {
    ex.sendResponseHeaders(200, 0);
    while (true) {
      ex.getResponseBody().write(new byte[500]);
      ex.getResponseBody().flush();
    }
  }

  private static void slow(HttpExchange ex) throws IOException {
    ex.sendResponseHeaders(200, 0);
    try {
      for (int i = 0; i < 100; i++) {
        ex.getResponseBody().write('x');
        ex.getResponseBody().flush();
        TimeUnit.MILLISECONDS.sleep(100);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void aPageIsFetchedWithRedirects() {
    Fetched got = any.get(at("/to-page"));
    assertThat(new String(got.bytes(), StandardCharsets.UTF_8)).isEqualTo("page");
    assertThat(got.from()).isEqualTo(at("/page"));
    assertThat(got.type()).contains("text/plain");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void everyKindOfRedirectIsFollowed(int status) {
    Fetched got = any.get(at("/status?" + status));
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.from()).isEqualTo(at("/page"));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 304, 404, 500})
  void anyOtherStatusIsTheAnswer(int status) {
    Fetched got = any.get(at("/status?" + status));
    assertThat(got.status()).isEqualTo(status);
    assertThat(got.bytes()).isEmpty();
    assertThat(asked).hasValue(1);
  }

  @Test
  void aRedirectWithoutAnAddressIsTheAnswer() {
    assertThat(any.get(at("/nowhere")).status()).isEqualTo(302);
  }

  @Test
  void aRedirectToWhatIsNoAddressIsRefused() {
    assertThatThrownBy(() -> any.get(at("/no-address")))
        .isInstanceOf(FetchRefused.class)
        .hasMessageContaining("redirects to something that is not an address");
  }

  @Test
  void aMessageIsSentAsJsonWithItsHeaders() {
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    Fetched got = any.post(at("/echo"), Map.of("X-Own", "mine"), json);
    assertThat(got.status()).isEqualTo(418);
    assertThat(new String(got.bytes(), StandardCharsets.UTF_8))
        .startsWith("POST application/json")
        .endsWith(" mine Parley {}");
    assertThat(got.from()).isEqualTo(at("/echo"));
  }

  @Test
  void aMessageFollowsNoRedirect() {
    assertThat(any.post(at("/to-page"), Map.of(), new byte[0]).status()).isEqualTo(302);
    assertThat(asked).hasValue(1);
  }

  @Test
  void anEmptyAnswerHasNoBytesAndNoType() {
    Fetched got = any.get(at("/empty"));
    assertThat(got.status()).isEqualTo(204);
    assertThat(got.bytes()).isEmpty();
    assertThat(got.type()).isEmpty();
  }

  @Test
  void anAnswerMayBeAsLargeAsItsBound() {
    assertThat(any.get(at("/just")).bytes()).hasSize(1000);
    assertThatThrownBy(() -> any.get(at("/more"))).hasMessageContaining("larger than 1000 bytes");
  }

  @Test
  void whereNobodyAnswersTheAddressIsNamed() {
    server.stop(0);
    assertThatThrownBy(() -> any.get(at("/page")))
        .isInstanceOf(FetchRefused.class)
        .hasMessageContaining("Connection refused")
        .hasMessageNotContaining("no whole answer");
  }

  @Test
  void afterItIsClosedNothingIsFetched() {
    any.close();
    assertThatThrownBy(() -> any.get(at("/page"))).isInstanceOf(RuntimeException.class);
    assertThat(asked).hasValue(0);
  }

  @Test
  void neitherThisMachineNorItsNeighboursAreAsked() {
    try (Fetcher fetcher = Fetcher.ofThePublicNet()) {
      for (String host : new String[] {"127.0.0.1", "localhost", "[::1]", "2130706433", "0"}) {
        URI address = URI.create("http://" + host + ":" + server.getAddress().getPort() + "/page");
        assertThatThrownBy(() -> fetcher.get(address)).as(host).isInstanceOf(FetchRefused.class);
        assertThatThrownBy(() -> fetcher.post(address, Map.of(), new byte[0]))
            .as(host)
            .isInstanceOf(FetchRefused.class);
      }
    }
    assertThat(asked).hasValue(0);
  }

  @Test
  void whoSaysThatTheyMayBeAskedIsHeard() {
    try (Fetcher fetcher = Fetcher.ofAnyNet()) {
      assertThat(fetcher.get(at("/page")).status()).isEqualTo(200);
    }
  }

  @Test
  void theNameIsLookedAtAgainAtEachConnection() {
    AtomicInteger looked = new AtomicInteger();
    try (Fetcher fetcher = Fetcher.with(a -> looked.incrementAndGet() < 2, 1000, PATIENT)) {
      URI elsewhere = URI.create("http://localhost:" + server.getAddress().getPort() + "/page");
      fetcher.get(at("/page"));
      assertThatThrownBy(() -> fetcher.get(elsewhere)).hasMessageContaining("private net");
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void redirectsAreBoundedAndStayWithinTheWeb() {
    assertThatThrownBy(() -> any.get(at("/loop"))).hasMessageContaining("more than 5 times");
    assertThat(asked).hasValue(Fetcher.MOST_REDIRECTS + 1);
    assertThatThrownBy(() -> any.get(at("/to-file"))).hasMessageContaining("only http and https");
  }

  @Test
  void anAnswerHasABoundedSize() {
    assertThatThrownBy(() -> any.get(at("/endless")))
        .hasMessageContaining("larger than 1000 bytes");
  }

  @Test
  void andABoundedTimeEvenWhereItDrips() {
    long begin = System.nanoTime();
    try (Fetcher quick = Fetcher.with(a -> true, 1000, Duration.ofSeconds(1))) {
      assertThatThrownBy(() -> quick.get(at("/slow"))).hasMessageContaining("within 1 seconds");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://h/", "jar:file:x!/", "http:///x", "http://a@h/", "x"})
  void onlyAddressesOfTheWebAreFetched(String address) {
    assertThatThrownBy(() -> any.get(URI.create(address))).isInstanceOf(FetchRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.8.8.8",
        "169.254.169.254",
        "172.31.0.1",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "2001:db8::1"
      })
  void addressesThatAreNotPublic(String address) throws IOException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.1.1", "100.63.0.1", "172.32.0.1", "193.0.0.1", "2606:4700::1"})
  void addressesThatAre(String address) throws IOException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }
}
