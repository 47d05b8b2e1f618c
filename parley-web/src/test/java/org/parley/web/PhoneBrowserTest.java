package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk on the screen of a phone, 390 pixels wide. */
class PhoneBrowserTest extends OnSampleDesk {
  private static final int WIDTH = 390;
  private static final int HEIGHT = 844;

  /** Texts whose letters are smaller than 12 pixels on the screen, drawings among them. */
  private static final String SMALL =
      """
      () => [...document.querySelectorAll("header *, main *")]
        .filter(e => e.getClientRects().length && e.tagName !== "OPTION")
        .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
        .map(e => {
          const scale = e instanceof SVGElement && e.getScreenCTM ? e.getScreenCTM().a : 1;
          return [parseFloat(getComputedStyle(e).fontSize) * scale, e];
        })
        .filter(([size]) => size < 11.95)
        .map(([size, e]) => size.toFixed(1) + " " + e.tagName + " " + e.textContent.slice(0, 30))
      """;

  /** Links of menus and lists that a finger would miss. */
  private static final String LOW =
      """
      () => [...document.querySelectorAll("nav a, summary, .outs a, .item .line a, .item .meta a")]
        .filter(e => e.getClientRects().length && e.getClientRects()[0].height < 24)
        .map(e => e.getClientRects()[0].height + " " + e.textContent.slice(0, 30))
      """;

  private static final List<String> LISTS =
      List.of("/statements", "/events", "/disputes", "/actors", "/reports", "/moves", "/figures");

  @Override
  @BeforeEach
  void turnOn() {
    page = CHROMIUM.page(WIDTH, HEIGHT);
  }

  @Test
  void noPageHasToBeScrolledSidewaysOrReadWithAGlass() {
    SoftAssertions all = new SoftAssertions();
    for (String path : desk.allPages()) {
      go(path);
      all.assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
          .as(path)
          .isEqualTo(true);
      all.assertThat(page.evaluate(SMALL)).as(path).isEqualTo(List.of());
    }
    all.assertAll();
  }

  @Test
  void theFirstRecordStandsOnTheFirstScreen() {
    SoftAssertions all = new SoftAssertions();
    for (String path : LISTS) {
      go(path);
      BoundingBox first = page.locator(".item").first().boundingBox();
      all.assertThat(first.y + first.height / 2).as(path).isLessThan(HEIGHT);
      BoundingBox head = page.locator(".mast").boundingBox();
      all.assertThat(head.height).as("head of " + path).isLessThan(110);
      all.assertThat(page.evaluate(LOW)).as(path).isEqualTo(List.of());
    }
    all.assertAll();
  }

  @Test
  void filtersAreFoldedAndOpenAtATap() {
    go("/statements");
    Locator facet = page.locator(".facets-of li a").first();
    assertThat(facet).isHidden();

    page.locator(".filters > summary").click();

    assertThat(facet).isVisible();
  }

  @Test
  void aTapOpensThePassageBelowItsLineAndCloseLeadsBack() {
    go("/statements");
    Locator line = page.locator(".item").nth(3);
    line.locator("a.open").click();

    assertThat(line.locator("#passage")).isVisible();
    assertThat(line.locator("#passage")).isInViewport();
    assertThat(line.locator("a.open")).isInViewport();

    line.getByText("Close").click();

    assertThat(page.locator("#passage")).hasCount(0);
    assertThat(line.locator("a.open")).isFocused();
    assertThat(line).isInViewport();
  }

  @Test
  void aReportLeadsFromALineToItsPassageAndBack() {
    go("/reports");
    page.locator(".item .meta a").first().click();
    go("/reports/report?id=" + desk.store().reports().get(0));
    Locator line = page.locator(".items a.at").last();
    line.click();
    assertThat(page.locator(".here").first()).isInViewport();

    page.getByText("Back to the list").click();

    assertThat(line).isInViewport();
    assertThat(line).isFocused();
  }

  @Test
  void theOtherPagesAreInAMenuThatClosesAgain() {
    go("/talks");
    Locator figures = page.locator(".more nav").getByText("Figures");
    assertThat(figures).isHidden();
    page.getByText("More", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
        .click();
    assertThat(figures).isVisible();

    page.keyboard().press("Escape");

    assertThat(figures).isHidden();
  }
}
