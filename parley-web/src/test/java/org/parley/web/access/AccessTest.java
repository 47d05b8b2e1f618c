package org.parley.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.web.OpenDesk;

class AccessTest {
  private static final String PASSWORD = "correct horse battery";

  @TempDir private Path directory;
  private Store store;
  private String statement;

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("desk.parley"));
    Reports.add(store, "1", "Alpha");
    statement = Reports.id("Alpha") + "-s1";
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void onThisMachineNobodyLogsIn() {
    try (OpenDesk desk = OpenDesk.of(store)) {
      assertThat(desk.get("/review").statusCode()).isEqualTo(200);
      assertThat(desk.get("/api/v1/statements").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void elsewhereTheDeskOpensOnlyWithAccountsAndSaysHowToMakeTheFirst() {
    assertThatThrownBy(() -> ExposurePolicy.of(store, "my.parley", "0.0.0.0", false))
        .isInstanceOf(ExposureRefused.class)
        .hasMessageContaining("parley account add --store my.parley NAME --role admin");
    assertThat(ExposurePolicy.of(store, "my.parley", "localhost", false).login()).isFalse();
    account("ada", Role.ADMIN);
    assertThat(ExposurePolicy.of(store, "my.parley", "0.0.0.0", false).login()).isTrue();
    assertThat(ExposurePolicy.of(store, "my.parley", "localhost", false).login()).isTrue();
  }

  @Test
  void whereThereAreAccountsOneLogsIn() {
    account("ada", Role.READER);
    try (OpenDesk desk = OpenDesk.of(store)) {
      HttpResponse<String> sent = desk.get("/review?kind=events");
      assertThat(sent.statusCode()).isEqualTo(302);
      assertThat(sent.headers().firstValue("Location"))
          .contains("/login?to=%2Freview%3Fkind%3Devents");
      assertThat(desk.get("/api/v1/statements").statusCode()).isEqualTo(401);
      assertThat(desk.get("/static/record.css").statusCode()).isEqualTo(200);

      assertThat(login(desk, "ada", "wrong").statusCode()).isEqualTo(401);
      assertThat(login(desk, "eve", PASSWORD).statusCode()).isEqualTo(401);
      HttpResponse<String> in = login(desk, "ada", PASSWORD);
      assertThat(in.statusCode()).isEqualTo(302);
      assertThat(in.headers().firstValue("Set-Cookie").orElse(""))
          .contains("HttpOnly")
          .contains("SameSite=Lax");
      assertThat(desk.get("/review?kind=events").statusCode()).isEqualTo(200);

      desk.form("/logout", "csrf", desk.token("/account"));
      assertThat(desk.get("/review").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void theLogInLeadsNowhereElse() {
    account("ada", Role.READER);
    for (String to : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
      try (OpenDesk desk = OpenDesk.of(store)) {
        HttpResponse<String> in =
            desk.form("/login", "name", "ada", "password", PASSWORD, "to", to);
        assertThat(in.headers().firstValue("Location").orElse("")).as(to).doesNotContain("evil");
      }
    }
  }

  @Test
  void aFormWithoutItsTokenChangesNothing() {
    account("ada", Role.REVIEWER);
    try (OpenDesk desk = OpenDesk.of(store)) {
      login(desk, "ada", PASSWORD);
      assertThat(judge(desk, "").statusCode()).isEqualTo(403);
      assertThat(judge(desk, "another").statusCode()).isEqualTo(403);
      assertThat(store.review().after(0, 9)).isEmpty();
      assertThat(judge(desk, desk.token(form())).statusCode()).isEqualTo(302);
      assertThat(store.review().after(0, 9)).hasSize(1);
    }
  }

  @Test
  void norOnThisMachineWithoutLogIn() {
    try (OpenDesk desk = OpenDesk.of(store)) {
      assertThat(judge(desk, "").statusCode()).isEqualTo(403);
      assertThat(judge(desk, desk.token(form())).statusCode()).isEqualTo(302);
    }
  }

  @Test
  void aPageOfAnotherSiteChangesNothingThroughTheApi() {
    String path = "/api/v1/reviews/statements/" + statement;
    String json = "{\"verdict\":\"accept\",\"reviewer\":\"eve\"}";
    try (OpenDesk desk = OpenDesk.of(store)) {
      assertThat(desk.json(path, json, "Origin", "https://evil.example").statusCode())
          .isEqualTo(403);
      assertThat(desk.json(path, json, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
      assertThat(desk.form(path, "verdict", "accept").statusCode()).as("as a form").isEqualTo(403);
      assertThat(store.review().after(0, 9)).isEmpty();
      assertThat(desk.json(path, json).statusCode()).isEqualTo(201);
    }
  }

  @Test
  void anAddressWithAnotherNameIsNotAnswered() throws IOException {
    try (OpenDesk desk = OpenDesk.of(store)) {
      assertThat(raw(desk, "evil.example")).contains(" 403 ").doesNotContain(statement);
      assertThat(raw(desk, "evil.example:" + desk.port())).contains(" 403 ");
      assertThat(raw(desk, "localhost:" + desk.port())).contains(" 200 ").contains(statement);
    }
  }

  @Test
  void aRoleMayDoWhatItMay() {
    account("rea", Role.READER);
    account("rev", Role.REVIEWER);
    try (OpenDesk desk = OpenDesk.of(store)) {
      login(desk, "rea", PASSWORD);
      String token = desk.token("/account");
      assertThat(judge(desk, token).statusCode()).isEqualTo(403);
      assertThat(desk.form("/watches", "csrf", token, "name", "n", "kind", "events").statusCode())
          .isEqualTo(403);
      desk.anew();
      login(desk, "rev", PASSWORD);
      assertThat(judge(desk, desk.token(form())).statusCode()).isEqualTo(302);
      assertThat(store.review().after(0, 9).get(0).reviewer()).isEqualTo("rev");
    }
  }

  @Test
  void aKeyStandsForItsAccountAndIsKeptAsAHashAlone() throws IOException {
    account("ada", Role.REVIEWER);
    store.accounts().addKey("ada", "script", Tokens.hash("secret-key"));
    String[] key = {"Authorization", "Bearer secret-key"};
    String path = "/api/v1/reviews/statements/" + statement;
    try (OpenDesk desk = OpenDesk.of(store)) {
      assertThat(desk.get("/api/v1/statements", key).statusCode()).isEqualTo(200);
      assertThat(desk.get("/api/v1/statements", "Authorization", "Bearer other").statusCode())
          .isEqualTo(401);
      assertThat(desk.json(path, "{\"verdict\":\"accept\",\"reviewer\":\"eve\"}", key).statusCode())
          .isEqualTo(201);
      assertThat(store.review().after(0, 9).get(0).reviewer()).isEqualTo("ada");
      store.accounts().removeKey("ada", store.accounts().keys("ada").get(0).number());
      assertThat(desk.get("/api/v1/statements", key).statusCode()).isEqualTo(401);
    }
    assertThat(store.accounts().find("ada").orElseThrow().toString()).doesNotContain("$2a$");
  }

  @Test
  void aKeyIsShownOnce() {
    account("ada", Role.READER);
    try (OpenDesk desk = OpenDesk.of(store)) {
      login(desk, "ada", PASSWORD);
      String page = desk.form("/account/keys", "csrf", desk.token("/account"), "label", "r").body();
      String key = page.replaceAll("(?s).*<code class=\"key\">([^<]+)</code>.*", "$1");
      assertThat(key).hasSizeGreaterThan(40).doesNotContain("<");
      assertThat(desk.get("/account").body()).doesNotContain(key);
      desk.anew();
      assertThat(desk.get("/api/v1/runs", "Authorization", "Bearer " + key).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void anotherPasswordEndsTheOtherSessions() {
    account("ada", Role.READER);
    try (OpenDesk desk = OpenDesk.of(store)) {
      login(desk, "ada", PASSWORD);
      store.accounts().password("ada", Passwords.quick().hash("another password"));
      assertThat(desk.get("/review").statusCode()).isEqualTo(302);
      login(desk, "ada", "another password");
      store.accounts().remove("ada");
      assertThat(desk.get("/review").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void triesToLogInAreBounded() {
    account("ada", Role.READER);
    try (OpenDesk desk = OpenDesk.of(store, limits(1000, 3))) {
      for (int i = 0; i < 3; i++) {
        assertThat(login(desk, "ada", "wrong").statusCode()).isEqualTo(401);
      }
      HttpResponse<String> more = login(desk, "ada", PASSWORD);
      assertThat(more.statusCode()).isEqualTo(429);
      assertThat(more.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @Test
  void requestsAreBoundedInNumberAndSize() {
    account("ada", Role.READER);
    try (OpenDesk desk = OpenDesk.of(store, limits(20, 3))) {
      login(desk, "ada", PASSWORD);
      assertThat(desk.get("/api/v1/statements?q=" + "x".repeat(4500)).statusCode()).isEqualTo(414);
      assertThat(desk.form("/review/record", "note", "x".repeat(20_000)).statusCode())
          .isEqualTo(413);
      int status = 200;
      for (int i = 0; i < 30 && status != 429; i++) {
        status = desk.get("/api/v1/runs").statusCode();
      }
      assertThat(status).isEqualTo(429);
      assertThat(desk.get("/api/v1/runs").headers().firstValue("Retry-After")).isPresent();
    }
  }

  /** A client that is still sending when it is refused hears why, on a connection left whole. */
  @Test
  void aRefusedClientThatIsStillSendingHearsWhy() throws IOException, InterruptedException {
    int size = 200_000;
    String head = "POST /review/record HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n";
    String next = "GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    account("ada", Role.READER);
    try (OpenDesk desk = OpenDesk.of(store, limits(20, 3));
        Socket socket = new Socket("127.0.0.1", desk.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(String.format(Locale.ROOT, head, size).getBytes(StandardCharsets.US_ASCII));
      out.write(new byte[size / 2]);
      TimeUnit.MILLISECONDS.sleep(300);
      out.write(new byte[size / 2]);
      out.write(next.getBytes(StandardCharsets.US_ASCII));
      String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answers).startsWith("HTTP/1.1 413 ").contains("HTTP/1.1 200 ");
    }
  }

  private static Limits limits(int requests, int logins) {
    return new Limits(requests, logins, 10_000, 10_000, 4000, Duration.ofHours(1), 100, 100);
  }

  private void account(String name, Role role) {
    store.accounts().add(name, role, Passwords.quick().hash(PASSWORD));
  }

  private static HttpResponse<String> login(OpenDesk desk, String name, String password) {
    return desk.form("/login", "name", name, "password", password);
  }

  private String form() {
    return "/review/record?kind=statements&id=" + statement;
  }

  private HttpResponse<String> judge(OpenDesk desk, String token) {
    return desk.form(
        "/review/record",
        "csrf",
        token,
        "kind",
        RecordKind.STATEMENTS.slug(),
        "id",
        statement,
        "verdict",
        "accept",
        "reviewer",
        "someone");
  }

  private static String raw(OpenDesk desk, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.port())) {
      String ask =
          "GET /api/v1/statements HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
