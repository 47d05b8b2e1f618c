package org.parley.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.store.Reports;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.web.OpenDesk;

/** Who may do what, and how much of it, where there are accounts. */
class RolesTest {
  private static final String VERDICT = "{\"verdict\":\"accept\"}";

  private final AtomicLong nanos = new AtomicLong();

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
    Reports.add(store, "1", "Alpha");
    for (Role role : Role.values()) {
      String name = role.slug();
      GuardedDesk.account(store, name, role);
      store.accounts().addKey(name, "key", Tokens.hash("key-of-" + name));
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "reader,/review,200",
    "reader,/watches,200",
    "reader,/api/v1/statements,200",
    "reader,/api/v1/openapi.json,200",
    "reader,/withdrawn,200",
    "admin,/account,200"
  })
  void whoeverHasAnAccountMayRead(String role, String path, int status) {
    try (OpenDesk desk = GuardedDesk.of(store)) {
      assertThat(desk.get(path, key(role)).statusCode()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @CsvSource({"reader,403", "reviewer,201", "admin,201"})
  void onlyReviewersMayJudge(String role, int status) {
    try (OpenDesk desk = GuardedDesk.of(store)) {
      assertThat(desk.json(review(), VERDICT, key(role)).statusCode()).isEqualTo(status);
      assertThat(store.review().after(0, 9)).hasSize(status == 201 ? 1 : 0);
    }
  }

  @Test
  void aRoleThatIsMissingIsNamed() {
    try (OpenDesk desk = GuardedDesk.of(store)) {
      assertThat(desk.json(review(), VERDICT, key("reader")).body())
          .contains("this requires the role reviewer");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ANYONE,READER,true",
    "READER,READER,true",
    "REVIEWER,READER,false",
    "ADMIN,REVIEWER,false",
    "REVIEWER,ADMIN,true",
    "ADMIN,ADMIN,true"
  })
  void aRoleMayDoWhatThoseBelowMay(RequiredRole need, Role role, boolean may) {
    assertThat(need.metBy(role)).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({"reader,403", "reviewer,403", "admin,404"})
  void whatSaysNothingAndChangesSomethingIsAnAdmins(String role, int status) {
    try (OpenDesk desk = unspoken()) {
      assertThat(desk.json("/unspoken", "{}", key(role)).statusCode()).isEqualTo(status);
      assertThat(desk.get("/unspoken", key(role)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aStrangerIsSentToTheLogInAndAProgramIsTold() {
    try (OpenDesk desk = GuardedDesk.of(store)) {
      HttpResponse<String> page = desk.get("/review?kind=events&x=1");
      assertThat(page.statusCode()).isEqualTo(302);
      assertThat(page.headers().firstValue("Location"))
          .contains("/login?to=%2Freview%3Fkind%3Devents%26x%3D1");
      assertThat(desk.get("/review").headers().firstValue("Location"))
          .contains("/login?to=%2Freview");
      HttpResponse<String> api = desk.get("/api/v1/runs");
      assertThat(api.statusCode()).isEqualTo(401);
      assertThat(api.headers().firstValue("WWW-Authenticate")).contains("Bearer");
      assertThat(api.body()).contains("log in, or send a key: Authorization: Bearer KEY");
    }
  }

  @Test
  void whatAStrangerSendsIsRefusedAndNotRedirected() {
    try (OpenDesk desk = GuardedDesk.of(store)) {
      assertThat(desk.form("/review/record", "kind", "events").statusCode()).isEqualTo(401);
      assertThat(desk.delete("/api/v1/watches/1").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aStrangerIsNotToldWhichPagesThereAre() {
    try (OpenDesk desk = GuardedDesk.of(store)) {
      assertThat(desk.get("/static/desk.css").statusCode()).isEqualTo(200);
      assertThat(desk.get("/review").body()).doesNotContain("Alpha");
    }
  }

  @ParameterizedTest
  @CsvSource({"Bearer,200", "bearer,200", "BEARER,200", "Basic,401", "Bear,401"})
  void aKeyIsSentWithItsScheme(String scheme, int status) {
    try (OpenDesk desk = GuardedDesk.of(store)) {
      assertThat(
              desk.get("/api/v1/runs", "Authorization", scheme + " key-of-reader").statusCode())
          .isEqualTo(status);
    }
  }

  @Test
  void aWrongKeyIsNamedAlsoWhereTheSessionIsGood() {
    try (OpenDesk desk = GuardedDesk.of(store)) {
      GuardedDesk.login(desk, "reader", GuardedDesk.PASSWORD);
      HttpResponse<String> answer = desk.get("/api/v1/runs", "Authorization", "Bearer guess");
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body()).contains("no such key");
    }
  }

  @Test
  void aKeyNeedsNoTokenAndASessionDoes() {
    try (OpenDesk desk = GuardedDesk.of(store)) {
      assertThat(desk.delete("/api/v1/watches/9", key("reviewer")).statusCode()).isEqualTo(404);
      GuardedDesk.login(desk, "reviewer", GuardedDesk.PASSWORD);
      String id = Reports.id("Alpha") + "-s1";
      HttpResponse<String> bare =
          desk.form("/review/record", "kind", "statements", "id", id, "verdict", "accept");
      assertThat(bare.statusCode()).isEqualTo(403);
      assertThat(bare.body())
          .contains("the form has expired or came from elsewhere: open the page again");
    }
  }

  @Test
  void theTokenMayAlsoComeAsAHeader() {
    try (OpenDesk desk = GuardedDesk.of(store)) {
      GuardedDesk.login(desk, "reviewer", GuardedDesk.PASSWORD);
      String token = desk.token("/account");
      assertThat(desk.json("/watches", "{}", "X-CSRF-Token", token).statusCode()).isEqualTo(400);
      assertThat(desk.json("/watches", "{}", "X-CSRF-Token", "guess").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void anAddressMayBeAsLongAsItsBound() {
    try (OpenDesk desk = GuardedDesk.of(store, GuardedDesk.limits(1000, 3))) {
      String most = "q=" + "x".repeat(3998);
      assertThat(desk.get("/login?" + most).statusCode()).isEqualTo(200);
      HttpResponse<String> more = desk.get("/login?" + most + "x");
      assertThat(more.statusCode()).isEqualTo(414);
      assertThat(more.body()).contains("at most 4000 characters after its ?");
    }
  }

  @Test
  void aBodyMayBeAsLargeAsItsBound() {
    try (OpenDesk desk = GuardedDesk.of(store, GuardedDesk.limits(1000, 3))) {
      assertThat(desk.json(review(), "x".repeat(10_000), key("admin")).statusCode())
          .isEqualTo(400);
      HttpResponse<String> more = desk.json(review(), "x".repeat(10_001), key("admin"));
      assertThat(more.statusCode()).isEqualTo(413);
      assertThat(more.body()).contains("a request has at most 10000 bytes here");
    }
  }

  @Test
  void whatIsUploadedMayBeLarger() throws IOException {
    try (OpenDesk desk = GuardedDesk.of(store, GuardedDesk.limits(1000, 3))) {
      assertThat(upload(desk, 20_000)).contains(" 400 ").contains("the form could not be read");
      assertThat(upload(desk, 20_001)).contains(" 413 ").contains("at most 20000 bytes");
    }
  }

  @Test
  void requestsAreCountedByAccountAndRefilledWithTime() {
    try (OpenDesk desk =
        GuardedDesk.of(store, GuardedDesk.limits(3, 3), false, nanos)) {
      for (int i = 0; i < 3; i++) {
        assertThat(desk.get("/api/v1/runs", key("reader")).statusCode()).isEqualTo(200);
      }
      HttpResponse<String> more = desk.get("/api/v1/runs", key("reader"));
      assertThat(more.statusCode()).isEqualTo(429);
      assertThat(more.headers().firstValue("Retry-After")).contains("21");
      assertThat(more.body()).contains("more than 3 requests a minute: wait a little");
      assertThat(desk.get("/api/v1/runs", key("admin")).statusCode()).isEqualTo(200);
      nanos.addAndGet(Duration.ofSeconds(21).toNanos());
      assertThat(desk.get("/api/v1/runs", key("reader")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void strangersAreCountedByTheAddressThatTheProxySaw() {
    try (OpenDesk desk = GuardedDesk.of(store, GuardedDesk.limits(1, 3), true, nanos)) {
      assertThat(desk.get("/login", "X-Forwarded-For", "198.51.100.1").statusCode()).isEqualTo(200);
      assertThat(desk.get("/login", "X-Forwarded-For", "198.51.100.1").statusCode()).isEqualTo(429);
      assertThat(desk.get("/login", "X-Forwarded-For", "198.51.100.2").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void onThisMachineWithoutAccountsNobodyIsCounted(@TempDir Path other) {
    try (Store free = Store.open(other.resolve("desk.parley"));
        OpenDesk desk = GuardedDesk.of(free, GuardedDesk.limits(1, 3))) {
      assertThat(desk.get("/api/v1/runs").statusCode()).isEqualTo(200);
      assertThat(desk.get("/api/v1/runs").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anAccountIsAsItIsNow() {
    try (OpenDesk desk = GuardedDesk.of(store)) {
      GuardedDesk.login(desk, "reviewer", GuardedDesk.PASSWORD);
      assertThat(desk.get("/watches").body()).contains("Watch a filter");
      store.accounts().role("reviewer", Role.READER);
      assertThat(desk.get("/watches").body()).doesNotContain("Watch a filter");
    }
  }

  private OpenDesk unspoken() {
    org.parley.web.WebApp site = new org.parley.web.WebApp(store);
    Limits limits = Limits.usual();
    ExposurePolicy exposure = ExposurePolicy.of(store, "desk.parley", "127.0.0.1", false);
    site.with(new Access(store, exposure, limits, nanos::get))
        .with(
            routes -> {
              routes.get("/unspoken", ctx -> ctx.result("read"));
              routes.post("/unspoken", ctx -> ctx.status(404));
            });
    return OpenDesk.of(site);
  }

  private static String[] key(String role) {
    return new String[] {"Authorization", "Bearer key-of-" + role};
  }

  private static String review() {
    return "/api/v1/reviews/statements/" + Reports.id("Alpha") + "-s1";
  }

  private static String upload(OpenDesk desk, int size) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.port())) {
      String head =
          "POST /watches HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + "Authorization: Bearer key-of-admin\r\n"
              + "Content-Type: multipart/form-data; boundary=edge\r\nContent-Length: "
              + size
              + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(new byte[size]);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
