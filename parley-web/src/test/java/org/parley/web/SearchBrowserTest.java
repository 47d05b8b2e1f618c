package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One box on every page searches everything; five kinds of record of three reports. */
class SearchBrowserTest extends OnPreparedDesk {
  @Test
  void everyPageHasTheBoxAndTheSlashLeadsToIt() {
    for (String path : List.of("/talks", "/statements", "/add", "/help", "/map")) {
      go(path);
      press("/");
      assertThat(box()).isFocused();
    }
  }

  @Test
  void whatIsFoundStandsByKindAndLeadsToItsPassage() {
    go("/talks");
    box().fill("beta");
    press("Enter");

    assertThat(page).hasURL(desk.address("/search?q=beta"));
    assertThat(box()).hasValue("beta");
    assertThat(page.locator("#statements + .items .item")).containsText("Beta talks");
    assertThat(page.locator("#reports + .items .item")).containsText("Beta title");
    assertThat(page.locator("#beside #passage")).isVisible();
  }

  @Test
  void ofEachKindTheListHasTheOthers() {
    store.search();
    org.parley.store.Reports.add(store, "1", "Delta", "Epsilon", "Zeta");
    go("/search?q=talks");

    assertThat(page.locator("#statements + .items .item")).hasCount(5);
    page.getByText("All 6 in Statements").click();

    assertThat(page.locator("#total")).hasText("6");
  }

  @Test
  void whatIsNotFoundIsSaidWithWhatToTry() {
    go("/search?q=%3Cb%3Enothing");

    assertThat(page.locator("main")).containsText("Nothing found for “<b>nothing”");
    assertThat(page.locator("main")).containsText("Try fewer words");
  }

  private Locator box() {
    return page.getByLabel("Search everything");
  }
}
