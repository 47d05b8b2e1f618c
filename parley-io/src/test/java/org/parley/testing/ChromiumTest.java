package org.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That a browser test would hear what is wrong with a page. */
class ChromiumTest {
  @RegisterExtension private static final Chromium CHROMIUM = new Chromium();

  @Test
  void whatThePolicyRefusesIsHeard() {
    String policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">";
    Page page = CHROMIUM.page();

    page.setContent(policy + "<p style='color:blue'>words</p>");

    assertThat(CHROMIUM.complaints()).singleElement().asString().contains("style-src");
  }

  @Test
  void whatAScriptThrowsIsHeard() {
    Page page = CHROMIUM.page();

    page.setContent("<script>nothing.there()</script>");

    assertThat(CHROMIUM.complaints()).singleElement().asString().contains("nothing is not defined");
  }

  @Test
  void whatIsNotThereIsHeard() {
    Page page = CHROMIUM.page();

    page.setContent("<img src='http://127.0.0.1:1/picture'>");

    assertThat(CHROMIUM.complaints()).singleElement().asString().contains("ERR_");
  }
}
