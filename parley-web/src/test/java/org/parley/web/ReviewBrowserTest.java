package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.store.Reports;

class ReviewBrowserTest extends OnPreparedDesk {
  @Test
  void anAcceptedRecordLeavesTheQueueAndCounts() {
    go("/review");
    assertThat(judge()).hasCount(3);
    judge().first().click();
    page.getByLabel("Your name").fill("Ada");
    page.getByLabel("Note").fill("as the report has it");
    verdict("Accept").click();
    assertThat(page.getByLabel("Review", exact())).containsText("as the report has it");

    page.getByText("Back to the queue").click();

    assertThat(judge()).hasCount(2);
    assertThat(page.locator("tbody td")).hasText(new String[] {"1", "0", "0", "1.000"});
  }

  @Test
  void aCorrectionIsKeptBesideTheRecord() {
    open("Alpha");
    page.getByText("Correct it").click();
    page.getByLabel("What is said").fill("talks at a later day");
    page.getByLabel("Your name").fill("Ada");
    verdict("Save the correction").click();

    assertThat(page.locator(".changes")).containsText("talks at a later day");
    assertThat(page.locator(".items.one")).containsText("Alpha talks");
  }

  @Test
  void aCorrectionThatDoesNotFitIsRefusedAndStillInTheForm() {
    open("Alpha");
    page.getByText("Correct it").click();
    page.getByLabel("What is said").fill("");
    page.getByLabel("Your name").fill("Ada");
    page.getByLabel("Note").fill("not said");
    verdict("Save the correction").click();
    assertThat(page.locator(".review [role=alert]")).containsText("What is said may not be empty");
    assertThat(CHROMIUM.complaints()).singleElement().asString().contains("400");

    assertThat(page.getByLabel("Note")).hasValue("not said");
    assertThat(store.review().after(0, 9)).isEmpty();
  }

  @Test
  void aVerdictWithoutANameIsNotSent() {
    open("Alpha");
    verdict("Reject").click();

    assertThat(page.getByLabel("Your name")).isFocused();
    assertThat(store.review().after(0, 9)).isEmpty();
  }

  @Test
  void aReviewersNextVerdictStandsInsteadOfTheFirst() {
    for (String verdict : new String[] {"Accept", "Reject"}) {
      open("Alpha");
      page.getByLabel("Your name").fill("Ada");
      verdict(verdict).click();
      assertThat(page.getByLabel("Review", exact()))
          .containsText(verdict.toLowerCase(Locale.ROOT) + "ed by Ada");
    }

    go("/review");

    assertThat(page.locator("tbody td")).hasText(new String[] {"0", "0", "1", "0.000"});
  }

  @Test
  void whatALaterReadingNoLongerFindsIsListedAsItWas() {
    Reports.again(store, "2", "Alpha");
    Reports.add(store, "3", "Alpha");
    go("/review");
    page.getByText("Withdrawn records").click();
    assertThat(page.locator("main li")).hasCount(1);

    page.getByText("As it was").click();

    assertThat(page.locator("details pre")).containsText("\"text\":\"offered\"");
  }

  private void open(String word) {
    go("/review/record?kind=statements&id=" + Reports.id(word) + "-s1");
    assertThat(page.locator("#beside #passage")).hasText("talks");
  }

  private Locator judge() {
    return page.locator("a.judge");
  }

  private Locator verdict(String name) {
    return page.locator("button", new Page.LocatorOptions().setHasText(name));
  }

  private static Page.GetByLabelOptions exact() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
