package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser for the tests of a class, started once a run; each page has cookies of its own. A test
 * fails if a page of it wrote an error or a warning to the console: among those are what the page's
 * policy refuses and what its script throws.
 */
public final class Chromium implements BeforeAllCallback, AfterTestExecutionCallback {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final Set<String> LOUD = Set.of("error", "warning");
  private static final double MILLISECONDS = 60_000;
  private static final int WIDTH = 1400;
  private static final int HEIGHT = 1000;

  private final List<BrowserContext> opened = new ArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private Browser browser;

  private record Started(Playwright playwright, Browser browser) implements AutoCloseable {
    static Started of(Path executable) {
      Map<String, String> noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions().setExecutablePath(executable).setTimeout(MILLISECONDS);
      return new Started(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Path executable = executable();
    requireDriver();
    PlaywrightAssertions.setDefaultAssertionTimeout(MILLISECONDS);
    browser =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Chromium.class))
            .computeIfAbsent(Started.class, key -> Started.of(executable), Started.class)
            .browser();
  }

  /** A page as on a desk's screen. */
  public Page page() {
    return page(WIDTH, HEIGHT);
  }

  /** A page in a window of that many CSS pixels. */
  public Page page(int width, int height) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    opened.add(context);
    context.setDefaultTimeout(MILLISECONDS);
    context.onConsoleMessage(
        m -> {
          if (LOUD.contains(m.type())) {
            complaints.add(m.page().url() + ": " + m.text() + " " + m.location());
          }
        });
    context.onWebError(e -> complaints.add(e.page().url() + ": " + e.error()));
    return context.newPage();
  }

  /** What the console has said since this was last asked: for a test in which it has to speak. */
  public List<String> complaints() {
    List<String> said = List.copyOf(complaints);
    complaints.clear();
    return said;
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    opened.forEach(BrowserContext::close);
    opened.clear();
    assertThat(complaints()).as("what the console says").isEmpty();
  }

  private static Path executable() {
    Optional<Path> found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      Checkout.missing("no chromium on PATH, so no page is opened in a browser");
    }
    return found.orElseThrow();
  }

  private static void requireDriver() {
    if (Chromium.class.getResource("/driver/linux/node") == null) {
      Checkout.missing("no driver for the browser: Maven brings it with -Pbrowser");
    }
  }
}
