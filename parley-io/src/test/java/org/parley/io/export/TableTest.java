package org.parley.io.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.io.output.JsonText;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.EventType;
import org.parley.testing.Generated;

class TableTest {
  private static final References NORWAY =
      new References() {
        @Override
        public Optional<Actor> actor(ActorId id) {
          return Optional.of(id)
              .filter(new ActorId("NOR")::equals)
              .map(
                  i ->
                      new Actor(
                          i,
                          "Norway | the kingdom",
                          ActorKind.COUNTRY,
                          Optional.of("NOR"),
                          Optional.empty(),
                          List.of(),
                          List.of()));
        }

        @Override
        public Optional<Reported> report(String id) {
          return Optional.empty();
        }
      };

  /** After a change on purpose, {@code -Dtest=TableTest -Dparley.schemas=write} writes it anew. */
  @Test
  void theDataDictionaryIsThatOfTheTables() throws IOException {
    Generated.assertCurrent("docs/columns.md", DataDictionary.markdown());
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void noTwoColumnsHaveOneName(Table table) {
    assertThat(table.names()).doesNotHaveDuplicates().startsWith("id");
    assertThat(table.columns()).allSatisfy(c -> assertThat(c.description()).isNotBlank());
  }

  @Test
  void entriesOfAListKeepTheirPlaceAndCannotBeTakenForTwo() {
    ExportRow row = row("{\"source\":[{\"actor\":\"name:they\"},{\"actor\":\"NOR\"}]}");

    assertThat(cell("source", row)).contains("name:they|NOR");
    assertThat(cell("source_name", row)).contains("|Norway / the kingdom");
    assertThat(cell("source_country", row)).contains("|NOR");
    assertThat(cell("source_sector", row)).isEmpty();
  }

  @Test
  void aMonthHasItsFirstAndLastDay() {
    ExportRow row = row("{\"day\":{\"day\":\"2024-02\",\"from\":\"stated\"}}");

    assertThat(cell("first_day", row).orElseThrow()).hasToString("2024-02-01");
    assertThat(cell("last_day", row).orElseThrow()).hasToString("2024-02-29");
  }

  @Test
  void aColumnThatHoldsSomethingElseThanItsTypeIsAFault() {
    Column wrong = new Column("x", Column.Type.NUMBER, "a number", r -> Optional.of("three"));

    assertThatIllegalStateException().isThrownBy(() -> wrong.cell(row("{}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", " =1", "＝1"})
  void whatASpreadsheetWouldTakeForAFormulaIsText(String words) throws IOException {
    StringWriter out = new StringWriter();
    try (Csv csv = new Csv(Table.TIMES, out)) {
      csv.write(row("{\"text\":\"" + words.replace("\t", "\\t") + "\"}"));
    }

    assertThat(out.toString()).contains("'" + words);
  }

  @Test
  void aNegativeNumberStaysANumber() throws IOException {
    StringWriter out = new StringWriter();
    try (Csv csv = new Csv(Table.PLACES, out)) {
      csv.write(row("{\"lat\":-53.10,\"lon\":0.0000001}"));
    }

    assertThat(out.toString()).contains(",-53.1,0.0000001,");
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULT, visit, 1, 4",
    "CONSULT, , 1, 2.5",
    "AID, , 2, 10",
    "ASSAULT, drone, 4, -9.5"
  })
  void anEventTypeHasItsQuadClassAndIntensity(
      EventType type, String mode, int quad, double intensity) {
    assertThat(PloverScale.quad(type)).isEqualTo(quad);
    assertThat(PloverScale.intensity(type, Optional.ofNullable(mode))).contains(intensity);
  }

  @Test
  void whatTheManualGivesNoScoreHasNone() {
    assertThat(PloverScale.intensity(EventType.ACCUSE, Optional.empty())).isEmpty();
    assertThat(PloverScale.intensity(EventType.PROTEST, Optional.of("vandalize"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void theScaleKnowsEveryMode(EventType type) {
    assertThat(PloverScale.quad(type)).isBetween(1, 4);
    assertThat(
            type.modes().stream()
                .filter(m -> PloverScale.intensity(type, Optional.of(m)).isEmpty()))
        .isSubsetOf("vandalize");
  }

  private static ExportRow row(String json) {
    return new ExportRow("x", Optional.empty(), JsonText.read(json), NORWAY);
  }

  private static Optional<Object> cell(String name, ExportRow row) {
    return Table.EVENTS.columns().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow()
        .cell(row);
  }
}
