package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Store;
import org.parley.web.access.RequiredRole;

class ServerLimitsTest {
  private static final int AT_A_TIME = 32;

  private final AtomicInteger working = new AtomicInteger();
  private final CountDownLatch done = new CountDownLatch(1);
  @TempDir private Path folder;

  @Test
  void whatOneAddressAsksBeyondItsBoundWaits() {
    try (Store store = Store.open(folder.resolve("desk.parley"));
        OpenDesk desk = OpenDesk.of(PlainDesk.of(store).with(this::hold))) {
      List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
      for (int i = 0; i < AT_A_TIME + 8; i++) {
        asked.add(ask(desk));
      }
      Awaitility.await().until(() -> working.get() >= AT_A_TIME);
      Awaitility.await()
          .during(Duration.ofMillis(300))
          .atMost(Duration.ofSeconds(5))
          .until(() -> working.get() == AT_A_TIME);
      done.countDown();
      assertThat(asked).allSatisfy(a -> assertThat(a.join().statusCode()).isEqualTo(200));
    }
  }

  private static CompletableFuture<HttpResponse<String>> ask(OpenDesk desk) {
    URI address = URI.create("http://127.0.0.1:" + desk.port() + "/hold");
    HttpRequest request = HttpRequest.newBuilder(address).build();
    return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
  }

  private void hold(io.javalin.config.RoutesConfig routes) {
    routes.get(
        "/hold",
        ctx -> {
          working.incrementAndGet();
          assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
          ctx.result("held");
        },
        RequiredRole.ANYONE);
  }
}
