package org.parley.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.store.Reports;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.WebApp;
import org.parley.web.access.ExposurePolicy;
import org.parley.web.access.Tokens;

/** The desk as it is put together, where there are accounts. */
class DeskTest {
  private static final List<String> PAGES =
      List.of(
          "/talks",
          "/talks/list",
          "/disputes",
          "/statements",
          "/statements.csv",
          "/statements.json",
          "/events",
          "/actors",
          "/who",
          "/who.csv",
          "/map",
          "/map.json",
          "/codebook",
          "/wording",
          "/reports",
          "/changes",
          "/changes.csv",
          "/review",
          "/withdrawn",
          "/watches",
          "/account",
          "/api/v1/openapi.json",
          "/api/v1/statements",
          "/api/v1/gold",
          "/api/v1/standing",
          "/api/v1/watches");

  /** What changes something, and the least role that may. */
  private static final Map<String, Role> CHANGES = changes();

  @TempDir private static Path folder;
  private static Store store;
  private static OpenDesk desk;

  @BeforeAll
  static void open() {
    store = Store.open(folder.resolve("desk.parley"));
    Reports.add(store, "1", "Alpha");
    for (Role role : Role.values()) {
      store.accounts().add(role.slug(), role, "hash");
      store.accounts().addKey(role.slug(), "key", Tokens.hash("key-of-" + role.slug()));
    }
    ExposurePolicy exposure = ExposurePolicy.of(store, "desk.parley", "127.0.0.1", false);
    WebApp site =
        Desk.of(store, (inputs, listener) -> List.of(), exposure, Optional.empty(), "1.2.3");
    desk = OpenDesk.of(site);
  }

  @AfterAll
  static void close() {
    desk.close();
    store.close();
  }

  private static Map<String, Role> changes() {
    Map<String, Role> all = new LinkedHashMap<>();
    all.put("/add", Role.ADMIN);
    all.put("/review/record", Role.REVIEWER);
    all.put("/watches", Role.REVIEWER);
    all.put("/watches/remove", Role.REVIEWER);
    all.put("/account/keys/remove", Role.READER);
    all.put("/api/v1/watches", Role.REVIEWER);
    all.put("/api/v1/reviews/statements/none", Role.REVIEWER);
    return all;
  }

  @Test
  void aStrangerReadsNothing() {
    for (String page : PAGES) {
      int status = desk.get(page).statusCode();
      assertThat(status).as(page).isEqualTo(page.startsWith("/api/") ? 401 : 302);
    }
  }

  @Test
  void aStrangerChangesNothing() {
    for (String path : CHANGES.keySet()) {
      assertThat(desk.json(path, "{}").statusCode()).as(path).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void whoHasAnAccountReadsEveryPage(Role role) {
    for (String page : PAGES) {
      assertThat(desk.get(page, key(role)).statusCode()).as(page).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void whatChangesSomethingAsksForItsRole(Role role) {
    CHANGES.forEach(
        (path, least) -> {
          int status = desk.json(path, "{}", key(role)).statusCode();
          if (role.may(least)) {
            assertThat(status).as(path).isIn(302, 400, 404);
          } else {
            assertThat(status).as(path).isEqualTo(403);
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void theNavigationHasWhatTheRoleMayDo(Role role) {
    List<String> links =
        org.jsoup.Jsoup.parse(desk.get("/talks", key(role)).body()).select("nav a").eachText();
    assertThat(links).contains("Talks", "Review", "Watches", "Account");
    assertThat(links.contains("Add")).isEqualTo(role == Role.ADMIN);
  }

  @Test
  void theVersionIsThatOfTheDesk() {
    assertThat(desk.get("/api/v1/openapi.json", key(Role.READER)).body())
        .contains("\"version\" : \"1.2.3\"");
  }

  @Test
  void withoutAFetcherNoAddressIsAskedFor() {
    assertThat(desk.get("/add", key(Role.ADMIN)).body()).doesNotContain("name=\"url\"");
  }

  private static String[] key(Role role) {
    return new String[] {"Authorization", "Bearer key-of-" + role.slug()};
  }
}
