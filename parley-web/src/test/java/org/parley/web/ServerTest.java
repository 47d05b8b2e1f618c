package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.BadRequestResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.web.api.Api;

class ServerTest {
  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
    desk =
        OpenDesk.with(
            store,
            site ->
                routes -> {
                  routes.get("/broken", ctx -> fail(new IllegalStateException("secret of ours")));
                  routes.get("/busy", ctx -> store.accounts().password("ada", "x"));
                  routes.get("/wrong", ctx -> fail(new BadRequestResponse("<b>wrong</b>")));
                  routes.get("/api/broken", ctx -> fail(new IllegalStateException("secret")));
                  routes.post("/changed", ctx -> ctx.result("changed"));
                  routes.get("/titled", ctx -> site.show(ctx, "<T>", "web/fault.jte", fault()));
                },
            site -> new Api(store, "1", List.of()));
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void theDeskBeginsWithTheTalks() {
    assertThat(desk.get("/").statusCode()).isEqualTo(302);
    assertThat(desk.get("/").headers().firstValue("Location")).contains("/talks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/titled", "/nothing", "/wrong", "/api/v1/runs", "/static/desk.css", "/busy"})
  void everyAnswerHasTheHeadersThatBindBrowsers(String path) {
    var headers = desk.get(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .contains("form-action 'self'")
        .contains("base-uri 'none'")
        .contains("frame-ancestors 'none'");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("geolocation=()");
    assertThat(headers.firstValue("Server")).isEmpty();
  }

  @Test
  void pagesAreNotCachedAndTheStyleForMinutes() {
    assertThat(desk.get("/titled").headers().allValues("Cache-Control"))
        .containsExactly("no-cache");
    assertThat(desk.get("/static/desk.js").headers().allValues("Cache-Control"))
        .containsExactly("max-age=300");
  }

  @ParameterizedTest
  @CsvSource({
    "record.css,text/css",
    "desk.css,text/css",
    "desk.js,text/javascript",
    "world.svg,image/svg+xml"
  })
  void anAssetHasItsType(String name, String type) {
    HttpResponse<String> answer = desk.get("/static/" + name);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isNotEmpty();
    assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualToIgnoringCase(type + ";charset=utf-8");
  }

  @Test
  void aPageThatIsNotThereIsNamed() {
    HttpResponse<String> answer = desk.get("/no%3Cp%3E");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .contains("no such page: /no%3Cp%3E")
        .contains("Status 404.")
        .contains("<h1>Not found</h1>");
  }

  @Test
  void aFaultOfTheDeskTellsNothingOfItsInsides() {
    PrintStream before = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      for (String path : List.of("/broken", "/api/broken")) {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(500);
        assertThat(answer.body())
            .contains("an error in Parley itself")
            .doesNotContain("secret")
            .doesNotContain("Exception");
      }
    } finally {
      System.setErr(before);
    }
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("secret of ours");
  }

  @Test
  void aStoreThatCannotBeReadIsNoFaultOfTheDesk() {
    HttpResponse<String> answer = desk.get("/busy");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("ada").contains("Status 503.");
  }

  @Test
  void whatAFaultSaysIsText() {
    assertThat(desk.get("/wrong").statusCode()).isEqualTo(400);
    assertThat(desk.get("/wrong").body()).contains("&lt;b&gt;wrong&lt;/b&gt;");
    assertThat(desk.page("/titled").select("title, h1").eachText())
        .allMatch(t -> t.contains("<T>"));
  }

  @Test
  void theApiTellsItsFaultsAsProblems() {
    assertThat(desk.get("/api/v1/none").headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(desk.get("/apiary").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/html");
  }

  @Test
  void aHeadHasTheHeadersOfItsPageAndNoBody() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + "/titled"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(head, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site,cross-site,403",
    "Sec-Fetch-Site,same-site,403",
    "Sec-Fetch-Site,same-origin,404",
    "Sec-Fetch-Site,none,404",
    "Origin,https://elsewhere.example,403",
    "Origin,null,403",
    "Origin,'http://[',403",
    "Origin,http://127.0.0.1,403"
  })
  void onlyAPageOfTheDeskItselfMayChangeSomething(String header, String value, int status) {
    // There is no such record: whoever gets as far as that has been let in.
    HttpResponse<String> answer = desk.json("/api/v1/statements/none", "{}", header, value);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body().contains("requests from other sites may not do this"))
        .isEqualTo(status == 403);
    assertThat(desk.get("/titled", header, value).statusCode()).isEqualTo(200);
  }

  @Test
  void theDesksOwnAddressIsItsOwnOrigin() {
    String own = "http://127.0.0.1:" + desk.port();
    assertThat(desk.json("/api/v1/statements/none", "{}", "Origin", own).statusCode())
        .isNotEqualTo(403);
  }

  @Test
  void thePlaceOfAPageInTheNavigationIsMarked() {
    assertThat(desk.page("/titled").select("nav a[aria-current=page]")).isEmpty();
    assertThat(desk.page("/titled").select("nav[aria-label=Pages] a").eachText())
        .containsExactly("Talks", "Disputes", "Statements", "Events", "Actors", "Map", "Reports");
  }

  @Test
  void aPartShowsNothingBesideARecordUnlessItSaysSo() {
    Reports.add(store, "1", "Alpha");
    Entry entry = store.record(RecordKind.STATEMENTS, Reports.id("Alpha") + "-s1").orElseThrow();
    Routes plain = routes -> {};
    assertThat(plain.beside(entry, Principal.LOCAL)).isEqualTo(Optional.empty());
    assertThat(plain.links(Principal.LOCAL)).isEmpty();
    assertThat(plain.tellFault(null, 400, "x")).isFalse();
  }

  private static void fail(RuntimeException e) {
    throw e;
  }

  private static List<String> fault() {
    return List.of("0", "nothing");
  }
}
