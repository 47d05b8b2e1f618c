package org.parley.io.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.model.WellFormed;
import org.parley.text.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A row of JSON as a source; what is odd about it is told, and it is read. */
public final class JsonRow {
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final JsonMapper LENIENT = JsonMapper.builder().build();
  private static final List<String> FIELDS =
      List.of("text", "html", "id", "title", "outlet", "published", "url");

  private final Consumer<String> oddities;
  private final JsonNode row;

  private JsonRow(JsonNode row, Consumer<String> oddities) {
    this.row = row;
    this.oddities = oddities;
  }

  /**
   * Reads a line.
   *
   * @param oddities told what is odd, with how it was read
   * @throws Unreadable where there is no report in it
   */
  public static Source read(String line, ReportId id, String input, Consumer<String> oddities)
      throws Unreadable {
    return new JsonRow(object(line, oddities), oddities).source(id, input);
  }

  /** Jackson has an exception of its own for most of these, not for all. */
  private static boolean endsEarly(JacksonException e) {
    return e.getOriginalMessage().startsWith("Unexpected end-of-input");
  }

  private Source source(ReportId id, String input) throws Unreadable {
    Optional<String> words = string("text").filter(t -> !t.isBlank());
    String text = words.or(() -> string("html")).orElse("");
    if (text.isBlank()) {
      throw new Unreadable("no \"text\", or it is empty: put the report's text there");
    }
    tellHalves();
    boolean page = words.isEmpty() || Markup.in(text);
    return new Source(
        id,
        input,
        page ? Format.JSON_HTML : Format.JSON_LINES,
        page ? text : Entities.decoded(text),
        stated("id"),
        stated("title").map(Entities::decoded),
        stated("outlet").map(Entities::decoded),
        published(),
        stated("url"));
  }

  /** The object of a line. */
  static JsonNode object(String line, Consumer<String> oddities) throws Unreadable {
    try {
      return object(tree(line, oddities));
    } catch (JacksonException e) {
      throw new Unreadable(
          endsEarly(e)
              ? "not valid JSON: it ends too early: give one whole object a line, or remove the line"
              : "not valid JSON: " + e.getOriginalMessage() + ": fix or remove the line");
    }
  }

  private static JsonNode object(JsonNode row) throws Unreadable {
    if (!row.isObject()) {
      throw new Unreadable("not a JSON object: give one object a line");
    }
    return row;
  }

  private static JsonNode tree(String line, Consumer<String> oddities) {
    try {
      return STRICT.readTree(line);
    } catch (JacksonException e) {
      JsonNode row = LENIENT.readTree(line);
      // Only keys that stand twice are read leniently.
      oddities.accept(e.getOriginalMessage() + ": the last is read: remove the others");
      return row;
    }
  }

  private void tellHalves() {
    List<String> halved = new ArrayList<>();
    for (String key : FIELDS) {
      string(key).filter(s -> !WellFormed.is(s)).ifPresent(s -> halved.add('"' + key + '"'));
    }
    if (!halved.isEmpty()) {
      oddities.accept(
          "half a character (an unpaired surrogate) or NUL in "
              + String.join(", ", halved)
              + ", read as U+FFFD: mend the line if it matters");
    }
  }

  /** What the field states; a value that can be none is told. */
  private Optional<String> stated(String key) {
    JsonNode value = row.path(key);
    if (!value.isMissingNode() && !value.isNull() && string(key).isEmpty()) {
      String what = "\"%s\" is no text but %s; read without it: put it in quotation marks";
      oddities.accept(String.format(Locale.ROOT, what, key, kind(value)));
    }
    return string(key).filter(s -> !s.isBlank());
  }

  /** A number stands for its digits, as in an id; one beyond all bounds has none. */
  private Optional<String> string(String key) {
    JsonNode value = row.path(key);
    boolean number = value.isNumber() && Double.isFinite(value.doubleValue());
    return value.isString() || number ? Optional.of(value.asString()) : Optional.empty();
  }

  private static String kind(JsonNode value) {
    if (value.isNumber()) {
      return "a number out of range";
    }
    return value.isArray() ? "an array" : value.isObject() ? "an object" : "true or false";
  }

  /** The day, also of a time stamp; what is no day is told and left out. */
  private Optional<LocalDate> published() {
    Optional<String> stated = stated("published");
    Optional<LocalDate> day = stated.flatMap(StatedDay::of);
    if (stated.isPresent() && day.isEmpty()) {
      oddities.accept(
          "\"published\" is no day such as 2022-02-25; read without it: " + stated.get());
    }
    return day;
  }
}
