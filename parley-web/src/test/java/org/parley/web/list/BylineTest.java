package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.text.Source;
import org.parley.text.TextReader;

class BylineTest {
  private static final String STORY =
      "\n\nThe two sides met at the border on Monday and spoke for five hours, an envoy said."
          + "\n\nThey will meet again on Thursday, and nobody expects a truce before that.\n";

  @ParameterizedTest
  @CsvSource({
    "By Ada North,Ada North",
    "By Ada North and Ben de South,Ada North and Ben de South",
    "'By Ada North, Ben South and Cy West','Ada North, Ben South and Cy West'"
  })
  void theAuthorsAreThoseOfTheirLine(String line, String authors) {
    assertThat(Byline.of(report("Envoys meet\n" + line + STORY))).contains(authors);
  }

  @Test
  void aReportWithoutSuchALineHasNone() {
    assertThat(Byline.of(report("Envoys meet" + STORY))).isEqualTo(Optional.empty());
  }

  private static Report report(String text) {
    return new TextReader()
        .read(Source.of(new ReportId("0123456789abcdef"), "a.txt", Format.TEXT, text))
        .report();
  }
}
