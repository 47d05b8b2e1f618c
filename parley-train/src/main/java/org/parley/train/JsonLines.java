package org.parley.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.parley.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines, packed by gzip where the name says so. */
final class JsonLines {
  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonLines() {}

  static JsonNode tree(Path file) throws IOException {
    return JSON.readTree(Files.readString(file));
  }

  /** What a row is read as; throws what names the fault where it cannot be. */
  interface Row<T> {
    T of(JsonNode row);
  }

  static List<JsonNode> read(Path file) throws IOException {
    return read(file, row -> row);
  }

  /**
   * @throws IOException that names the file, the line and the fault where a row cannot be read
   */
  static <T> List<T> read(Path file, Row<T> as) throws IOException {
    List<T> rows = new ArrayList<>();
    int number = 0;
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          rows.add(as.of(JSON.readTree(line)));
        }
      }
    } catch (JacksonException e) {
      throw fault(file, number, e.getOriginalMessage(), e);
    } catch (RuntimeException e) {
      throw fault(file, number, String.valueOf(e.getMessage()), e);
    }
    return rows;
  }

  private static IOException fault(Path file, int line, String what, Exception cause) {
    return new IOException(
        file + ", line " + line + ": " + what + ": put it right or take the row out", cause);
  }

  /** A span in UTF-16 units from two numbers in code points, {@code from} and the one after it. */
  static Span span(String text, JsonNode numbers, int from) {
    int start = numbers.get(from).asInt();
    int end = numbers.get(from + 1).asInt();
    if (start < 0 || start > end || end > text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException(
          "[" + start + ", " + end + ") is not within the text of its row");
    }
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
