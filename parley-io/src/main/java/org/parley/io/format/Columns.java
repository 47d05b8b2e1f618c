package org.parley.io.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * By which names the fields of rows go: those that were given, else {@linkplain Field the
 * well-known ones}. A name with dots leads into nested objects.
 */
public final class Columns {
  public static final Columns WELL_KNOWN = new Columns(Map.of());

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** In which part of an object the value itself stands, as services nest it. */
  private static final List<String> INNER =
      List.of("rendered", "name", "main", "title", "value", "text", "href", "$t", "#text", "_");

  private static final int FEW_WELL_KNOWN = 2;
  private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?://|www\\.)\\S+$");

  private final Map<Field, String> given;

  private Columns(Map<Field, String> given) {
    this.given = given;
  }

  /**
   * Names that are given for some of the fields.
   *
   * @param given field to name, as in {@code text} to {@code maintext}
   * @throws IllegalArgumentException with what to do, where there is no such field
   */
  public static Columns of(Map<String, String> given) {
    Map<Field, String> names = new EnumMap<>(Field.class);
    given.forEach((key, name) -> names.put(field(key), name));
    return new Columns(names);
  }

  private static Field field(String key) {
    return Arrays.stream(Field.values())
        .filter(f -> f.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no field \""
                        + key
                        + "\": give "
                        + Arrays.stream(Field.values())
                            .map(Field::key)
                            .collect(Collectors.joining(", "))
                        + ", each with the name that it has in the input"));
  }

  /** Whether a table with these columns has the text of reports. */
  boolean haveText(List<String> columns) {
    return has(Field.TEXT, columns) || has(Field.HTML, columns);
  }

  /** Whether these are the columns of a table of articles, with their text or without. */
  boolean areOfArticles(List<String> columns) {
    long known = Arrays.stream(Field.values()).filter(f -> has(f, columns)).count();
    return known >= FEW_WELL_KNOWN || haveText(columns) && given.containsKey(Field.TEXT);
  }

  private boolean has(Field field, List<String> columns) {
    String name = given.get(field);
    return name != null
        ? columns.contains(name)
        : columns.stream().map(Field::plain).anyMatch(field.names()::contains);
  }

  /** Whether a row goes by our own names alone, so that it can be kept as it is. */
  boolean own(JsonNode row) {
    boolean text =
        row.path(Field.TEXT.key()).isValueNode() || row.path(Field.HTML.key()).isString();
    if (!given.isEmpty() || !text) {
      return false;
    }
    return Arrays.stream(Field.values())
        .filter(f -> f != Field.TEXT && f != Field.HTML)
        .allMatch(f -> row.has(f.key()) || value(row, f).isEmpty());
  }

  /** The row with the names that are ours, in their order, and nothing else. */
  ObjectNode row(JsonNode row) {
    ObjectNode own = JSON.createObjectNode();
    for (Field field : List.of(Field.ID, Field.TITLE, Field.OUTLET, Field.PUBLISHED, Field.URL)) {
      value(row, field).ifPresent(v -> own.put(field.key(), field == Field.PUBLISHED ? day(v) : v));
    }
    Optional<String> text = value(row, Field.TEXT);
    Optional<String> html = value(row, Field.HTML);
    text.ifPresentOrElse(
        t -> own.put(Markup.in(t) ? "html" : "text", t),
        () -> html.ifPresent(h -> own.put("html", h)));
    return own;
  }

  /** The text of a row, or its page. */
  Optional<String> text(JsonNode row) {
    return value(row, Field.TEXT).or(() -> value(row, Field.HTML));
  }

  /**
   * The objects that have a text: the row, or all in it that do, each with what the row states
   * beside them.
   */
  List<JsonNode> articles(JsonNode row) {
    return articles(row, 0);
  }

  private List<JsonNode> articles(JsonNode row, int depth) {
    if (text(row).isPresent()) {
      return table(row);
    }
    if (depth > Limits.DEPTH) {
      return List.of();
    }
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode value : row) {
      if (value.isObject()) {
        articles(value, depth + 1).forEach(a -> found.add(beside(row, a)));
      } else if (value.isArray()) {
        value.forEach(v -> articles(v, depth + 1).forEach(a -> found.add(beside(row, a))));
      }
    }
    return found;
  }

  private static JsonNode beside(JsonNode row, JsonNode article) {
    ObjectNode all = JSON.createObjectNode();
    row.properties().stream()
        .filter(p -> p.getValue().isValueNode())
        .forEach(p -> all.set(p.getKey(), p.getValue()));
    return all.setAll((ObjectNode) article);
  }

  /** A row whose fields are columns of equal length is the rows of a table. */
  private static List<JsonNode> table(JsonNode row) {
    List<Integer> lengths =
        row.properties().stream()
            .map(p -> p.getValue())
            .filter(JsonNode::isContainer)
            .map(JsonNode::size)
            .distinct()
            .toList();
    long columns = row.properties().stream().filter(p -> p.getValue().isContainer()).count();
    if (columns < FEW_WELL_KNOWN
        || columns < row.size()
        || lengths.size() != 1
        || lengths.get(0) < 2) {
      return List.of(row);
    }
    List<JsonNode> rows = new ArrayList<>();
    for (int i = 0; i < lengths.get(0); i++) {
      ObjectNode one = JSON.createObjectNode();
      for (Map.Entry<String, JsonNode> column : row.properties()) {
        one.set(column.getKey(), column.getValue().valueStream().skip(i).findFirst().orElseThrow());
      }
      rows.add(one);
    }
    return rows;
  }

  /** Whether a field of this name is the text, or the page. */
  boolean isText(String name) {
    return Stream.of(Field.TEXT, Field.HTML)
        .anyMatch(f -> name.equals(given.get(f)) || f.names().contains(Field.plain(name)));
  }

  private static String day(String stated) {
    return StatedDay.of(stated).map(Object::toString).orElse(stated);
  }

  private Optional<String> value(JsonNode row, Field field) {
    String name = given.get(field);
    if (name != null) {
      return stated(row, name);
    }
    Map<String, String> names =
        row.propertyNames().stream().collect(Collectors.toMap(Field::plain, n -> n, (a, b) -> a));
    return field.names().stream()
        .flatMap(n -> Optional.ofNullable(names.get(n)).stream())
        .flatMap(n -> stated(row, n).stream())
        .filter(v -> fits(field, v))
        .findFirst();
  }

  /** An address is no outlet, though some call it its source. */
  private static boolean fits(Field field, String value) {
    boolean address = ADDRESS.matcher(value).find();
    return field == Field.OUTLET ? !address : field != Field.URL || address;
  }

  private static Optional<String> stated(JsonNode row, String name) {
    JsonNode value = row.get(name);
    if (value == null && name.indexOf('.') > 0) {
      value = row;
      for (String part : name.split(Pattern.quote("."))) {
        value = value.path(part);
      }
    }
    return value == null ? Optional.empty() : string(value);
  }

  private static Optional<String> string(JsonNode value) {
    if (value.isArray()) {
      List<String> parts =
          StreamSupport.stream(value.spliterator(), false)
              .filter(JsonNode::isString)
              .map(JsonNode::asString)
              .toList();
      return Optional.of(String.join("\n\n", parts)).filter(s -> !s.isBlank());
    }
    if (value.isObject()) {
      return INNER.stream()
          .map(value::get)
          .filter(v -> v != null && v.isString())
          .map(JsonNode::asString)
          .filter(s -> !s.isBlank())
          .findFirst();
    }
    boolean number = value.isNumber() && Double.isFinite(value.doubleValue());
    return Optional.of(value)
        .filter(v -> v.isString() || number)
        .map(JsonNode::asString)
        .filter(s -> !s.isBlank());
  }

  /** What a fault says of columns that have no text. */
  static String withoutText(List<String> columns) {
    Set<String> seen = new HashSet<>();
    String names =
        columns.stream()
            .filter(c -> !c.isBlank() && seen.add(c))
            .limit(Field.values().length)
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "no column of text among %s: say which it is, as in --fields text=COLUMN",
        names.isEmpty() ? "its columns" : names);
  }
}
