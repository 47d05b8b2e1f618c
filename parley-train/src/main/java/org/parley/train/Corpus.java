package org.parley.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The corpus of acts: passages with their text, and marks on texts that lie elsewhere. */
final class Corpus {
  private static final List<String> TEXTS =
      List.of(
          "briefings/readouts.jsonl.gz",
          "briefings/briefings.jsonl.gz",
          "news-text/news.jsonl.gz",
          "newswcl50/story-1.jsonl",
          "newswcl50/story-3.jsonl",
          "newswcl50/story-6.jsonl",
          "newswcl50/story-8.jsonl");

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

  /** By the SHA-256 of their UTF-8, in hex. */
  private static Map<String, String> texts(Path data) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String file : TEXTS) {
      for (JsonNode row : JsonLines.read(data.resolve(file))) {
        String text = row.get("text").asString();
        texts.put(sha256(text), text);
      }
    }
    for (Polnear.Text article : Polnear.read(data.resolve("polnear/train"))) {
      texts.put(sha256(article.text()), article.text());
    }
    return texts;
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
