package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Role;
import org.parley.store.SampleStore;
import org.parley.store.Store;
import org.parley.web.access.Passwords;

/** The main path of each page in a real browser; {@code -Dparley.shots=DIR} keeps pictures. */
class DeskBrowserTest {
  @TempDir(cleanup = CleanupMode.NEVER)
  static Path folder;

  private static Served desk;
  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    desk = new Served(SampleStore.filled(folder.resolve("desk.parley")));
    browser = Browser.open(folder.resolve("profile"), false);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    desk.close();
  }

  private static void shot(String name) throws Exception {
    String kept = System.getProperty("parley.shots", "");
    if (!kept.isEmpty()) {
      Files.createDirectories(Path.of(kept));
      browser.shot(Path.of(kept, name + ".png"));
    }
  }

  @Test
  void everyPageOpensAndItsScriptRuns() throws Exception {
    for (String path : Served.PAGES) {
      browser.go(desk.address(path));
      assertThat(browser.ask("document.querySelector('h1').textContent")).as(path).isNotEmpty();
      assertThat(browser.ask("getComputedStyle(document.querySelector('.mast')).display"))
          .as(path + " is styled")
          .isEqualTo("flex");
      shot(path.substring(1).replace('/', '-'));
    }
  }

  @Test
  void aLineOfAListShowsItsPassageBesideIt() throws Exception {
    browser.go(desk.address("/statements"));
    browser.press("j");
    browser.await("document.querySelector('#beside #passage.on') != null");
    assertThat(browser.ask("document.querySelectorAll('.item.now').length")).isEqualTo("1");
    String first = browser.ask("document.querySelector('#passage').textContent");
    browser.press("j");
    browser.await("document.querySelectorAll('.item')[1].classList.contains('now')");
    browser.await(
        "document.querySelector('#passage') != null"
            + " && document.querySelector('#beside').textContent.length > 100");
    assertThat(first).isNotBlank();
    shot("statements-beside");
  }

  @Test
  void keysGoFromPassageToPassageAndTheCountIsThatOfTheMarks() throws Exception {
    browser.go(desk.address("/reports/report?id=" + desk.store().reports().get(0)));
    String marks =
        browser.ask(
            "[...document.querySelectorAll('[data-s]')].flatMap(e => e.dataset.s.split(' ')).filter(k => k).length");
    browser.press("n");
    assertThat(browser.ask("document.getElementById('where').textContent"))
        .isEqualTo("passage 1 of " + marks);
    browser.press("n");
    assertThat(browser.ask("document.getElementById('where').textContent"))
        .isEqualTo("passage 2 of " + marks);
    browser.press("p");
    browser.press("p");
    assertThat(browser.ask("document.getElementById('where').textContent"))
        .isEqualTo("passage " + marks + " of " + marks);
    assertThat(browser.ask("document.querySelectorAll('.here').length")).isNotEqualTo("0");
    shot("report");
  }

  @Test
  void aTalkIsZoomedByKey() throws Exception {
    browser.go(desk.address("/talks?from=2022-02-01&to=2022-03-31"));
    String before = browser.ask("location.href");
    browser.press("+");
    browser.await(
        "location.href != '" + before + "' && document.documentElement.dataset.ready == 'yes'");
    assertThat(browser.ask("location.search")).isEqualTo("?from=2022-02-15&to=2022-03-17");
    browser.go(desk.address("/talks"));
    String talk =
        browser.ask(
            "[...document.querySelectorAll('.items a')]"
                + ".find(a => a.textContent.includes('Russia–Ukraine')).getAttribute('href')");
    browser.go(desk.address(talk));
    assertThat(browser.ask("document.querySelectorAll('.life').length")).isNotEqualTo("0");
    shot("talk");
  }

  @Test
  void aDayIsZoomedToItsHours() throws Exception {
    Path reports = Files.writeString(folder.resolve("hours.jsonl"), TalkHoursTest.REPORTS);
    try (Served hours = new Served(SampleStore.of(folder.resolve("hours.parley"), reports))) {
      browser.go(hours.address("/talks"));
      String talk = browser.ask("document.querySelector('.items a').getAttribute('href')");
      browser.go(hours.address(talk + "&from=2021-06-14&to=2021-06-14"));
      shot("talk-day");
      browser.press("+");
      browser.await("decodeURIComponent(location.search).includes('to=2021-06-14T12:00')");
      browser.await("document.documentElement.dataset.ready == 'yes'");
      assertThat(browser.ask("document.querySelector('figure.lines').textContent"))
          .contains("time not given", "08:00");
      shot("talk-hours");
      browser.press("-");
      browser.await("location.search.endsWith('from=2021-06-14&to=2021-06-14')");
    }
  }

  @Test
  void anActorOpensFromTheNetwork() throws Exception {
    browser.go(desk.address("/who"));
    String actor =
        browser.ask("[...document.querySelectorAll('.net a')].pop().getAttribute('href')");
    browser.go(desk.address(actor));
    assertThat(browser.ask("document.querySelectorAll('h2').length")).isNotEqualTo("0");
    shot("actor");
  }

  @Test
  void pastedTextIsRead() throws Exception {
    browser.go(desk.address("/add"));
    browser.ask("document.querySelector('textarea').value = 'Talks pause\\n\\nBoth left.'");
    browser.ask("document.querySelector('.add button').click()");
    browser.await("location.pathname == '/add/job' && document.body.textContent.includes('Done.')");
    browser.go(desk.address("/changes"));
    assertThat(browser.ask("document.body.textContent")).contains("Talks pause");
  }

  @Test
  void aRecordOfTheQueueIsJudgedBesideItsPassage() throws Exception {
    browser.go(desk.address("/review?kind=events"));
    String first = browser.ask("document.querySelector('.judge').getAttribute('href')");
    browser.go(desk.address(first));
    assertThat(browser.ask("document.querySelectorAll('#beside #passage').length")).isEqualTo("1");
    shot("review-record");
    browser.ask("document.querySelector('#reviewer').value = 'Ada'");
    browser.ask("document.querySelector('button[value=reject]').click()");
    browser.await("document.querySelector('main').textContent.includes('by Ada')");
    browser.go(desk.address("/review?kind=events"));
    assertThat(browser.ask("[...document.querySelectorAll('.judge')].map(a => a.href).join()"))
        .doesNotContain(first);
    assertThat(browser.ask("document.querySelector('tbody').textContent")).contains("events");
    shot("review");
  }

  @Test
  void aFilterIsWatchedFromItsListAndTheWatchLeadsBack() throws Exception {
    browser.go(desk.address("/statements?q=talks"));
    String total = browser.ask("document.querySelector('#total').textContent");
    browser.go(
        desk.address(
            browser.ask("[...document.querySelectorAll('.outs a')].pop().getAttribute('href')")));
    browser.ask("document.querySelector('#name').value = 'Any talks'");
    browser.ask("document.querySelector('form.entry button').click()");
    String watch =
        "[...document.querySelectorAll('.items li')].find(i => i.textContent.includes('Any talks'))";
    browser.await(watch + " != null");
    shot("watches");
    browser.go(desk.address(browser.ask(watch + ".querySelector('a').getAttribute('href')")));
    assertThat(browser.ask("document.querySelector('#total').textContent")).isEqualTo(total);
  }

  @Test
  void whoLogsInComesToThePageThatWasAskedFor() throws Exception {
    Store store = SampleStore.filled(folder.resolve("shared.parley"));
    store.accounts().add("ada", Role.READER, Passwords.usual().hash("a long password"));
    try (Served shared = new Served(store)) {
      browser.go(shared.address("/login?to=%2Fdisputes"));
      assertThat(browser.ask("document.querySelectorAll('.mast nav a').length")).isEqualTo("0");
      shot("login");
      browser.ask("document.querySelector('#name').value = 'ada'");
      browser.ask("document.querySelector('#password').value = 'a long password'");
      browser.ask("document.querySelector('main button').click()");
      browser.await("location.pathname == '/disputes'");
      browser.await("document.querySelector('.who') != null");
      assertThat(browser.ask("document.querySelector('.who').textContent")).isEqualTo("ada");
      browser.go(shared.address("/account"));
      shot("account");
    }
  }

  @Test
  void nothingIsRefusedByThePolicy() throws Exception {
    browser.go(desk.address("/map"));
    assertThat(browser.ask("document.styleSheets.length")).isEqualTo("2");
    assertThat(
            browser.ask(
                "performance.getEntriesByType('resource').every(e => e.name.startsWith(location.origin))"))
        .isEqualTo("true");
    shot("map");
  }
}
