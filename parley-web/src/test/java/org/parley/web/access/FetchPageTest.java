package org.parley.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.PlainDesk;

/** The page that adds reports fetches an address only where it may, and only of the public net. */
class FetchPageTest {
  private static final String REPORT = "Talks open\n\nThe two sides met in Port Vale.\n";

  private final AtomicInteger asked = new AtomicInteger();
  @TempDir private Path folder;
  private HttpServer outlet;
  private Store store;

  @BeforeEach
  void open() throws IOException {
    outlet = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    outlet.createContext(
        "/",
        ex -> {
          asked.incrementAndGet();
          byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
          ex.sendResponseHeaders(
              ex.getRequestURI().getPath().equals("/gone") ? 404 : 200, bytes.length);
          ex.getResponseBody().write(bytes);
          ex.close();
        });
    outlet.start();
    store = Store.open(folder.resolve("desk.parley"));
  }

  @AfterEach
  void close() {
    store.close();
    outlet.stop(0);
  }

  @Test
  void withoutTheFlagNothingIsFetched() {
    assertThat(add(Optional.empty(), "/one").statusCode()).isEqualTo(403);
    assertThat(asked).hasValue(0);
  }

  @Test
  void withItThisMachineIsStillNotAsked() {
    HttpResponse<String> answer = add(Optional.of(Fetcher.ofThePublicNet()), "/one");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("private net");
    assertThat(asked).hasValue(0);
  }

  @Test
  void whatIsFetchedIsRead() {
    assertThat(add(Optional.of(Fetcher.ofAnyNet()), "/one").statusCode()).isEqualTo(303);
    assertThat(reports()).isEqualTo(1);
    assertThat(add(Optional.of(Fetcher.ofAnyNet()), "/gone").body()).contains("status 404");
  }

  private long reports() {
    return store.search().count(Filter.of(RecordKind.REPORTS));
  }

  private HttpResponse<String> add(Optional<Fetcher> fetcher, String path) {
    try (OpenDesk desk = OpenDesk.of(PlainDesk.of(store, fetcher))) {
      String address = "http://127.0.0.1:" + outlet.getAddress().getPort() + path;
      HttpResponse<String> answer = desk.form("/add", "csrf", desk.token("/add"), "url", address);
      if (answer.statusCode() == 303) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> reports() > 0);
      }
      return answer;
    }
  }
}
