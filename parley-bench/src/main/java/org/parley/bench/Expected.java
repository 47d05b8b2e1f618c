package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the data and was measured on it: lines of a subject, what of it, and the value,
 * parted by tabs; {@code #} begins a remark.
 */
final class Expected {
  /** A value under this name is shown and never compared. */
  static final String SPEED = "tokens/s";

  private static final String HEAD =
      "# Written by parley-bench/bench --write: checksums of the data, then figures (F1).\n";

  private final Map<String, Map<String, String>> values;

  Expected(Map<String, Map<String, String>> values) {
    this.values = new LinkedHashMap<>(values);
  }

  static Expected read(Path file) throws IOException {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IOException(file + ": not three cells: " + line);
      }
      values.computeIfAbsent(cells[0], s -> new LinkedHashMap<>()).put(cells[1], cells[2]);
    }
    return new Expected(values);
  }

  void write(Path file) throws IOException {
    StringBuilder lines = new StringBuilder(HEAD);
    values.forEach(
        (subject, of) ->
            of.forEach(
                (what, value) ->
                    lines.append(String.join("\t", subject, what, value)).append('\n')));
    Files.writeString(file, lines);
  }

  Optional<String> value(String subject, String what) {
    return Optional.ofNullable(values.getOrDefault(subject, Map.of()).get(what));
  }

  /** Where what was measured is not what is expected, a line each; speed is left out. */
  List<String> differences(Expected measured) {
    List<String> lines = new ArrayList<>();
    measured.values.forEach(
        (subject, of) ->
            of.forEach(
                (what, value) -> {
                  String expected = value(subject, what).orElse("none");
                  if (!what.equals(SPEED) && !value.equals(expected)) {
                    lines.add(subject + " " + what + ": " + value + ", expected " + expected);
                  }
                }));
    return lines;
  }
}
