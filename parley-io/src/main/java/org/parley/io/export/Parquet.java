package org.parley.io.export;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A table as Parquet: the columns of its CSV with their types, compressed with Snappy. */
final class Parquet implements RowWriter {
  private final ParquetWriter<ExportRow> parquet;

  /**
   * @param file which is not there yet
   */
  Parquet(Table table, Path file) throws IOException {
    List<Column> columns = table.columns();
    List<Type> types = columns.stream().map(Parquet::type).toList();
    this.parquet =
        ParquetWriter.writeFile(
            new MessageType(table.slug(), types),
            file.toFile(),
            (row, cells) -> columns.forEach(c -> write(c, row, cells)));
  }

  private static Type type(Column column) {
    return switch (column.type()) {
      case TEXT, LIST ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case DATE ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
      case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
    };
  }

  private static void write(Column column, ExportRow row, ValueWriter cells) {
    column
        .cell(row)
        .map(v -> v instanceof LocalDate day ? (Object) (int) day.toEpochDay() : v)
        .ifPresent(v -> cells.write(column.name(), v));
  }

  @Override
  public void write(ExportRow row) throws IOException {
    parquet.write(row);
  }

  @Override
  public void close() throws IOException {
    parquet.close();
  }
}
