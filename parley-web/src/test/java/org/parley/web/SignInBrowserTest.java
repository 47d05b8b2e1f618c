package org.parley.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.parley.store.Role;
import org.parley.web.access.Passwords;

class SignInBrowserTest extends OnPreparedDesk {
  private static final String PASSWORD = "a long password";

  @Override
  void fill() {
    super.fill();
    store.accounts().add("ada", Role.READER, Passwords.usual().hash(PASSWORD));
  }

  @Test
  void whoIsNotSignedInSignsInByKeysAndComesToThePageAskedFor() {
    page.navigate(desk.address("/review?kind=events"));
    assertThat(page).hasTitle("Log in · Parley");

    page.keyboard().type("ada");
    press("Tab");
    page.keyboard().type(PASSWORD);
    press("Enter");

    assertThat(page).hasURL(desk.address("/review?kind=events"));
    assertThat(page.getByLabel("Pages")).isVisible();
  }

  @Test
  void aWrongPasswordIsToldAndTheNextTryStillLeadsToThePageAskedFor() {
    page.navigate(desk.address("/review?kind=events"));
    signIn("a wrong password");
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("Wrong name or password.");
    assertThat(CHROMIUM.complaints()).singleElement().asString().contains("401");

    signIn(PASSWORD);

    assertThat(page).hasURL(desk.address("/review?kind=events"));
  }

  @Test
  void whoSignsOutHasToSignInAgain() {
    page.navigate(desk.address("/login"));
    signIn(PASSWORD);
    page.getByText("ada").click();
    page.getByText("Log out").click();
    assertThat(page).hasTitle("Log in · Parley");

    page.navigate(desk.address("/statements"));

    assertThat(page).hasTitle("Log in · Parley");
  }

  @Test
  void aReaderIsOfferedNothingThatAReaderMayNotDo() {
    page.navigate(desk.address("/login?to=/watches"));
    signIn(PASSWORD);
    assertThat(page.locator("h1")).hasText("Watches");
    assertThat(page.locator("main form")).hasCount(0);
    assertThat(page.getByLabel("Pages").getByText("Add")).hasCount(0);
  }

  private void signIn(String password) {
    page.getByLabel("Name").fill("ada");
    page.getByLabel("Password").fill(password);
    page.getByText("Log in").last().click();
  }
}
