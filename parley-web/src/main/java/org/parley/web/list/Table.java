package org.parley.web.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.parley.io.export.Csv;
import org.parley.store.Entry;
import org.parley.store.Store;
import org.parley.web.ContractJson;

/** The tables of the pages: CSV (RFC 4180) of counts, and records as JSON. */
public final class Table {
  private Table() {}

  /** The same records as one JSON array of the contract's objects. */
  public static String json(Store store, List<Entry> entries) {
    return "[" + String.join(",\n", new ContractJson(store).whole(entries)) + "]\n";
  }

  /** Rows of text and numbers under these columns. */
  public static String csv(List<String> columns, List<List<Object>> rows) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      csv.writeRecord(columns);
      for (List<Object> row : rows) {
        csv.writeRecord(
            row.stream()
                .map(v -> v instanceof Number ? v.toString() : Csv.safe(v.toString()))
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
