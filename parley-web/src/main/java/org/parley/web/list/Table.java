package org.parley.web.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.store.Entry;
import org.parley.store.Store;
import org.parley.web.ContractJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as CSV (RFC 4180): a column a field, those of an object with its name before theirs,
 * lists as JSON. A cell of text that a spreadsheet would take for a formula begins with an
 * apostrophe (OWASP, CSV injection).
 */
public final class Table {
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private Table() {}

  /** A record as JSON, with its id, which the JSON of some kinds has not. */
  record Line(String id, String json) {}

  public static String csv(Store store, List<Entry> entries) {
    ContractJson json = new ContractJson(store);
    return csv(entries.stream().map(e -> new Line(e.id(), json.whole(e))).toList());
  }

  static String csv(List<Line> lines) {
    List<Map<String, String>> rows = lines.stream().map(Table::cells).toList();
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(r -> columns.addAll(r.keySet()));
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      csv.writeRecord(columns);
      for (Map<String, String> row : rows) {
        List<String> cells = new ArrayList<>();
        columns.forEach(c -> cells.add(row.getOrDefault(c, "")));
        csv.writeRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

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
                .map(v -> v instanceof Number ? v.toString() : safe(v.toString()))
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Map<String, String> cells(Line line) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", safe(line.id()));
    add("", JsonMapper.shared().readTree(line.json()), cells);
    return cells;
  }

  private static void add(String before, JsonNode node, Map<String, String> cells) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = before + field.getKey();
      JsonNode value = field.getValue();
      if (value.isObject()) {
        add(name + "_", value, cells);
      } else {
        cells.put(name, cell(value));
      }
    }
  }

  private static String cell(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    return value.isNumber() || value.isBoolean()
        ? value.asString()
        : safe(value.isArray() ? value.toString() : value.asString());
  }

  static String safe(String text) {
    String bare = text.stripLeading();
    boolean formula =
        !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
            || !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
