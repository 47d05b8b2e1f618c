package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.store.Role;
import org.parley.store.SampleStore;
import org.parley.store.Store;
import org.parley.web.access.Passwords;

/** The main path of each page in a real browser; {@code -Dparley.shots=DIR} keeps pictures. */
class DeskBrowserTest extends OnSampleDesk {
  @Test
  void everyPageOpensAndItsScriptRuns() {
    for (String path : Served.PAGES) {
      go(path);
      assertThat(page.locator("h1").textContent()).as(path).isNotEmpty();
      assertThat(page.locator(".mast")).hasCSS("display", "flex");
      shot(path.substring(1).replace('/', '-'));
    }
  }

  @Test
  void aLineOfAListShowsItsPassageBesideIt() {
    go("/statements");
    page.keyboard().press("j");
    assertThat(page.locator("#beside #passage.on")).hasCount(1);
    assertThat(page.locator(".item.now")).hasCount(1);
    assertThat(page.locator("#passage").textContent()).isNotBlank();
    page.keyboard().press("j");
    assertThat(page.locator(".item").nth(1)).hasClass(Pattern.compile("\\bnow\\b"));
    assertThat(page.locator("#beside #passage.on")).hasCount(1);
    assertThat(page.locator("#beside").textContent()).hasSizeGreaterThan(100);
    shot("statements-beside");
  }

  @Test
  void keysGoFromPassageToPassageAndTheCountIsThatOfTheMarks() {
    go("/reports/report?id=" + desk.store().reports().get(0));
    String keys = "es => es.flatMap(e => e.dataset.s.split(' ')).filter(k => k).length";
    Object marks = page.locator("[data-s]").evaluateAll(keys);
    Locator where = page.locator("#where");
    page.keyboard().press("n");
    assertThat(where).hasText("passage 1 of " + marks);
    page.keyboard().press("n");
    assertThat(where).hasText("passage 2 of " + marks);
    page.keyboard().press("p");
    page.keyboard().press("p");
    assertThat(where).hasText("passage " + marks + " of " + marks);
    assertThat(page.locator(".here").first()).isVisible();
    shot("report");
  }

  @Test
  void aTalkIsZoomedByKey() {
    go("/talks?from=2022-02-01&to=2022-03-31");
    page.keyboard().press("+");
    page.waitForURL(url -> url.endsWith("?from=2022-02-15&to=2022-03-17"));
    go("/talks");
    page.locator(".items a:has-text('Russia–Ukraine')").first().click();
    assertThat(page.locator(".life").first()).isVisible();
    shot("talk");
  }

  @Test
  void aDayIsZoomedToItsHours() throws Exception {
    Path reports = Files.writeString(folder.resolve("hours.jsonl"), TalkHoursTest.REPORTS);
    try (Served hours = new Served(SampleStore.of(folder.resolve("hours.parley"), reports))) {
      hours.open(page, "/talks");
      String talk = page.locator(".items a").first().getAttribute("href");
      hours.open(page, talk + "&from=2021-06-14&to=2021-06-14");
      shot("talk-day");
      page.keyboard().press("+");
      page.waitForURL(url -> url.replace("%3A", ":").contains("to=2021-06-14T12:00"));
      assertThat(page.locator("figure.lines")).containsText("no hour given");
      assertThat(page.locator("figure.lines")).containsText("08:00");
      shot("talk-hours");
      page.keyboard().press("-");
      page.waitForURL(url -> url.endsWith("from=2021-06-14&to=2021-06-14"));
      assertThat(page.locator("html")).hasAttribute("data-ready", "yes");
    }
  }

  @Test
  void anActorOpensFromTheNetwork() {
    go("/who");
    page.locator(".net .node").last().click();
    assertThat(page.locator("h2").first()).isVisible();
    shot("actor");
  }

  @Test
  void pastedTextIsRead() {
    go("/add");
    page.getByLabel("Or paste a text").fill("Talks pause\n\nBoth left.");
    page.locator("main button[type=submit]").click();
    assertThat(page.getByText("Done.")).isVisible();
    assertThat(page.url()).contains("/add/job");
    go("/changes");
    assertThat(page.locator("main")).containsText("Talks pause");
  }

  @Test
  void aRecordOfTheQueueIsJudgedBesideItsPassage() {
    go("/review?kind=events");
    String first = page.locator(".judge").first().getAttribute("href");
    go(first);
    assertThat(page.locator("#beside #passage")).hasCount(1);
    shot("review-record");
    page.getByLabel("Your name").fill("Ada");
    page.locator("button[value=reject]").click();
    assertThat(page.locator("main")).containsText("by Ada");
    go("/review?kind=events");
    assertThat(page.locator(".judge[href='" + first + "']")).hasCount(0);
    assertThat(page.locator("tbody").first()).containsText("events");
    shot("review");
  }

  @Test
  void aFilterIsWatchedFromItsListAndTheWatchLeadsBack() {
    go("/statements?q=talks");
    String total = page.locator("#total").textContent();
    page.locator(".outs a").last().click();
    page.getByLabel("Name").fill("Any talks");
    page.locator("form.entry button").click();
    Locator watch = page.locator(".items li:has-text('Any talks')");
    assertThat(watch).isVisible();
    shot("watches");
    watch.locator("a").first().click();
    assertThat(page.locator("#total")).hasText(total);
  }

  @Test
  void whoLogsInComesToThePageThatWasAskedFor() {
    Store store = SampleStore.filled(folder.resolve("shared.parley"));
    store.accounts().add("ada", Role.READER, Passwords.usual().hash("a long password"));
    try (Served shared = new Served(store)) {
      shared.open(page, "/login?to=%2Fdisputes");
      assertThat(page.locator(".mast nav a")).hasCount(0);
      shot("login");
      page.getByLabel("Name").fill("ada");
      page.getByLabel("Password").fill("a long password");
      page.locator("main button").click();
      page.waitForURL(shared.address("/disputes"));
      assertThat(page.locator(".who")).hasText("ada");
      shared.open(page, "/account");
      shot("account");
    }
  }

  @Test
  void nothingIsRefusedByThePolicy() {
    go("/map");
    assertThat(page.evaluate("document.styleSheets.length")).isEqualTo(2);
    String own =
        "performance.getEntriesByType('resource').every(e => e.name.startsWith(location.origin))";
    assertThat(page.evaluate(own)).isEqualTo(true);
    shot("map");
  }

  private void shot(String name) {
    String kept = System.getProperty("parley.shots", "");
    if (!kept.isEmpty()) {
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(kept, name + ".png")));
    }
  }
}
