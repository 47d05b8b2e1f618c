package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.io.words.Source;
import org.parley.model.ReportId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationTest {
  private static final Optional<Source> REPORT =
      Optional.of(
          new Source(
              new ReportId("r1"),
              "The Lake Post",
              "Envoys meet",
              Optional.of(LocalDate.of(2022, 3, 9))));

  private static final Optional<String> BY = Optional.of("Ada North, Ben South and Cy West");

  @Test
  void theAuthorsAreNamedAsEachFormHasThem() {
    Citation citation =
        new Citation("r1-s1", REPORT, BY, "Envoys meet", "n", Optional.of("http://lake/1"), "u");

    assertThat(citation.bibtex()).contains("author = {Ada North and Ben South and Cy West},\n");
    assertThat(csl(citation).at("/0/author").toString())
        .isEqualTo(
            "[{\"literal\":\"Ada North\"},{\"literal\":\"Ben South\"},{\"literal\":\"Cy West\"}]");
    assertThat(citation.text())
        .isEqualTo(
            "Ada North, Ben South and Cy West, “Envoys meet”, The Lake Post, 9 Mar 2022,"
                + " http://lake/1. n.");
  }

  @Test
  void bibtexHasAFieldALine() {
    assertThat(citation(REPORT, "Envoys meet").bibtex())
        .isEqualTo(
            """
            @misc{parley-r1-s1,
              title = {Envoys meet},
              howpublished = {The Lake Post},
              year = {2022},
              month = {3},
              day = {9},
              note = {a note, http://desk/x?id=r1}
            }
            """);
  }

  @Test
  void withoutAReportItHasNeitherOutletNorDay() {
    assertThat(citation(Optional.empty(), "Norway").bibtex())
        .isEqualTo(
            """
            @misc{parley-r1-s1,
              title = {Norway},
              note = {a note, http://desk/x?id=r1}
            }
            """);
  }

  @Test
  void theReportsOwnAddressIsCitedAndTheDesksNoted() {
    Optional<String> own = Optional.of("https://lake.example/envoys {1}\n");
    Citation citation = new Citation("r1-s1", REPORT, BY, "Envoys meet", "n", own, "http://desk/x");

    assertThat(citation.bibtex())
        .contains("note = {n, http://desk/x},\n  url = {https://lake.example/envoys 1}\n}");
    assertThat(csl(citation).at("/0/URL").asString()).isEqualTo("https://lake.example/envoys {1}");
    assertThat(csl(citation).at("/0/note").asString()).isEqualTo("n, http://desk/x");
  }

  @Test
  void aReportWithoutADayHasNoYear() {
    Source brief = new Source(new ReportId("r1"), "The Lake Post", "Envoys meet", Optional.empty());
    assertThat(citation(Optional.of(brief), "Envoys meet").bibtex())
        .contains("howpublished")
        .doesNotContain("year")
        .doesNotContain("month");
  }

  @ParameterizedTest
  @CsvSource({
    "50% & more,50\\% \\& more",
    "a_b #1 $2,a\\_b \\#1 \\$2",
    "{x},\\{x\\}",
    "a~b^c,a\\textasciitilde{}b\\textasciicircum{}c",
    "a\\b,a\\textbackslash{}b"
  })
  void whatIsASignOfTexIsEscaped(String title, String tex) {
    assertThat(citation(REPORT, title).bibtex()).contains("title = {" + tex + "}");
  }

  @Test
  void aTitleStandsOnOneLine() {
    assertThat(citation(REPORT, "  Envoys\n\n  meet\t").bibtex()).contains("{Envoys meet}");
  }

  @Test
  void theKeyHasOnlyLettersThatAKeyMayHave() {
    Citation odd = new Citation("name:Ada, ö/1", REPORT, BY, "t", "n", Optional.empty(), "u");
    assertThat(odd.bibtex()).startsWith("@misc{parley-name-Ada----1,\n");
  }

  @Test
  void anAddressCannotEndItsField() {
    Citation odd = new Citation("r", REPORT, BY, "t", "n", Optional.of("http://d/?a={b}\\c"), "u");
    assertThat(odd.bibtex()).contains("url = {http://d/?a=bc}");
  }

  @Test
  void cslIsAnArrayOfOneItem() {
    JsonNode items = csl(citation(REPORT, "Envoys \"meet\""));
    assertThat(items).hasSize(1);
    JsonNode item = items.get(0);
    assertThat(item.get("id").asString()).isEqualTo("parley-r1-s1");
    assertThat(item.get("type").asString()).isEqualTo("article-newspaper");
    assertThat(item.get("title").asString()).isEqualTo("Envoys \"meet\"");
    assertThat(item.get("container-title").asString()).isEqualTo("The Lake Post");
    assertThat(item.at("/issued/date-parts").toString()).isEqualTo("[[2022,3,9]]");
    assertThat(item.get("note").asString()).isEqualTo("a note, http://desk/x?id=r1");
    assertThat(item.has("URL")).isFalse();
  }

  @Test
  void whatStandsInNoReportIsADataset() {
    JsonNode item = csl(citation(Optional.empty(), "Norway")).get(0);
    assertThat(item.get("type").asString()).isEqualTo("dataset");
    assertThat(item.has("container-title")).isFalse();
    assertThat(item.has("issued")).isFalse();
  }

  private static JsonNode csl(Citation citation) {
    return JsonMapper.shared().readTree(citation.csl());
  }

  private static Citation citation(Optional<Source> report, String title) {
    return new Citation(
        "r1-s1",
        report,
        Optional.empty(),
        title,
        "a note",
        Optional.empty(),
        "http://desk/x?id=r1");
  }
}
