package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.parley.store.Reports;

class WatchBrowserTest extends OnPreparedDesk {
  @Test
  void aWatchedFiltersFeedTellsWhatIsAddedAfterwards() {
    watch("/statements", "Every statement");
    String feed = watches().locator("a", text("Feed")).getAttribute("href");
    assertThat(got(feed).text()).contains("Beta talks").doesNotContain("Delta talks");

    Reports.add(store, "1", "Delta");

    assertThat(got(feed).text()).contains("Delta talks");
    assertThat(got(feed).headers().get("content-type")).startsWith("application/atom+xml");
  }

  @Test
  void theFeedOfAFilteredListHasOnlyWhatTheFilterLetsThrough() {
    watch("/statements?outlet=Beta", "Of Beta");
    String feed = watches().locator("a", text("Feed")).getAttribute("href");

    assertThat(got(feed).text()).contains("Beta talks").doesNotContain("Alpha talks");
  }

  @Test
  void aWatchThatIsEndedIsGoneAndSoIsItsFeed() {
    watch("/events", "Every event");
    String feed = watches().locator("a", text("Feed")).getAttribute("href");
    page.getByText("Stop watching").click();

    assertThat(page.getByText("No watches yet.")).isVisible();
    assertThat(got(feed).status()).isEqualTo(404);
  }

  private void watch(String list, String name) {
    go(list);
    page.locator(".outs a", new Page.LocatorOptions().setHasText("watch")).click();
    page.getByLabel("Name").fill(name);
    page.locator("form.entry button").click();
    assertThat(watches()).containsText(name);
  }

  private Locator watches() {
    return page.locator("main .items li").first();
  }

  private APIResponse got(String path) {
    return page.request().get(desk.address(path));
  }

  private static Locator.LocatorOptions text(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }
}
