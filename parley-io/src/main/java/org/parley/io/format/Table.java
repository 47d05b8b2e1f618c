package org.parley.io.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table whose first row names its columns, parted by commas, semicolons, tabs or bars. It is read
 * as a stream. Rows are numbered as a spreadsheet numbers them.
 */
final class Table implements FileFormat {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<Character> SEPARATORS = List.of('\t', ',', ';', '|');
  private static final Pattern ALONE = Pattern.compile("^[^\\r\\n]+\\r?\\n\"");
  private static final int LONGEST_NAME = 100;

  /** With which some spreadsheets say what parts the columns. */
  private static final Pattern SEPARATOR = Pattern.compile("^\"?sep=(.)\"?\\r?\\n");

  @Override
  public boolean begins(Head head) {
    return layout(head).isPresent();
  }

  boolean hasText(Head head) {
    return layout(head).filter(l -> head.columns().haveText(l.columns())).isPresent();
  }

  /**
   * How a table is laid out.
   *
   * @param skipped whether its first line says what parts the columns
   */
  private record Layout(char separator, boolean skipped, List<String> columns) {}

  private static Optional<Layout> layout(Head head) {
    var said = SEPARATOR.matcher(head.text());
    boolean skipped = said.find();
    String text = skipped ? head.text().substring(said.end()) : head.text();
    Stream<Character> separators =
        skipped ? Stream.of(said.group(1).charAt(0)) : SEPARATORS.stream();
    return separators
        .map(s -> new Layout(s, skipped, names(text, s)))
        .filter(l -> l.columns().stream().allMatch(c -> c.length() <= LONGEST_NAME))
        .filter(l -> isOfArticles(l, text, head.columns()))
        .findFirst();
  }

  /** A name that stands alone is a column if a quoted cell follows it. */
  private static boolean isOfArticles(Layout layout, String text, Columns columns) {
    return layout.columns().size() > 1
        ? columns.areOfArticles(layout.columns())
        : columns.haveText(layout.columns()) && ALONE.matcher(text).find();
  }

  private static List<String> names(String text, char separator) {
    try (CsvReader<CsvRecord> rows = csv(separator).ofCsvRecord(text)) {
      Iterator<CsvRecord> first = rows.iterator();
      return first.hasNext()
          ? first.next().getFields().stream().map(String::strip).toList()
          : List.of();
    } catch (CsvParseException | IOException e) {
      return List.of();
    }
  }

  private static CsvReader.CsvReaderBuilder csv(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true);
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    Layout layout = layout(Head.of(in, parts.columns())).orElseThrow();
    if (layout.columns().size() > Limits.COLUMNS) {
      throw new Unreadable("more than " + Limits.COLUMNS + " columns: keep those of the reports");
    }
    if (!parts.columns().haveText(layout.columns())) {
      throw new Unreadable(Columns.withoutText(layout.columns()));
    }
    int number = 0;
    try (CsvReader<CsvRecord> rows =
        csv(layout.separator()).ofCsvRecord(Decoder.reader(new Unclosed(in)))) {
      int first = layout.skipped() ? 2 : 1;
      for (CsvRecord row : rows) {
        if (++number > first) {
          row(number, row.getFields(), layout.columns(), parts);
        }
      }
    } catch (CsvParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new Unreadable(
          "cannot be read after row "
              + number
              + " ("
              + cause.getMessage()
              + "): see that its quotation marks are closed; the rows before are read");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (number <= 1) {
      throw new Unreadable("a table without a row: there is nothing to read");
    }
  }

  private static void row(int number, List<String> cells, List<String> columns, Parts parts) {
    String where = "row " + number;
    ObjectNode row = JSON.createObjectNode();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    if (cells.size() > columns.size()) {
      String what =
          "%d cells for %d columns; those beyond are left out: put texts in quotation marks";
      parts.fault(where, String.format(java.util.Locale.ROOT, what, cells.size(), columns.size()));
    }
    if (parts.columns().text(row).isEmpty()) {
      parts.fault(where, "no text in it: there is nothing to read");
    } else {
      parts.row(String.valueOf(number), where, Row.bytes(parts.columns().row(row)));
    }
  }
}
