package org.parley.io.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A table as CSV (RFC 4180), its header first. A cell of text that a spreadsheet would take for a
 * formula begins with an apostrophe (OWASP, CSV injection).
 */
public final class Csv implements RowWriter {
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final CsvWriter csv;
  private final List<Column> columns;

  public Csv(Table table, Writer out) {
    this.columns = table.columns();
    this.csv = CsvWriter.builder().build(out);
    csv.writeRecord(table.names());
  }

  @Override
  public void write(ExportRow row) {
    csv.writeRecord(columns.stream().map(c -> c.cell(row)).map(Csv::cell).toList());
  }

  private static String cell(Optional<Object> value) {
    return value.map(Csv::cell).orElse("");
  }

  private static String cell(Object value) {
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return value instanceof String text ? safe(text) : value.toString();
  }

  /** A text as a cell that no spreadsheet takes for a formula. */
  public static String safe(String text) {
    String bare = text.stripLeading();
    boolean formula =
        !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
            || !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
