package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Dehydrator;
import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.text.Source;

class ParquetTest {
  @TempDir private Path folder;

  @Test
  void theRowsOfATableAreReports() throws IOException {
    Taken taken = Taken.of(table("article", "headline", "date"));

    assertThat(taken.faults).isEmpty();
    assertThat(taken.texts()).containsExactly("They met.", "They parted.");
    assertThat(taken.fields()).containsExactly("A | - | 2021-05-03 | -", "B | - | 2021-05-04 | -");
    assertThat(taken.sources).extracting(Source::input).containsExactly("in#1", "in#2");
  }

  @Test
  void aTableWithoutTextIsRefusedWithItsColumns() throws IOException {
    assertThat(Taken.of(table("a", "headline", "date")).told().get(0))
        .startsWith("no column of text among a, headline, date");
  }

  @Test
  void aTableThatIsCutOffIsAFault() throws IOException {
    byte[] whole = table("text", "title", "date");

    for (int length : new int[] {4, 20, whole.length / 2, whole.length - 3}) {
      Taken taken = Taken.of(Arrays.copyOf(whole, length));
      assertThat(taken.sources).isEmpty();
      assertThat(taken.told()).hasSize(1);
    }
  }

  private byte[] table(String... columns) throws IOException {
    Types.MessageTypeBuilder type = Types.buildMessage();
    for (String column : columns) {
      type.required(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named(column);
    }
    MessageType schema = type.named("reports");
    Path file = folder.resolve("table-" + columns[0] + ".parquet");
    Dehydrator<List<String>> cells =
        (row, to) -> {
          for (int i = 0; i < columns.length; i++) {
            to.write(columns[i], row.get(i));
          }
        };
    try (ParquetWriter<List<String>> out = ParquetWriter.writeFile(schema, file.toFile(), cells)) {
      out.write(List.of("They met.", "A", "2021-05-03"));
      out.write(List.of("They parted.", "B", "2021-05-04"));
    }
    return Files.readAllBytes(file);
  }
}
