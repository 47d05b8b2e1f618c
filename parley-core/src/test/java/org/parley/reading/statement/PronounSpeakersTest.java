package org.parley.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.model.Statement;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

class PronounSpeakersTest {
  private final Parley parley = Parley.reader(StoredParses.of(PronounSpeakersTest.class));

  @Test
  void sheIsNotANameInsideTheQuotation() {
    assertThat(
            speaker(
                "Maria Ortiz and Rosa Quispe were in Lima.",
                "Quispe left the hall. “Ask Maria Ortiz what she knows,” she told reporters."))
        .isEqualTo("name:rosa-quispe");
  }

  @Test
  void sheIsTheNameBeforeAQuotationThatNamesNobody() {
    assertThat(
            speaker(
                "Maria Ortiz and Rosa Quispe were in Lima.",
                "Maria Ortiz left the hall. “Ask him what he knows,” she told reporters."))
        .isEqualTo("name:maria-ortiz");
  }

  private String speaker(String... paragraphs) {
    return parley
        .read(
            Source.of(
                new ReportId("0123456789abcdef"),
                "test",
                Format.TEXT,
                "Envoys speak in Lima\n\n" + String.join("\n\n", paragraphs)))
        .statements()
        .stream()
        .filter(s -> s.text().contains("Ask"))
        .findFirst()
        .flatMap(Statement::speaker)
        .map(m -> m.actor().value())
        .orElse("");
  }
}
