package org.parley.io.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parley.io.words.Scene;
import org.parley.model.Dossier;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.testing.Chromium;

class BrowserTest {
  @RegisterExtension private static final Chromium CHROMIUM = new Chromium();

  @TempDir private Path folder;

  @Test
  void anAddressOpensItsMoveAndMarksItsPassages() throws IOException {
    Page page = opened(Islands.dossier(), "#m1");

    assertThat(page.locator("#where")).hasText("offer: passage 1 of 3, in “Norland offers talks”");
    assertThat(page.locator(".report .on"))
        .hasText(
            new String[] {
              "would send envoys to Port Rock",
              "if Sutland drops its guns",
              "would send envoys to Port Rock"
            });
    assertThat(page.locator(".card.now")).hasCount(1);
  }

  @Test
  void marksShownAreTheCountShown() throws IOException {
    Page page = opened(Islands.dossier(), "");

    assertThat(page.locator("#where").textContent())
        .startsWith(page.locator("mark").count() + " passages marked");
  }

  @Test
  void theScriptRunsUnderThePolicyAndOffersTheFacets() throws IOException {
    assertThat(opened(Islands.dossier(), "").locator("#facets")).isVisible();
  }

  @Test
  void hostileTextAsksForNothingAndStaysText() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server = listening(asked);
    try {
      String base = "http://127.0.0.1:" + server.getAddress().getPort();
      String text =
          String.format(
              Locale.ROOT,
              "</style></title><script src='%1$s/a'></script><img src='%1$s/b'><link rel=stylesheet href='%1$s/c'>",
              base);

      Page page = opened(one(text), "");

      assertThat(page.locator(".report .text")).containsText(text);
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  private Page opened(Dossier dossier, String fragment) throws IOException {
    Path file = folder.resolve("record.html");
    Files.writeString(file, RecordPage.of(dossier, List.of()));
    Page page = CHROMIUM.page();
    page.navigate(file.toUri() + fragment);
    return page;
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
