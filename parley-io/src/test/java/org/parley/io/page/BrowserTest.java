package org.parley.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.io.words.Scene;
import org.parley.model.Dossier;
import org.parley.model.Format;
import org.parley.model.Report;

class BrowserTest {
  @TempDir private Path folder;

  @Test
  void anAddressOpensItsMoveAndMarksItsPassages() throws Exception {
    Document page = opened(Islands.dossier(), "#m1");

    assertThat(page.select("#where").text())
        .isEqualTo("offer: passage 1 of 3, in “Norland offers talks”");
    assertThat(page.select(".report .on").eachText())
        .containsExactly(
            "would send envoys to Port Rock",
            "if Sutland drops its guns",
            "would send envoys to Port Rock");
    assertThat(page.select(".card.now")).hasSize(1);
  }

  @Test
  void marksShownAreTheCountShown() throws Exception {
    Document page = opened(Islands.dossier(), "");

    assertThat(page.select("#where").text())
        .startsWith(page.select("mark").size() + " passages marked");
  }

  @Test
  void theScriptRunsUnderThePolicyAndOffersTheFacets() throws Exception {
    assertThat(opened(Islands.dossier(), "").select("#facets[hidden]")).isEmpty();
  }

  @Test
  void hostileTextAsksForNothingAndStaysText() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server = listening(asked);
    try {
      String base = "http://127.0.0.1:" + server.getAddress().getPort();
      String text =
          String.format(
              Locale.ROOT,
              "</style></title><script src='%1$s/a'></script><img src='%1$s/b'><link rel=stylesheet href='%1$s/c'>",
              base);

      Document page = opened(one(text), "");

      assertThat(page.select(".report .text").text()).contains(text);
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  private Document opened(Dossier dossier, String fragment)
      throws IOException, InterruptedException {
    Path file = folder.resolve("record.html");
    Files.writeString(file, RecordPage.of(dossier, List.of()));
    return Jsoup.parse(Chromium.elements(folder, file, fragment));
  }

  private static Dossier one(String text) {
    Report report = Scene.text("r", text, "", Format.TEXT, text, List.of());
    return new Scene().add(report, List.of(), List.of()).dossier();
  }

  private static HttpServer listening(AtomicInteger asked) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    return server;
  }
}
