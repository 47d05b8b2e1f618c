package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.store.Reports;

/** Facets, search, order and the pages of a list; five reports with one statement each. */
class ListBrowserTest extends OnPreparedDesk {
  @Override
  void fill() {
    Reports.add(store, "1", "Alpha", "Beta", "Gamma", "Delta", "Epsilon");
  }

  @Test
  void aFacetNarrowsTheListAndIsTakenBackTheSameWay() {
    go("/statements");
    assertThat(total()).hasText("5");
    facet("Beta").first().click();
    assertThat(total()).hasText("1");
    assertThat(page.locator(".facets-of [aria-current]")).hasText("Beta");

    page.locator(".facets-of [aria-current]").click();

    assertThat(total()).hasText("5");
  }

  @Test
  void aSearchKeepsTheFacetAndAllTakesBothBack() {
    go("/statements?outlet=Beta");
    page.getByLabel("Words").fill("talks");
    press("Enter");
    assertThat(page).hasURL(desk.address("/statements?outlet=Beta&q=talks&from=&to="));
    assertThat(total()).hasText("1");

    page.locator("a.all").click();

    assertThat(total()).hasText("5");
  }

  @Test
  void daysNarrowTheList() {
    go("/statements");
    page.getByLabel("From").fill("2022-03-02");
    page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("2022-03-03");
    page.locator("button:text-is('Apply')").click();

    assertThat(page.locator(".item")).containsText(new String[] {"Gamma", "Beta"});
  }

  @Test
  void theCursorGoesThroughAllPagesAndBack() {
    go("/statements?size=2");
    List<String> first = lines();
    List<String> seen = new ArrayList<>(first);
    for (int i = 0; i < 2; i++) {
      turn("Next page");
      seen.addAll(lines());
    }
    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    assertThat(page.getByText("Next page")).hasCount(0);

    turn("Previous page");
    turn("Previous page");

    assertThat(lines()).isEqualTo(first);
  }

  @Test
  void aPageThatIsBegunStaysInPlaceWhenSomethingIsAdded() {
    go("/statements?size=2&order=oldest");
    turn("Next page");
    List<String> second = lines();
    Reports.add(store, "1", "Zeta");

    page.reload();

    assertThat(lines()).isEqualTo(second);
  }

  @Test
  void theOrderIsTurned() {
    go("/statements");
    List<String> newest = lines();

    page.getByText("oldest").click();

    assertThat(page).hasURL(desk.address("/statements?order=oldest"));
    assertThat(lines()).containsExactlyElementsOf(reversed(newest));
  }

  @Test
  void whatMatchesNothingSaysSoAndOffersTheWayOut() {
    go("/statements?q=nothing+of+the+kind");
    page.getByText("remove the filter").click();

    assertThat(total()).hasText("5");
  }

  @Test
  void theTableOfTheListIsDownloaded() {
    go("/statements?outlet=Beta");

    Download csv = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("CSV")).click());

    assertThat(csv.suggestedFilename()).isEqualTo("statements.csv");
  }

  private Locator total() {
    return page.locator("#total");
  }

  private Locator facet(String value) {
    return page.locator(".facets-of a", new Page.LocatorOptions().setHasText(value));
  }

  private List<String> lines() {
    return page.locator(".item .line").allInnerTexts();
  }

  private void turn(String link) {
    String before = page.url();
    page.getByText(link).click();
    page.waitForURL(url -> !url.equals(before));
  }

  private static List<String> reversed(List<String> lines) {
    List<String> turned = new ArrayList<>(lines);
    Collections.reverse(turned);
    return turned;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
