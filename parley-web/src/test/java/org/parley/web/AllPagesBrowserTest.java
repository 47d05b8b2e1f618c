package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.SampleStore;
import org.parley.store.Store;
import org.parley.testing.Chromium;

/** What holds of every page; {@link Chromium} sees to it that no console says anything. */
class AllPagesBrowserTest {
  /** Controls without a name that a reader aloud could speak. */
  private static final String NAMELESS =
      "es => es.filter(e => !e.labels.length && !e.ariaLabel).map(e => e.outerHTML)";

  /** What ends right of a narrow window, if it has to be scrolled sideways. */
  private static final String OUTSIDE =
      """
      () => {
        if (document.documentElement.scrollWidth <= innerWidth) return [];
        const broad = [...document.querySelectorAll("main *")]
          .filter(e => !e.closest(".scroll, svg"))
          .filter(e => e.getBoundingClientRect().right > innerWidth || e.scrollWidth > e.clientWidth);
        return ["the page", ...broad.map(e => e.tagName + "." + e.className)];
      }
      """;

  @RegisterExtension private static final Chromium CHROMIUM = new Chromium();

  @TempDir static Path folder;
  private static Served desk;
  private static Served hostile;

  @BeforeAll
  static void open() {
    desk = new Served(SampleStore.filled(folder.resolve("desk.parley")));
    Store store = Store.open(folder.resolve("hostile.parley"));
    Hostile.into(store);
    hostile = new Served(store);
  }

  @AfterAll
  static void close() {
    desk.close();
    hostile.close();
  }

  @Test
  void everyPageHasOneHeadingAndNoControlWithoutAName() {
    Page page = CHROMIUM.page();
    SoftAssertions all = new SoftAssertions();
    for (String path : desk.allPages()) {
      desk.open(page, path);
      all.assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
      Locator controls = page.locator("input:not([type=hidden]), select, textarea");
      all.assertThat(controls.evaluateAll(NAMELESS)).as(path).isEqualTo(List.of());
    }
    all.assertAll();
  }

  @Test
  void inANarrowWindowNoPageIsBroaderThanIt() {
    Page page = CHROMIUM.page(360, 740);
    SoftAssertions all = new SoftAssertions();
    for (String path : desk.allPages()) {
      desk.open(page, path);
      all.assertThat(page.evaluate(OUTSIDE)).as(path).isEqualTo(List.of());
    }
    all.assertAll();
  }

  @Test
  void whatAReportSaysRunsNowhere() {
    Page page = CHROMIUM.page();
    for (String path : hostile.allPages()) {
      hostile.open(page, path);
      assertThat(page.title()).as(path).endsWith(" · Parley");
      assertThat(page.locator("#boom").count()).as(path).isZero();
    }
  }
}
