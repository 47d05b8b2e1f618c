package org.parley.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.io.words.Scene;
import org.parley.model.CodePoints;
import org.parley.model.Dossier;
import org.parley.model.Fault;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.Place;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Voice;
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
            "assertion",
            "joint");
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

  @Test
  void theCountsAreThoseOfTheLinesWritten() throws IOException {
    Map<Kind, Integer> counts =
        new RecordWriter(directory).write(FullDossier.make(), r -> Optional.empty());

    assertThat(counts).containsOnlyKeys(Kind.values());
    for (Kind kind : Kind.values()) {
      assertThat(Files.readAllLines(directory.resolve(kind.file())))
          .as(kind.file())
          .hasSize(counts.get(kind));
    }
  }

  @Test
  void whatWasNotSaidIsKeptApart() throws IOException {
    assertThat(rows(Kind.STATEMENTS))
        .extracting(r -> r.get("id").asString())
        .containsExactly(FullDossier.FIRST + "-s1");
    assertThat(rows(Kind.WITHHELD))
        .extracting(r -> r.get("id").asString())
        .containsExactly(FullDossier.FIRST + "-s2");
    assertThat(rows(Kind.WITHHELD).get(0).get("assertion").asString()).isEqualTo("withheld");
  }

  @Test
  void theReadableBodyIsWrittenWhereItIsAskedFor() throws IOException {
    new RecordWriter(directory)
        .write(
            FullDossier.make(),
            r -> r.id().equals(FullDossier.FIRST) ? Optional.of("body\nof it") : Optional.empty());
    List<JsonNode> reports = read(Kind.REPORTS);

    assertThat(reports.get(0).get("text").asString()).isEqualTo("body\nof it");
    assertThat(reports.get(1).has("text")).isFalse();
  }

  @Test
  void filesOfAnEarlierRunAreReplaced() throws IOException {
    Path times = directory.resolve(Kind.TIMES.file());
    Files.writeString(times, "old\n".repeat(1000));

    assertThat(rows(Kind.TIMES)).hasSize(1);
  }

  @Test
  void anEmptyDossierHasEveryFile() throws IOException {
    new RecordWriter(directory)
        .write(
            new Dossier(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
            r -> Optional.empty());

    assertThat(Kind.values())
        .allSatisfy(k -> assertThat(directory.resolve(k.file())).isEmptyFile());
  }

  @Test
  void aRowIsALineWhateverItsWordsHold() throws IOException {
    String words = "one\ntwo\r\"three\" \\ \t\u2028 \uD83D\uDD4A é";
    Report report = Scene.text("r", words, "", Format.TEXT, words, List.of());
    Dossier dossier = new Scene().add(report, List.of(), List.of()).dossier();
    new RecordWriter(directory).write(dossier, r -> Optional.of(words));
    String file = Files.readString(directory.resolve(Kind.REPORTS.file()));

    assertThat(file.chars().filter(c -> c == '\n' || c == '\r')).hasSize(1);
    assertThat(file).endsWith("\n").contains("\uD83D\uDD4A é");
    assertThat(JsonMapper.shared().readTree(file).get("outlet").asString()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100, '\"value\":100,\"low\":null,\"high\":null'",
    "1e9, 1e9, '\"value\":1000000000,'",
    "0.1, 0.1, '\"value\":0.1,'",
    "0, 0, '\"value\":0,'",
    "5, Infinity, '\"value\":null,\"low\":5,\"high\":null'",
    "0, 20, '\"value\":null,\"low\":0,\"high\":20'"
  })
  void aNumberIsWrittenPlainly(double low, double high, String json) throws IOException {
    Report report = Scene.text("r", "", "", Format.TEXT, "words", List.of());
    Figure figure =
        new Figure(
            "f",
            "lost",
            Optional.empty(),
            low,
            high,
            false,
            "",
            Optional.empty(),
            Voice.OUTLET,
            new ReportId("r"),
            new Span(0, 1));
    new RecordWriter(directory)
        .write(
            new Scene().add(report, List.of(), List.of(figure)).dossier(), r -> Optional.empty());

    assertThat(Files.readString(directory.resolve(Kind.FIGURES.file()))).contains(json);
  }

  @Test
  void aSeaLiesInNoCountry() throws IOException {
    Place sea = new Place(new Span(0, 1), "a", "Sea", OptionalLong.empty(), 1, 2, "", "SEA");
    Row.Place row =
        new ReadingRows(FullDossier.make().readings().get(0).report(), CodePoints.of("a"))
            .place(sea);

    assertThat(row.country()).isEmpty();
    assertThat(Json.ROWS.writeValueAsString(row))
        .contains("\"country\":null", "\"geonameid\":null", "\"lat\":1.0,\"lon\":2.0");
  }

  @Test
  void namesOfFilesAreTheSameUnderEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Kind.FIGURES.file()).isEqualTo("figures.jsonl");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void eachCountOfARunIsThatOfItsKind() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, 10 + kind.ordinal());
    }
    String json =
        Json.ROWS.writeValueAsString(new RunReport("1", List.of(), counts, List.of(), 0, 0).row());
    JsonNode written = JsonMapper.shared().readTree(json).get("counts");

    for (Kind kind : Kind.values()) {
      assertThat(written.get(kind.slug()).asInt()).as(kind.slug()).isEqualTo(counts.get(kind));
    }
  }

  @Test
  void aKindThatWasNotCountedIsNone() {
    Row.Run run =
        new RunReport(
                "1",
                List.of("in"),
                Map.of(Kind.REPORTS, 2),
                List.of(new Fault("in", "file", "odd")),
                0,
                0)
            .row();

    assertThat(run.counts().reports()).isEqualTo(2);
    assertThat(run.counts().withheld()).isZero();
    assertThat(run.faults()).containsExactly(new Fault("in", "file", "odd"));
  }

  private List<JsonNode> read(Kind kind) throws IOException {
    return Files.readAllLines(directory.resolve(kind.file())).stream()
        .map(JsonMapper.shared()::readTree)
        .toList();
  }

  private List<JsonNode> rows(Kind kind) throws IOException {
    new RecordWriter(directory).write(FullDossier.make(), r -> Optional.empty());
    return read(kind);
  }

  private static String codePoints(JsonNode at) {
    int[] points = FullDossier.TEXT.codePoints().toArray();
    int start = at.get("start").asInt();
    return new String(points, start, at.get("end").asInt() - start);
  }
}
