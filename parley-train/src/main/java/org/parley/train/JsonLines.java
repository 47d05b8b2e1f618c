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

  static List<JsonNode> read(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(JSON.readTree(line));
      }
    } catch (JacksonException e) {
      throw new IOException(file + ", line " + (rows.size() + 1) + ": " + e.getMessage(), e);
    }
    return rows;
  }

  /** A span in UTF-16 units from two numbers in code points, {@code from} and the one after it. */
  static Span span(String text, JsonNode numbers, int from) {
    return new Span(
        text.offsetByCodePoints(0, numbers.get(from).asInt()),
        text.offsetByCodePoints(0, numbers.get(from + 1).asInt()));
  }
}
