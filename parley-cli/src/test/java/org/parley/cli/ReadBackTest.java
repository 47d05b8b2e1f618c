package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.io.export.Column;
import org.parley.io.export.Csv;
import org.parley.io.export.Table;
import org.parley.io.output.JsonText;
import org.parley.store.Store;
import org.parley.web.Server;
import org.parley.web.WebApp;
import org.parley.web.api.Api;
import tools.jackson.databind.JsonNode;

/** Every export opens elsewhere, with the columns and types that the documentation gives. */
class ReadBackTest {
  @TempDir private static Path folder;

  @ParameterizedTest
  @EnumSource(Table.class)
  void csvHasTheColumnsAndEachCellIsOfItsType(Table table) throws IOException {
    try (CSVParser csv = csv(table)) {
      assertThat(csv.getHeaderNames()).isEqualTo(table.names());
      for (CSVRecord row : csv) {
        assertThat(row.isConsistent()).isTrue();
        for (Column column : table.columns()) {
          assertReads(column, row.get(column.name()));
        }
      }
    }
  }

  private static void assertReads(Column column, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    switch (column.type()) {
      case DATE -> LocalDate.parse(cell);
      case INTEGER -> Long.parseLong(cell);
      case NUMBER -> new BigDecimal(cell);
      case BOOLEAN -> assertThat(cell).isIn("true", "false");
      case TEXT, LIST -> assertThat(cell).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void parquetHasTheRowsOfTheCsv(Table table) throws IOException {
    Path file = export(table, "parquet");

    List<Map<String, Object>> rows;
    try (Stream<Map<String, Object>> read =
        ParquetReader.streamContent(file.toFile(), new Cells())) {
      rows = read.toList();
    }

    assertThat(ParquetReader.readMetadata(file.toFile()).getFileMetaData().getSchema().getFields())
        .extracting(org.apache.parquet.schema.Type::getName)
        .isEqualTo(table.names());
    try (CSVParser csv = csv(table)) {
      List<CSVRecord> records = csv.getRecords();
      boolean some = table != Table.REVISIONS; // no sample has two versions
      assertThat(rows).hasSameSizeAs(records).matches(r -> !r.isEmpty() == some, "some or none");
      for (int i = 0; i < rows.size(); i++) {
        for (Column column : table.columns()) {
          assertSame(column, records.get(i).get(column.name()), rows.get(i).get(column.name()));
        }
      }
    }
  }

  private static void assertSame(Column column, String csv, Object parquet) {
    if (parquet == null) {
      assertThat(csv).as(column.name()).isEmpty();
      return;
    }
    switch (column.type()) {
      case DATE ->
          assertThat(LocalDate.ofEpochDay((Integer) parquet)).isEqualTo(LocalDate.parse(csv));
      case NUMBER -> assertThat((Double) parquet).isEqualTo(Double.parseDouble(csv));
      default -> assertThat(csv).isEqualTo(Csv.safe(parquet.toString()));
    }
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void jsonLinesHaveTheRecordsOfTheCsv(Table table) throws IOException {
    List<JsonNode> lines =
        Files.readAllLines(export(table, "jsonl")).stream().map(JsonText::read).toList();

    try (CSVParser csv = csv(table)) {
      assertThat(csv.stream().map(r -> r.get("id")).toList())
          .isEqualTo(lines.stream().map(l -> l.get("id").asString()).toList());
    }
  }

  @Test
  void theApiGivesTheRowsOfTheExport() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    try (Store store = Store.existing(Path.of(ExportedSamples.store()));
        Server server =
            Server.start(new WebApp(store).with(new Api(store, "1", List.of())), "127.0.0.1", 0)) {
      for (Table table : Table.values()) {
        URI address =
            URI.create(
                "http://127.0.0.1:" + server.port() + Api.ROOT + "/" + table.slug() + ".csv");
        String api =
            client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();

        assertThat(records(api))
            .as(table.slug())
            .containsExactlyInAnyOrderElementsOf(records(Files.readString(export(table, "csv"))));
      }
    }
  }

  private static List<List<String>> records(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }

  /** A row as a map; a cell that is empty is missing. */
  private static final class Cells
      implements Hydrator<Map<String, Object>, Map<String, Object>, String[]> {
    @Override
    public Map<String, Object> start() {
      return new LinkedHashMap<>();
    }

    @Override
    public Map<String, Object> add(Map<String, Object> row, String[] path, Object value) {
      if (value != null) {
        row.put(path[0], value);
      }
      return row;
    }

    @Override
    public Map<String, Object> finish(Map<String, Object> row) {
      return row;
    }
  }

  private static CSVParser csv(Table table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return CSVParser.parse(Files.readString(export(table, "csv")), format);
  }

  private static Path export(Table table, String format) {
    Path file = folder.resolve(table.slug() + "." + format);
    ExportedSamples.export(
        ExportedSamples.store(),
        "--what",
        table.slug(),
        "--format",
        format,
        "--out",
        file.toString());
    return file;
  }
}
