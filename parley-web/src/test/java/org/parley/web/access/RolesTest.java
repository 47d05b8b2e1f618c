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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.web.OpenDesk;

/** Who may do what, and how much of it, where there are accounts. */
class RolesTest {
  private final AtomicLong nanos = new AtomicLong();
  private OpenDesk desk = GuardedDesk.open();

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({
    "READER,/page,200",
    "READER,/api/thing,200",
    "READER,/unspoken,200",
    "READER,/open,200",
    "ADMIN,/page,200"
  })
  void whoeverHasAnAccountMayRead(Role role, String path, int status) {
    assertThat(desk.get(path, key(role)).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "READER,/change,403",
    "REVIEWER,/change,200",
    "ADMIN,/change,200",
    "READER,/api/thing,403",
    "REVIEWER,/api/thing,200",
    "READER,/unspoken,403",
    "REVIEWER,/unspoken,403",
    "ADMIN,/unspoken,200"
  })
  void whatChangesSomethingAsksForItsRole(Role role, String path, int status) {
    assertThat(desk.json(path, "{}", key(role)).statusCode()).isEqualTo(status);
  }

  @Test
  void aRoleThatIsMissingIsNamed() {
    assertThat(desk.json("/change", "{}", key(Role.READER)).body())
        .contains("this requires the role reviewer");
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

  @Test
  void aStrangerIsSentToTheLogIn() {
    HttpResponse<String> page = desk.get("/page?kind=events&x=1");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location"))
        .contains("/login?to=%2Fpage%3Fkind%3Devents%26x%3D1");
    assertThat(page.body()).doesNotContain("a page");
    assertThat(desk.get("/page").headers().firstValue("Location")).contains("/login?to=%2Fpage");
  }

  @Test
  void aProgramWithoutAKeyIsToldHowToSendOne() {
    HttpResponse<String> api = desk.get("/api/thing");
    assertThat(api.statusCode()).isEqualTo(401);
    assertThat(api.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(api.body()).contains("log in, or send a key: Authorization: Bearer KEY");
  }

  @Test
  void whatAStrangerSendsIsRefusedAndNotRedirected() {
    assertThat(desk.form("/change", "kind", "events").statusCode()).isEqualTo(401);
    assertThat(desk.delete("/api/thing").statusCode()).isEqualTo(401);
  }

  @Test
  void theStyleAndWhatIsForAnyoneNeedNoLogIn() {
    assertThat(desk.get("/static/desk.css").statusCode()).isEqualTo(200);
    assertThat(desk.get("/open").body()).isEqualTo("for anyone");
  }

  @ParameterizedTest
  @CsvSource({"Bearer,200", "bearer,200", "BEARER,200", "Basic,401", "Bear,401"})
  void aKeyIsSentWithItsScheme(String scheme, int status) {
    String[] key = key(Role.READER);
    String sent = key[1].replace("Bearer", scheme);
    assertThat(desk.get("/api/thing", key[0], sent).statusCode()).isEqualTo(status);
  }

  @Test
  void aWrongKeyIsNamedAlsoWhereTheSessionIsGood() {
    login(Role.READER);
    HttpResponse<String> answer = desk.get("/page", "Authorization", "Bearer guess");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("no such key");
    assertThat(desk.get("/page").statusCode()).isEqualTo(200);
  }

  @Test
  void anotherSchemeLeavesTheSessionAsItIs() {
    login(Role.READER);
    assertThat(desk.get("/page", "Authorization", "Basic YTpi").statusCode()).isEqualTo(200);
  }

  @Test
  void aFormNeedsTheTokenOfItsSession() {
    login(Role.REVIEWER);
    String token = desk.token("/account");
    HttpResponse<String> bare = desk.form("/change", "x", "y");
    assertThat(bare.statusCode()).isEqualTo(403);
    assertThat(bare.body())
        .contains("the form has expired or came from elsewhere: open the page again");
    assertThat(desk.form("/change", "csrf", token).body()).isEqualTo("changed");
    assertThat(desk.form("/change", "csrf", token + "x").statusCode()).isEqualTo(403);
  }

  @Test
  void theTokenMayAlsoComeAsAHeader() {
    login(Role.REVIEWER);
    String token = desk.token("/account");
    assertThat(desk.json("/change", "{}", "X-CSRF-Token", token).statusCode()).isEqualTo(200);
    assertThat(desk.json("/change", "{}", "X-CSRF-Token", "guess").statusCode()).isEqualTo(403);
  }

  @Test
  void whatOnlyAProgramCanSendNeedsNone() {
    login(Role.REVIEWER);
    assertThat(desk.json("/api/thing", "{}").statusCode()).isEqualTo(200);
    assertThat(desk.delete("/api/thing").statusCode()).isEqualTo(200);
    assertThat(desk.form("/api/thing", "x", "y").statusCode()).as("a form").isEqualTo(403);
  }

  @Test
  void aFormThatCannotBeReadIsNamed() throws IOException {
    String name = GuardedDesk.account(Role.REVIEWER);
    HttpResponse<String> in = GuardedDesk.login(desk, name, GuardedDesk.PASSWORD);
    String cookie = in.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    assertThat(upload("Cookie: " + cookie, 100))
        .contains(" 413 ")
        .contains("the form could not be read: it is malformed or too large");
  }

  @Test
  void anAddressMayBeAsLongAsItsBound() {
    String most = "q=" + "x".repeat(3998);
    assertThat(desk.get("/open?" + most).statusCode()).isEqualTo(200);
    HttpResponse<String> more = desk.get("/open?" + most + "x");
    assertThat(more.statusCode()).isEqualTo(414);
    assertThat(more.body()).contains("at most 4000 characters after its ?");
  }

  @Test
  void aBodyMayBeAsLargeAsItsBound() {
    String[] key = key(Role.ADMIN);
    assertThat(desk.json("/change", "x".repeat(10_000), key).statusCode()).isEqualTo(200);
    HttpResponse<String> more = desk.json("/change", "x".repeat(10_001), key);
    assertThat(more.statusCode()).isEqualTo(413);
    assertThat(more.body()).contains("a request has at most 10000 bytes here");
  }

  @Test
  void whatIsUploadedMayBeLarger() throws IOException {
    String key = String.join(": ", key(Role.ADMIN));
    assertThat(upload(key, 20_000)).contains("HTTP/1.1 200 ");
    assertThat(upload(key, 20_001)).contains(" 413 ").contains("at most 20000 bytes");
  }

  @Test
  void requestsAreCountedByAccountAndRefilledWithTime() {
    anew(GuardedDesk.limits(3, 3), false);
    String[] key = key(Role.READER);
    for (int i = 0; i < 3; i++) {
      assertThat(desk.get("/page", key).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> more = desk.get("/page", key);
    assertThat(more.statusCode()).isEqualTo(429);
    assertThat(more.headers().firstValue("Retry-After")).contains("21");
    assertThat(more.body()).contains("more than 3 requests a minute: wait a little");
    assertThat(desk.get("/page", key(Role.ADMIN)).statusCode()).isEqualTo(200);
    nanos.addAndGet(Duration.ofSeconds(21).toNanos());
    assertThat(desk.get("/page", key).statusCode()).isEqualTo(200);
  }

  @Test
  void strangersAreCountedByTheAddressThatTheProxySaw() {
    anew(GuardedDesk.limits(1, 3), true);
    assertThat(desk.get("/open", "X-Forwarded-For", "198.51.100.1").statusCode()).isEqualTo(200);
    assertThat(desk.get("/open", "X-Forwarded-For", "198.51.100.1").statusCode()).isEqualTo(429);
    assertThat(desk.get("/open", "X-Forwarded-For", "198.51.100.2").statusCode()).isEqualTo(200);
  }

  @Test
  void wrongKeysAreCountedByTheirAddress() {
    anew(GuardedDesk.limits(3, 3), false);
    for (int i = 0; i < 3; i++) {
      assertThat(desk.get("/page", "Authorization", "Bearer no" + i).statusCode()).isEqualTo(401);
    }
    HttpResponse<String> more = desk.get("/page", "Authorization", "Bearer no");
    assertThat(more.statusCode()).isEqualTo(429);
    assertThat(more.headers().firstValue("Retry-After")).isPresent();
    assertThat(desk.get("/page", key(Role.READER)).statusCode()).as("a key").isEqualTo(200);
  }

  @Test
  void theFirstAccountClosesADeskThatIsOpen(@TempDir Path other) {
    try (Store free = Store.open(other.resolve("desk.parley"))) {
      desk.close();
      desk = GuardedDesk.of(free, GuardedDesk.limits(100, 100));
      assertThat(desk.get("/page").statusCode()).isEqualTo(200);
      String token = desk.token("/login");
      GuardedDesk.account(free, "zed", Role.ADMIN);
      assertThat(desk.get("/page").statusCode()).isEqualTo(302);
      assertThat(desk.json("/api/thing", "{}", "X-CSRF-Token", token).statusCode()).isEqualTo(401);
      assertThat(GuardedDesk.login(desk, "zed", GuardedDesk.PASSWORD).statusCode()).isEqualTo(302);
      assertThat(desk.get("/page").statusCode()).isEqualTo(200);
      free.accounts().remove("zed");
      assertThat(desk.get("/page").statusCode()).as("it stays closed").isEqualTo(302);
    }
  }

  @Test
  void whatIsSeenAfterTheLogInIsKeptByNoBrowser() {
    assertThat(desk.get("/login").headers().allValues("Cache-Control")).containsExactly("no-cache");
    login(Role.READER);
    assertThat(desk.get("/account").headers().allValues("Cache-Control"))
        .containsExactly("no-store");
    assertThat(desk.get("/account").headers().firstValue("Content-Type").orElseThrow())
        .isEqualToIgnoringCase("text/html;charset=utf-8");
    assertThat(desk.get("/static/desk.js").headers().allValues("Cache-Control"))
        .containsExactly("max-age=300");
  }

  @Test
  void whereThereAreNoAccountsNobodyIsCountedAndWhoIsHereIsAdmin(@TempDir Path other) {
    try (Store free = Store.open(other.resolve("desk.parley"))) {
      desk.close();
      desk = GuardedDesk.of(free, GuardedDesk.limits(1, 3));
      assertThat(desk.get("/page").statusCode()).isEqualTo(200);
      assertThat(desk.get("/page").statusCode()).isEqualTo(200);
      assertThat(desk.json("/unspoken", "{}").statusCode()).as("without a token").isEqualTo(403);
      assertThat(desk.get("/account").body()).contains("This desk has no accounts.");
    }
  }

  @Test
  void anAccountIsAsItIsNow() {
    String name = login(Role.REVIEWER);
    assertThat(desk.json("/api/thing", "{}").statusCode()).isEqualTo(200);
    GuardedDesk.store().accounts().role(name, Role.READER);
    assertThat(desk.json("/api/thing", "{}").statusCode()).isEqualTo(403);
    GuardedDesk.store().accounts().remove(name);
    assertThat(desk.json("/api/thing", "{}").statusCode()).isEqualTo(401);
  }

  private void anew(Limits limits, boolean https) {
    desk.close();
    desk = GuardedDesk.of(GuardedDesk.store(), limits, https, nanos);
  }

  private static String[] key(Role role) {
    return GuardedDesk.key(GuardedDesk.account(role));
  }

  private String login(Role role) {
    String name = GuardedDesk.account(role);
    assertThat(GuardedDesk.login(desk, name, GuardedDesk.PASSWORD).statusCode()).isEqualTo(302);
    return name;
  }

  /** Says that it sends a form of parts, and sends none. */
  private String upload(String header, int size) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.port())) {
      String head =
          "POST /change HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + header
              + "\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: "
              + size
              + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(new byte[size]);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
