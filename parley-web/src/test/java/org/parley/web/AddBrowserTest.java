package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.store.Filter;
import org.parley.store.RecordKind;

class AddBrowserTest extends OnPreparedDesk {
  private static final String REPORT = "Envoys leave Port Vale\n\nThe two sides met on Monday.\n";

  @Test
  void aChosenFileIsReadAndOpensFromTheListOfReports() {
    go("/add");
    byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
    page.getByLabel("Files").setInputFiles(new FilePayload("vale.txt", "text/plain", bytes));
    send();
    page.getByText("All reports").click();

    page.getByText("Envoys leave Port Vale").first().click();

    assertThat(page.locator("#beside")).containsText("The two sides met on Monday.");
  }

  @Test
  void aFileThatIsDroppedIsAddedLikeAChosenOne() {
    go("/add");
    JSHandle dropped =
        page.evaluateHandle(
            "text => { const d = new DataTransfer(); d.items.add(new File([text], 'vale.txt')); return d; }",
            REPORT);
    page.locator("#drop").dispatchEvent("drop", Map.of("dataTransfer", dropped));

    send();

    assertThat(page.getByText("1 report was read")).isVisible();
    assertThat(reports()).isEqualTo(4);
  }

  @Test
  void whatIsAlreadyThereIsToldAndAddedNoSecondTime() {
    for (int i = 0; i < 2; i++) {
      go("/add");
      page.getByLabel("Or paste a text").fill(REPORT);
      send();
    }

    assertThat(page.locator(".fault")).containsText("already in the store");
    assertThat(reports()).isEqualTo(4);
  }

  @Test
  void anEmptyFormIsRefusedWithWhatToDo() {
    go("/add");
    submit();

    assertThat(page.locator("form [role=alert]")).containsText("choose a file, or paste a text");
    assertThat(CHROMIUM.complaints()).singleElement().asString().contains("400");
  }

  @Test
  void whatWasAddedStandsAmongTheChanges() {
    go("/add");
    page.getByLabel("Or paste a text").fill(REPORT);
    page.getByLabel("File name").fill("vale.txt");
    send();

    page.getByText("What changed").click();

    assertThat(page.locator(".items")).containsText("Envoys leave Port Vale");
  }

  @Test
  void aPastedTextIsReadWithTheDayTheOutletAndTheAddressThatAreStated() {
    go("/add");
    page.getByLabel("Or paste a text").fill(REPORT);
    page.getByLabel("Day of publication").fill("2023-04-12");
    page.getByLabel("Outlet").fill("The Courier");
    page.getByLabel("Web address").fill("https://courier.example/vale");
    send();

    page.getByText("Envoys leave Port Vale").click();

    assertThat(page.locator("main")).containsText("The Courier · 12 Apr 2023");
    assertThat(page.locator("main")).containsText("https://courier.example/vale");
    go("/times");
    assertThat(page.locator(".items")).containsText("2023-04-10");
  }

  @Test
  void afterAFaultTheFormHoldsWhatWasTyped() {
    go("/add");
    page.getByLabel("Or paste a text").fill(REPORT);
    page.getByLabel("Outlet").fill("The Courier");
    page.getByLabel("Web address").fill("ftp://courier.example/vale");
    submit();

    assertThat(page.locator("p:has(#address) [role=alert]")).containsText("whole web address");
    assertThat(page.getByLabel("Or paste a text")).hasValue(REPORT);
    assertThat(page.getByLabel("Outlet")).hasValue("The Courier");
    CHROMIUM.complaints();

    page.getByLabel("Web address").fill("https://courier.example/vale");
    send();
    assertThat(page.getByText("1 report was read")).isVisible();
  }

  @Test
  void whatCannotBeReadIsNamedInTheForm() {
    go("/add");
    byte[] bytes = {'P', 'K', 3, 4, 0, 0, 0, 1, 2};
    page.getByLabel("Files").setInputFiles(new FilePayload("photo.png", "image/png", bytes));
    submit();

    assertThat(page.locator("form [role=alert]")).containsText("photo.png");
    CHROMIUM.complaints();
  }

  private void submit() {
    page.locator("main button[type=submit]").click();
  }

  /** The page of an adding looks again by itself until all is read. */
  private void send() {
    submit();
    assertThat(page.getByText("Done.")).isVisible();
  }

  private long reports() {
    return store.search().count(Filter.of(RecordKind.REPORTS));
  }
}
