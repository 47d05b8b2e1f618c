package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.encoder.Role;
import org.parley.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence as CofeNet (Wang et al. 2022) has it, its words aligned with the text of PolNeAR.
 *
 * @param words where they stand, in UTF-16 units; empty for one that the text has not
 * @param tags one a word, as {@link Role} numbers them
 */
record Aligned(List<Span> words, int[] tags) {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record Line(String doc, List<List<Integer>> offsets, List<String> labels) {}

  /**
   * The sentences of each text, by its name.
   *
   * @param texts the texts themselves by name; sentences of others are left out
   */
  static Map<String, List<Aligned>> read(Path file, Map<String, String> texts) throws IOException {
    Map<String, int[]> units = new LinkedHashMap<>();
    texts.forEach((name, text) -> units.put(name, units(text)));
    Map<String, List<Aligned>> sentences = new LinkedHashMap<>();
    units.keySet().forEach(name -> sentences.put(name, new ArrayList<>()));
    for (Line line : lines(file)) {
      if (units.containsKey(line.doc())) {
        sentences
            .computeIfAbsent(line.doc(), name -> new ArrayList<>())
            .add(of(line, units.get(line.doc())));
      }
    }
    return sentences;
  }

  private static List<Line> lines(Path file) throws IOException {
    try {
      return JSON.readValue(Files.readString(file), new TypeReference<List<Line>>() {});
    } catch (JacksonException e) {
      throw new IOException(file + " is not a list of aligned sentences: " + e.getMessage(), e);
    }
  }

  private static Aligned of(Line line, int[] units) {
    List<Span> words =
        line.offsets().stream().map(o -> new Span(units[o.get(0)], units[o.get(1)])).toList();
    return new Aligned(words, line.labels().stream().mapToInt(Aligned::tag).toArray());
  }

  private static int tag(String label) {
    if (label.equals("O")) {
      return 0;
    }
    Role role = Role.valueOf(label.substring(2).toUpperCase(Locale.ROOT));
    return label.startsWith("B") ? role.begin() : role.inside();
  }

  /** For each code point of a text, and its end, where it begins in UTF-16 units. */
  private static int[] units(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < units.length; i++) {
      units[i] = text.offsetByCodePoints(units[i - 1], 1);
    }
    return units;
  }
}
