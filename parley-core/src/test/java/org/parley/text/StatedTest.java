package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Format;
import org.parley.model.ReportId;

class StatedTest {
  private static final String OWN =
      "<html><head><meta property=\"article:published_time\" content=\"2022-02-25\">"
          + "<meta property=\"og:site_name\" content=\"The Herald\">"
          + "<link rel=\"canonical\" href=\"https://herald.example/1\"></head>"
          + "<body><h1>Envoys meet</h1><p>The two sides met at the border.</p></body></html>";
  private static final String BARE =
      "<html><body><h1>Envoys meet</h1><p>The two sides met at the border.</p></body></html>";

  private static final Stated ALL =
      new Stated(
          Optional.of("The Courier"),
          Optional.of(LocalDate.parse("2023-04-12")),
          Optional.of("https://courier.example/1"));

  @Test
  void aTextHasWhatIsStatedOfIt() {
    assertThat(Stated.of(ALL.fillGaps(source(Format.TEXT, "Envoys meet\n\nOn Tuesday.\n"))))
        .isEqualTo(ALL);
  }

  @Test
  void aPageKeepsWhatItStatesItself() {
    assertThat(Stated.of(ALL.fillGaps(source(Format.HTML, OWN)))).isEqualTo(Stated.NOTHING);
    assertThat(Stated.of(ALL.fillGaps(source(Format.HTML, BARE)))).isEqualTo(ALL);
  }

  @Test
  void whatCameWithARowStays() {
    Stated row = new Stated(Optional.of("The Herald"), Optional.empty(), Optional.empty());
    Source source = row.fill(source(Format.JSON_LINES, "Envoys meet"));
    assertThat(Stated.of(ALL.fillGaps(source)))
        .isEqualTo(new Stated(row.outlet(), ALL.published(), ALL.url()));
  }

  private static Source source(Format format, String text) {
    return Source.of(new ReportId("0123456789abcdef"), "a", format, text);
  }
}
