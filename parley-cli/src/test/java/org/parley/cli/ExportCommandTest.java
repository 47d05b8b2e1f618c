package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.cli.ExportedSamples.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.io.export.ExportFormat;
import org.parley.io.export.Table;

/** A store and a folder give the same tables, whole and by every choice. */
class ExportCommandTest {
  @TempDir private static Path folder;
  private static String store;
  private static String out;

  @BeforeAll
  static void read() {
    store = ExportedSamples.store();
    out = ExportedSamples.folder();
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void aFolderGivesWhatAStoreGives(Table table) {
    for (String format : List.of("csv", "jsonl")) {
      String whole = export(out, "--what", table.slug(), "--format", format);

      assertThat(export(store, "--what", table.slug(), "--format", format)).isEqualTo(whole);
      boolean some = table != Table.REVISIONS; // no sample has two versions
      assertThat(whole.lines().count() > 1).as(table.slug()).isEqualTo(some);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "events | --between | ukraine,RUS",
        "events | --type | consult",
        "events | --party | Russia",
        "events | --source | Russia",
        "events | --target | UKR",
        "events | --min-confidence | 0.6",
        "events | --from | 2022-02-25",
        "events | --until | 2022-02-25",
        "events | --outlet | meridian HERALD",
        "statements | --source | Dmytro Kuleba",
        "statements | --party | UKR",
        "statements | --between | RUS,FRA",
        "statements | --min-confidence | 0.6",
        "moves | --between | RUS,UKR",
        "moves | --act | Refuse",
        "moves | --source | russia",
        "moves | --from | 2022-02-20",
        "talks | --party | UKR",
        "talks | --between | RUS,UKR",
        "talks | --until | 2022-02-28",
        "disputes | --party | UKR",
        "disputes | --from | 2022-03-05",
        "figures | --source | UKR",
        "figures | --outlet | Meridian Herald",
        "actors | --country | Belarus",
        "actors | --party | NOR",
        "places | --country | UKR",
        "reports | --outlet | meridian herald",
        "reports | --until | 2022-02-26",
        "times | --from | 2022-02-25",
        "wording | --until | 2022-02-26",
      })
  void aChoiceGivesTheSameOfBothAndLeavesSomethingOut(String table, String option, String value) {
    String chosen = export(out, "--what", table, option, value);

    assertThat(export(store, "--what", table, option, value)).isEqualTo(chosen);
    assertThat(chosen.lines().count())
        .as(chosen)
        .isGreaterThan(1)
        .isLessThan(export(out, "--what", table).lines().count());
  }

  @Test
  void severalValuesOfAnOptionAddAndOptionsNarrow() {
    String either = export(store, "--type", "CONSULT", "--type", "REJECT");
    String narrowed = export(store, "--type", "CONSULT", "--type", "REJECT", "--party", "RUS");

    assertThat(either.lines().count())
        .isGreaterThan(export(store, "--type", "CONSULT").lines().count())
        .isGreaterThan(narrowed.lines().count());
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void nothingFoundStillHasTheHeader(Table table) {
    String[] nothing =
        switch (table) {
          case PLACES, ACTORS -> new String[] {"--country", "FJI"};
          default -> new String[] {"--until", "1900-01-01"};
        };
    List<String> arguments = new ArrayList<>(List.of("--what", table.slug()));
    arguments.addAll(List.of(nothing));

    for (String source : List.of(store, out)) {
      assertThat(export(source, arguments.toArray(String[]::new)))
          .isEqualTo(String.join(",", table.names()) + "\r\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--type | meeting | choose AGREE, CONSULT",
        "--act | shrug | choose offer, accept",
        "--party | Atlantis | no country or actor of these reports is called Atlantis",
        "--party | Dmytro Kuleba | takes part for UKR",
        "--between | RUS | two parties with a comma",
        "--outlet | Nowhere Times | Lowland Tribune",
        "--country | Middle-earth | its three letters, such as UKR",
        "--from | yesterday | must be a day such as 2022-02-24",
        "--min-confidence | 2 | between 0 and 1",
        "--what | people | choose reports, statements",
        "--format | xml | choose csv, jsonl, parquet, plover",
        "--format | parquet | needs a file",
      })
  void whatIsNotUnderstoodIsRefusedWithWhatCouldBeChosen(String option, String value, String told) {
    for (String source : List.of(store, out)) {
      Ran ran = Ran.plainly("export", source, option, value);

      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.err()).contains(told);
      assertThat(ran.out()).isEmpty();
    }
  }

  @Test
  void anOptionThatMeansNothingForATableIsRefused() {
    assertThat(Ran.plainly("export", store, "--what", "actors", "--type", "CONSULT").err())
        .contains("--type means nothing for actors");
    assertThat(Ran.plainly("export", store, "--what", "moves", "--min-confidence", "1").err())
        .contains("--min-confidence means nothing for moves");
    assertThat(Ran.plainly("export", store, "--what", "moves", "--format", "plover").err())
        .contains("for events alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.parley", "note.txt", "."})
  void whatIsNoRecordIsNamed(String source) throws IOException {
    Files.writeString(folder.resolve("note.txt"), "Talks");
    Ran ran = Ran.plainly("export", folder.resolve(source).toString());

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains(source.equals(".") ? "actors.jsonl" : source);
  }

  @Test
  void aFileIsReplacedWhenTheNewOneIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("events.csv"), "old");

    assertThat(Ran.plainly("export", store, "--out", file.toString(), "--type", "x").status())
        .isEqualTo(2);
    assertThat(file).hasContent("old");
    export(store, "--out", file.toString());
    assertThat(Files.readString(file)).isEqualTo(export(store));
  }

  @Test
  void aFormulaInAReportIsTextInASpreadsheet() {
    assertThat(export(out, "--what", "reports")).contains("'=HYPERLINK(");
    assertThat(export(out, "--what", "reports", "--format", "jsonl")).contains("\"=HYPERLINK(");
  }

  @Test
  void whatWasWithheldIsAStatementThatSaysSo() {
    String withheld =
        export(out, "--what", "statements")
            .lines()
            .filter(l -> l.contains(",withheld,"))
            .findFirst()
            .orElse("");

    assertThat(withheld).contains("comment on the talks");
  }

  @Test
  void aPloverRecordHasItsFields() {
    String first = export(store, "--format", "plover").lines().findFirst().orElseThrow();

    assertThat(first)
        .contains("\"date\":\"", "\"actor\":[{", "\"recipient\":", "\"event\":[\"")
        .contains("\"quad_code\":", "\"text\":\"", "\"cite_info\":{");
  }

  @Test
  void theSameRecordGivesTheSameBytes() throws IOException {
    UnaryOperator<String> parquet =
        source -> {
          Path file = folder.resolve("same.parquet");
          export(source, "--format", "parquet", "--out", file.toString());
          try {
            return java.util.HexFormat.of().formatHex(Files.readAllBytes(file));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        };

    assertThat(parquet.apply(store)).isEqualTo(parquet.apply(out));
    for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.PLOVER)) {
      assertThat(export(store, "--format", format.slug()))
          .isEqualTo(export(out, "--format", format.slug()));
    }
  }
}
