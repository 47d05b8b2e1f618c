package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeyboardBrowserTest extends OnPreparedDesk {
  @Test
  void theFirstTabLeadsPastTheHead() {
    go("/statements");
    press("Tab");
    assertThat(page.getByText("Skip to the page")).isFocused();
    assertThat(page.getByText("Skip to the page")).isInViewport();

    press("Enter");
    assertThat(page.locator("main")).isFocused();
    press("Tab");

    assertThat(page.getByLabel("Words")).isFocused();
  }

  @Test
  void whatHasTheFocusIsOutlined() {
    go("/statements");
    press("Tab", "Tab");

    assertThat(page.locator(".mark")).isFocused();
    assertThat(page.locator(".mark")).hasCSS("outline-style", "solid");
    assertThat(page.locator(".mark")).hasCSS("outline-width", "3px");
  }

  @Test
  void jAndKMoveTheFocusFromLineToLine() {
    go("/statements");
    press("j", "j");
    assertThat(line(1)).isFocused();
    assertThat(item(1)).hasClass(Pattern.compile("\\bnow\\b"));

    press("k");

    assertThat(line(0)).isFocused();
    assertThat(page.locator(".item.now")).hasCount(1);
  }

  @Test
  void theListEndsWhereItEnds() {
    go("/statements");
    press("j", "j", "j", "j", "j");

    assertThat(line(2)).isFocused();
  }

  @Test
  void aSlowAnswerDoesNotTakeThePlaceOfTheLineChosenSince() {
    List<Route> held = new ArrayList<>();
    go("/statements");
    page.route("**/reports/report?*", held::add);
    // Not the first line: the page has asked for it itself, and it may come from the cache.
    line(1).click();
    line(2).click();
    page.waitForCondition(() -> held.size() == 2);
    held.get(1).resume();
    assertThat(page.locator("#beside h2")).hasText("Alpha title");

    page.waitForResponse(r -> r.url().contains("/reports/report?"), () -> held.get(0).resume())
        .finished();

    assertThat(page.locator("#beside h2")).hasText("Alpha title");
  }

  @Test
  void enterOnALineShowsItsPassage() {
    go("/statements");
    line(1).focus();
    press("Enter");

    assertThat(page.locator("#beside #passage")).hasText("talks");
    assertThat(page).hasURL(desk.address("/statements"));
  }

  @Test
  void theSlashLeadsToTheSearchAndThereKeysAreLetters() {
    go("/statements");
    press("/");
    assertThat(page.getByLabel("Search everything")).isFocused();

    press("j", "/", "n");

    assertThat(page.getByLabel("Search everything")).hasValue("j/n");
    assertThat(item(0)).hasClass(Pattern.compile("\\bnow\\b"));
  }

  @Test
  void keysWithControlAreLeftToTheBrowser() {
    go("/statements");
    press("j", "j", "Control+j", "Alt+j");

    assertThat(line(1)).isFocused();
  }

  @Test
  void aSpotOfTheMapIsALinkThatTheKeyboardReaches() {
    go("/map");
    Locator spot = page.getByRole(AriaRole.GROUP).getByRole(AriaRole.LINK, spot("Beta: 1 event"));
    spot.focus();
    assertThat(spot).isFocused();
    press("Enter");

    assertThat(page.locator("h1")).hasText("Events");
    assertThat(page.locator("#total")).hasText("1");
  }

  private Locator item(int index) {
    return page.locator(".item").nth(index);
  }

  private Locator line(int index) {
    return item(index).locator("a.open");
  }

  private static Locator.GetByRoleOptions spot(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
