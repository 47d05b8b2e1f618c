package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Format;
import org.parley.model.ReportId;

class PageAddressTest {
  private static final String LINK = "<link rel=canonical href='https://post.example/talks'>";
  private static final String META = "<meta property=og:url content=' HTTP://net.example/1 '>";

  private static Optional<String> of(String head) {
    return PageAddress.of(Jsoup.parse("<html><head>" + head + "</head><body>Talks.</body>"));
  }

  private static Source source(String input, Optional<String> url, String page) {
    return new Source(
        new ReportId("0123456789abcdef"),
        input,
        Format.HTML,
        page,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        url);
  }

  @Test
  void theLinkComesBeforeThePageForNetworks() {
    assertThat(of(META + LINK)).contains("https://post.example/talks");
    assertThat(of(META)).contains("HTTP://net.example/1");
    assertThat(of("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/talks",
        "javascript:alert(1)",
        "https://a b",
        "//post.example/x",
        "ftp://a/b",
        ""
      })
  void whatIsNoWholeAddressOfTheWebIsNone(String href) {
    assertThat(of("<link rel=canonical href='" + href + "'>")).isEmpty();
    assertThat(of("<link rel=canonical href='" + href + "'>" + META))
        .contains("HTTP://net.example/1");
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, https://given.example/1, https://given.example/1",
    "https://asked.example/2, , https://asked.example/2",
    "a.html, , https://post.example/talks"
  })
  void theAddressGivenComesFirst(String input, String url, String address) {
    String page = "<html><head>" + LINK + "</head><body><p>The talks went on.</p></body></html>";
    Source source = source(input, Optional.ofNullable(url), page);

    assertThat(new TextReader().read(source).report().url()).contains(address);
  }
}
