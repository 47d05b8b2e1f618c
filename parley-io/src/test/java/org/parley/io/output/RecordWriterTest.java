package org.parley.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordWriterTest {
  @TempDir private Path directory;

  @Test
  void offsetsCountCodePointsOfTheReportsOwnText() throws IOException {
    JsonNode title = rows(Kind.REPORTS).get(0).get("title");

    assertThat(codePoints(title)).isEqualTo("Peace");
    assertThat(title.get("start").asInt()).isEqualTo(FullDossier.span("Peace").start() - 1);
  }

  @Test
  void everyRowThatCarriesWordsQuotesThem() throws IOException {
    JsonNode statement = rows(Kind.STATEMENTS).get(0);

    assertThat(codePoints(statement.get("speaker"))).isEqualTo("Elbonia");
    assertThat(codePoints(statement.get("cue"))).isEqualTo("offered");
    assertThat(codePoints(statement.get("content").get(0))).isEqualTo("talks in Port Vale");
    assertThat(codePoints(rows(Kind.PLACES).get(0))).isEqualTo("Port Vale");
    assertThat(codePoints(rows(Kind.EVENTS).get(0).get("trigger"))).isEqualTo("offered");
    assertThat(codePoints(rows(Kind.TALKS).get(0).get("moves").get(0).get("condition")))
        .isEqualTo("Monday");
    assertThat(codePoints(rows(Kind.TALKS).get(0).get("moves").get(0).get("clock")))
        .isEqualTo("Monday");
  }

  @Test
  void keysStandInTheOrderOfTheContract() throws IOException {
    assertThat(rows(Kind.STATEMENTS).get(0).propertyNames())
        .containsExactly(
            "id",
            "report",
            "speaker",
            "cue",
            "content",
            "text",
            "kind",
            "addressee",
            "via",
            "within",
            "said_on",
            "confidence",
            "rule",
            "assertion");
  }

  @Test
  void whatIsNotStatedIsNull() throws IOException {
    JsonNode report = rows(Kind.REPORTS).get(0);

    assertThat(report.get("wire").isNull()).isTrue();
    assertThat(report.get("copy_of").isNull()).isTrue();
    assertThat(report.has("text")).isFalse();
  }

  @Test
  void aCopyNamesItsOriginal() throws IOException {
    assertThat(rows(Kind.REPORTS).get(1).get("copy_of").asString())
        .isEqualTo(FullDossier.FIRST.value());
  }

  @Test
  void oneValueIsAValueAndTwoAreARange() throws IOException {
    JsonNode single = rows(Kind.FIGURES).get(0);
    JsonNode range = rows(Kind.FIGURES).get(1);

    assertThat(single.toString()).contains("\"value\":12,\"low\":null,\"high\":null");
    assertThat(range.toString()).contains("\"value\":null,\"low\":1500.5,\"high\":2000");
  }

  @Test
  void aLinkOfTheReportingChainIsAnActorOrAMedium() throws IOException {
    JsonNode via = rows(Kind.STATEMENTS).get(0).get("via");

    assertThat(via.get(0).get("actor").asString()).isEqualTo("ELB");
    assertThat(via.get(1).get("medium").asString()).isEqualTo("post");
    assertThat(via.get(1).get("actor").isNull()).isTrue();
  }

  @Test
  void namesOfConstantsAreWrittenAsTheContractSpellsThem() throws IOException {
    JsonNode talk = rows(Kind.TALKS).get(0);

    assertThat(talk.get("status").asString()).isEqualTo("under way");
    assertThat(talk.get("moves").get(0).get("act").asString()).isEqualTo("declare-readiness");
    assertThat(rows(Kind.EVENTS).get(0).get("type").asString()).isEqualTo("AGREE");
  }

  @Test
  void runTellsCountsAndFaults() throws IOException {
    RecordWriter writer = new RecordWriter(directory);
    Map<Kind, Integer> counts = writer.write(FullDossier.make(), r -> Optional.empty());
    writer.write(new RunReport("1", List.of("in"), counts, List.of(), 0.25, 1024));

    String run = Files.readString(directory.resolve("run.json"));
    SchemaTest.assertConforms("run", run);
    assertThat(JsonMapper.shared().readTree(run).get("counts").get("figures").asInt()).isEqualTo(2);
  }

  private List<JsonNode> rows(Kind kind) throws IOException {
    new RecordWriter(directory).write(FullDossier.make(), r -> Optional.empty());
    return Files.readAllLines(directory.resolve(kind.file())).stream()
        .map(JsonMapper.shared()::readTree)
        .toList();
  }

  private static String codePoints(JsonNode at) {
    int[] points = FullDossier.TEXT.codePoints().toArray();
    int start = at.get("start").asInt();
    return new String(points, start, at.get("end").asInt() - start);
  }
}
