package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.io.format.Columns;
import org.parley.io.format.Unreadable;
import org.parley.io.input.Input;
import org.parley.io.input.InputOptions;
import org.parley.io.input.InputReader;
import org.parley.model.Fault;
import org.parley.web.access.Fetcher;

/** Addresses are fetched from a server of this machine. */
class WebFetchTest {
  private static final String PAGE = "<html><p>The envoys met in the castle.</p></html>";

  private final Map<String, byte[]> pages = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Input> read = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private String type = "text/html";
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          byte[] page = pages.getOrDefault(path, new byte[0]);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(
              pages.containsKey(path) ? 200 : 404, page.length == 0 ? -1 : page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aPageIsReadUnderItsAddressWithTheBytesThatCame() {
    page("/1", PAGE);
    read(at("/1"));

    assertThat(faults).isEmpty();
    assertThat(read).hasSize(1);
    assertThat(read.get(0).source().input()).isEqualTo(at("/1"));
    assertThat(read.get(0).bytes()).isEqualTo(PAGE.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theAddressesOfAListAndOfASitemapAreFetchedOnce() {
    page("/1", PAGE);
    page("/2", PAGE.replace("castle", "town"));
    page(
        "/map.xml",
        "<urlset xmlns=\"x\"><url><loc>"
            + at("/1")
            + "</loc></url><url><loc>"
            + at("/2")
            + "</loc></url></urlset>");
    page("/list.txt", at("/map.xml") + "\n" + at("/1") + "\n" + at("/gone") + "\n");
    read(at("/list.txt"));

    assertThat(read).extracting(i -> i.source().input()).containsExactly(at("/1"), at("/2"));
    assertThat(faults)
        .containsExactly(
            new Fault(at("/gone"), "address", "the server answered with error 404: not read"));
    assertThat(asked).containsOnlyOnce("/1", "/robots.txt");
  }

  @Test
  void whatRobotsMayNotFetchIsNotFetched() {
    page("/robots.txt", "User-agent: *\nDisallow: /private\n");
    page("/private/1", PAGE);
    read(at("/private/1"));

    assertThat(read).isEmpty();
    assertThat(faults).singleElement().extracting(Fault::what).asString().contains("robots.txt");
    assertThat(asked).containsExactly("/robots.txt");
  }

  @Test
  void theCharsetThatTheServerSendsIsUsed() {
    type = "text/html; charset=windows-1251";
    pages.put(
        "/1",
        "<html><p>\u041C\u0438\u0440 was signed.</p></html>"
            .getBytes(Charset.forName("windows-1251")));
    read(at("/1"));

    assertThat(faults).isEmpty();
    assertThat(read.get(0).source().original()).contains("\u041C\u0438\u0440 was signed");
    assertThat(read.get(0).source().url()).contains(at("/1"));
  }

  @Test
  void thisMachineIsNotFetchedUnlessThatIsAskedFor() {
    page("/1", PAGE);
    try (WebFetch web = new WebFetch(Fetcher.ofThePublicNet(), Duration.ZERO)) {
      assertThatThrownBy(() -> web.get(at("/1"))).isInstanceOf(Unreadable.class);
      assertThatThrownBy(() -> web.get("file:///etc/hostname"))
          .hasMessageContaining("only http and https");
      assertThatThrownBy(() -> web.get("http://a b/")).isInstanceOf(Unreadable.class);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void withoutFetchAnAddressIsAFaultThatSaysSo() {
    InputReader.each(List.of(at("/1")), InputStream.nullInputStream(), read::add, faults::add);

    assertThat(faults)
        .containsExactly(
            new Fault(at("/1"), "address", "an address: give --fetch to read what is there"));
    assertThat(asked).isEmpty();
  }

  private void read(String address) {
    try (WebFetch web = new WebFetch(Fetcher.ofAnyNet(), Duration.ZERO)) {
      InputReader.each(
          List.of(address),
          new InputOptions(Columns.WELL_KNOWN, Optional.of(web)),
          InputStream.nullInputStream(),
          read::add,
          faults::add,
          input -> {});
    }
  }

  private void page(String path, String text) {
    pages.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }
}
