package org.parley.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Act;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.text.Source;

class EnglishAnnotatorTest {
  private static final String TEXT =
      "Uganda on Monday turned down Kenya's offer of talks. \"We see no reason to meet,\" its"
          + " foreign minister told reporters in Kampala.";

  @Test
  void theReaderOfTheClassPathReadsStatementsAndActs() {
    Reading reading =
        Parley.reader()
            .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, TEXT));

    assertThat(reading.statements())
        .anySatisfy(s -> assertThat(s.text()).contains("We see no reason to meet"));
    assertThat(reading.events())
        .anySatisfy(
            e -> {
              assertThat(e.act()).contains(Act.REFUSE);
              assertThat(e.source()).extracting(m -> m.actor().value()).containsExactly("UGA");
              assertThat(e.target()).extracting(m -> m.actor().value()).containsExactly("KEN");
              assertThat(e.rule()).startsWith("learned");
            });
  }
}
