package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** The map and the time line of the samples. */
class SightBrowserTest extends OnSampleDesk {
  private static final String WINTER = "/talks?from=2022-02-01&to=2022-03-31";

  @Test
  void theMapComesNearerToThePlacesOfTheDaysAskedFor() {
    go("/map");
    double all = width();
    page.getByLabel("From").fill("2022-03-09");
    page.locator("button:text-is('Apply')").click();
    page.waitForURL("**from=2022-03-09*");

    assertThat(page.locator(".spot").first()).isInViewport();
    assertThat(width()).isLessThan(all);
  }

  @Test
  void aSpotOpensWhatIsToldOfItsPlace() {
    go("/map");
    page.locator(".world a:has-text('Antalya: 1 move') .spot").click();

    assertThat(page.locator("h1")).hasText("Moves of the talks");
    assertThat(page.locator("#total")).hasText("1");
  }

  @Test
  void theOutlineOfTheLandIsDrawn() {
    go("/map");
    Object loaded =
        page.evaluate(
            "performance.getEntriesByType('resource').filter(e => e.name.endsWith('/world.svg')).map(e => e.responseStatus)");

    assertThat(loaded).asInstanceOf(InstanceOfAssertFactories.LIST).containsExactly(200);
  }

  @Test
  void theLinksOfTheTimeLineGoNearerFartherEarlierAndLater() {
    assertThat(Stream.of("Zoom in", "Zoom out", "Earlier", "Later").map(this::clicked))
        .containsExactly(
            "2022-02-15 2022-03-17",
            "2022-01-16 2022-04-17",
            "2021-12-04 2022-01-31",
            "2022-04-01 2022-05-29");
  }

  @Test
  void itsKeysGoTheSameWays() {
    assertThat(Stream.of("+", "-", "ArrowLeft", "ArrowRight").map(this::pressed))
        .containsExactly(
            "2022-02-15 2022-03-17",
            "2022-01-16 2022-04-17",
            "2021-12-04 2022-01-31",
            "2022-04-01 2022-05-29");
  }

  @Test
  void inItsFormKeysAreTyped() {
    go(WINTER);
    page.evaluate("followed = 0; addEventListener('click', () => followed++)");
    page.getByLabel("From").focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("-");

    assertThat(page.evaluate("followed")).isEqualTo(0);
  }

  @Test
  void itsFormShowsTheDaysAskedFor() {
    go("/talks");
    page.getByLabel("From").fill("2022-02-20");
    page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("2022-03-05");
    page.locator("button:text-is('Apply')").click();

    assertThat(page.locator(".tick").first()).hasText("20 Feb 2022");
    assertThat(days()).isEqualTo("2022-02-20 2022-03-05");
  }

  @Test
  void aDotLeadsToItsMove() {
    go("/talks");
    page.locator(".items a:has-text('Russia–Ukraine')").first().click();
    Locator dot = page.locator(".lines svg:not(.key) a").first();
    String target = dot.getAttribute("href");

    dot.locator(".dot-move").click();

    assertThat(page.locator("[id='" + target.substring(1) + "']")).isInViewport();
  }

  private String clicked(String step) {
    go(WINTER);
    page.getByText(step, new Page.GetByTextOptions().setExact(true)).click();
    return days();
  }

  private String pressed(String key) {
    go(WINTER);
    page.keyboard().press(key);
    return days();
  }

  /** The days of the form, once the page is another. */
  private String days() {
    page.waitForURL(url -> !url.equals(desk.address(WINTER)) && !url.endsWith("/talks"));
    return page.locator("[name=from]").inputValue() + " " + page.locator("[name=to]").inputValue();
  }

  private double width() {
    return Double.parseDouble(
        page.locator(".world .scroll svg").getAttribute("viewBox").split(" ")[2]);
  }
}
