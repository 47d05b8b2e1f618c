package org.parley.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The corpus of acts: passages with their text, and marks on texts that lie elsewhere. */
final class Corpus {
  private static final List<String> TEXTS =
      List.of("briefings/readouts.jsonl.gz", "news-text/news.jsonl.gz");
  private static final List<Integer> STORIES = List.of(1, 3, 6, 8);

  private Corpus() {}

  /**
   * @param folder the corpus: JSON Lines in folders
   * @param data where the texts lie that the corpus marks by offsets alone
   */
  static List<ActText> read(Path folder, Path data) throws IOException {
    Map<String, String> texts = texts(data);
    List<ActText> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        all.addAll(ActText.read(file, texts));
      }
    }
    return all;
  }

  private static Map<String, String> texts(Path data) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String file : TEXTS) {
      for (JsonNode row : JsonLines.read(data.resolve(file))) {
        texts.put(row.get("id").asString(), row.get("text").asString());
      }
    }
    for (int story : STORIES) {
      for (JsonNode row : JsonLines.read(data.resolve("newswcl50/story-" + story + ".jsonl"))) {
        String key = row.path("id").asString(row.path("outlet").asString(""));
        texts.put("newswcl50-" + story + "-" + key, row.get("text").asString());
      }
    }
    return texts;
  }
}
