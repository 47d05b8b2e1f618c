package org.parley.io.format;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.schema.Type;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A Parquet table with named columns. It is laid down on disk, since it is read from its end. */
final class Parquet implements FileFormat {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int CHUNK = 1 << 16;

  @Override
  public boolean begins(Head head) {
    return head.starts("PAR1");
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    Path file = Files.createTempFile("parley-table", ".parquet");
    try {
      copy(in, file);
      rows(file, parts);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void copy(InputStream in, Path file) throws IOException, Unreadable {
    long total = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] b = in.readNBytes(CHUNK); b.length > 0; b = in.readNBytes(CHUNK)) {
        total += b.length;
        if (total > Limits.TABLE_BYTES) {
          String most = Limits.megabytes(Limits.TABLE_BYTES);
          throw new Unreadable("larger than " + most + ", the most for one table: split it");
        }
        out.write(b);
      }
    }
  }

  private static void rows(Path file, Parts parts) throws IOException, Unreadable {
    int number = 0;
    List<String> columns = Library.call("table", () -> columns(file));
    if (!parts.columns().haveText(columns)) {
      throw new Unreadable(Columns.withoutText(columns));
    }
    try (Stream<ObjectNode> rows = Library.call("table", () -> open(file))) {
      Iterator<ObjectNode> each = rows.iterator();
      while (Library.call("table", each::hasNext)) {
        ObjectNode row = Library.call("table", each::next);
        row(++number, row, parts);
      }
    }
  }

  private static Stream<ObjectNode> open(Path file) throws IOException {
    return ParquetReader.streamContent(file.toFile(), new Cells());
  }

  private static List<String> columns(Path file) throws IOException {
    return ParquetReader.readMetadata(file.toFile())
        .getFileMetaData()
        .getSchema()
        .getFields()
        .stream()
        .map(Type::getName)
        .toList();
  }

  private static void row(int number, ObjectNode row, Parts parts) {
    String where = "row " + number;
    if (parts.columns().text(row).isEmpty()) {
      parts.fault(where, "no text in it: there is nothing to read");
    } else {
      parts.row(String.valueOf(number), where, Row.bytes(parts.columns().row(row)));
    }
  }

  private static final class Cells implements Hydrator<ObjectNode, ObjectNode, String[]> {
    @Override
    public ObjectNode start() {
      return JSON.createObjectNode();
    }

    @Override
    public ObjectNode add(ObjectNode row, String[] path, Object value) {
      return value == null ? row : row.put(path[0], String.valueOf(value));
    }

    @Override
    public ObjectNode finish(ObjectNode row) {
      return row;
    }
  }
}
