package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Store;

class ServerLogTest {
  @TempDir private Path folder;

  @Test
  void aFaultOfOurOwnIsLoggedWithWhereItAroseAndTheVisitorSeesNothingOfIt() {
    try (Store store = Store.open(folder.resolve("desk.parley"));
        OpenDesk desk = OpenDesk.of(PlainDesk.of(store).with(ServerLogTest::broken))) {
      String logged =
          Logged.during(
              () -> {
                var answer = desk.get("/broken");
                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.body()).doesNotContain("the inner wheel");
              });

      assertThat(logged)
          .contains("GET /broken failed")
          .contains("IllegalStateException: the inner wheel")
          .contains("at " + ServerLogTest.class.getName());
    }
  }

  @Test
  void whatAVisitorGetsWrongIsNotLogged() {
    try (Store store = Store.open(folder.resolve("desk.parley"));
        OpenDesk desk = OpenDesk.of(PlainDesk.of(store))) {
      assertThat(Logged.during(() -> desk.get("/no-such-page"))).isEmpty();
    }
  }

  private static void broken(io.javalin.config.RoutesConfig routes) {
    routes.get(
        "/broken",
        ctx -> {
          throw new IllegalStateException("the inner wheel");
        },
        org.parley.web.access.RequiredRole.ANYONE);
  }
}
