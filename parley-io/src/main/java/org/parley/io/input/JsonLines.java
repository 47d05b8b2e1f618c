package org.parley.io.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.text.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one report a line: an object with {@code text} and, if known, {@code id}, {@code title},
 * {@code outlet}, {@code published} and {@code url}. A bad line is a fault; the others are kept.
 */
final class JsonLines {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern HALF_PAIR = Pattern.compile("[\\x{d800}-\\x{dfff}]");
  private static final int DAY_LENGTH = "2022-02-25".length();

  private final String input;
  private final BiConsumer<Source, byte[]> sources;
  private final Consumer<Fault> faults;

  JsonLines(String input, BiConsumer<Source, byte[]> sources, Consumer<Fault> faults) {
    this.input = input;
    this.sources = sources;
    this.faults = faults;
  }

  void read(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    int total = 0;
    boolean tooLong = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (++total > Limits.INPUT_BYTES) {
        String most = Limits.megabytes(Limits.INPUT_BYTES);
        faults.accept(
            fault(number, "beyond " + most + ", the most for one input: split it").fault());
        return;
      }
      if (b == '\n') {
        end(number++, line, tooLong);
        line.reset();
        tooLong = false;
      } else if (line.size() < Limits.LINE_BYTES) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    end(number, line, tooLong);
  }

  private void end(int number, ByteArrayOutputStream line, boolean tooLong) {
    if (tooLong) {
      String most = Limits.megabytes(Limits.LINE_BYTES);
      String what = "longer than " + most + ", the most for one report: shorten it";
      faults.accept(fault(number, what).fault());
      return;
    }
    byte[] bytes = withoutReturn(line.toByteArray());
    if (!Decoder.decode(bytes).text().isBlank()) {
      line(number, bytes);
    }
  }

  /** Reads the one line, which stands for a report. */
  void line(int number, byte[] bytes) {
    try {
      sources.accept(source(number, bytes), bytes);
    } catch (InputFault e) {
      faults.accept(e.fault());
    }
  }

  private static byte[] withoutReturn(byte[] line) {
    int end = line.length;
    while (end > 0 && line[end - 1] == '\r') {
      end--;
    }
    return Arrays.copyOf(line, end);
  }

  private Source source(int number, byte[] bytes) throws InputFault {
    Decoded decoded = Decoder.decode(bytes);
    if (decoded.doubt().isPresent()) {
      faults.accept(fault(number, decoded.doubt().get()).fault());
    }
    JsonNode row = object(number, decoded.text());
    String text = string(row, "text").orElse("");
    if (text.isBlank()) {
      throw fault(number, "no \"text\", or it is empty: put the report's text there");
    }
    return new Source(
        new ReportId(Hash.id(bytes)),
        input + "#" + number,
        Format.JSON_LINES,
        text,
        string(row, "id"),
        string(row, "title"),
        string(row, "outlet"),
        published(number, row),
        string(row, "url"));
  }

  private JsonNode object(int number, String line) throws InputFault {
    try {
      JsonNode row = JSON.readTree(line);
      if (!row.isObject()) {
        throw fault(number, "not a JSON object: give one object a line");
      }
      return row;
    } catch (JacksonException e) {
      throw fault(number, "not valid JSON: " + e.getOriginalMessage() + ": fix or remove the line");
    }
  }

  private static Optional<String> string(JsonNode row, String key) {
    JsonNode value = row.path(key);
    return value.isString() || value.isNumber()
        ? Optional.of(wellFormed(value.asString())).filter(s -> !s.isBlank())
        : Optional.empty();
  }

  /** An escape can give half a surrogate pair, which no file can be written with. */
  private static String wellFormed(String text) {
    return HALF_PAIR.matcher(text).replaceAll("\uFFFD");
  }

  /** The day, also of a time stamp; what is no day is told and left out. */
  private Optional<LocalDate> published(int number, JsonNode row) {
    Optional<String> stated = string(row, "published");
    try {
      return stated.map(s -> LocalDate.parse(s.substring(0, Math.min(s.length(), DAY_LENGTH))));
    } catch (DateTimeException e) {
      String what = "\"published\" is no day such as 2022-02-25; read without it: " + stated.get();
      faults.accept(fault(number, what).fault());
      return Optional.empty();
    }
  }

  private InputFault fault(int line, String what) {
    return new InputFault(input, "line " + line, what);
  }
}
