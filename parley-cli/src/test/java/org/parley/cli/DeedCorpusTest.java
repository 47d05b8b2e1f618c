package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.parley.testing.Checkout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pairs of deeds and of copies point into texts that there are, and are as many as told. */
class DeedCorpusTest {
  private static final Path FOLDER = Checkout.root().resolve("corpus/deeds");

  @Test
  void eachActOfAPairStandsInItsReport() throws IOException {
    Map<String, String> texts = texts();
    List<JsonNode> pairs = rows("pairs.jsonl");

    assertThat(pairs).hasSize(535);
    assertThat(pairs).filteredOn(p -> p.get("same").asBoolean()).hasSize(276);
    for (JsonNode pair : pairs) {
      for (String side : List.of("a", "b")) {
        JsonNode act = pair.get(side);
        String text = texts.get(act.get("doc").asString());
        assertThat(text).as("%s %s", pair.get("id"), side).isNotNull();
        int start = act.get("start").asInt();
        int end = act.get("end").asInt();
        assertThat(start).isNotNegative().isLessThan(end);
        assertThat(end).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
      }
    }
  }

  @Test
  void eachReportOfAPairOfCopiesIsThere() throws IOException {
    Map<String, String> texts = texts();
    List<JsonNode> pairs = rows("copies.jsonl");

    assertThat(pairs).hasSize(300);
    assertThat(pairs).filteredOn(p -> p.get("copy").asBoolean()).hasSize(20);
    assertThat(pairs)
        .allSatisfy(
            p -> assertThat(texts).containsKeys(p.get("a").asString(), p.get("b").asString()));
  }

  private static List<JsonNode> rows(String file) throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
      return lines.map(JsonMapper.shared()::readTree).toList();
    }
  }

  private static Map<String, String> texts() throws IOException {
    Path news = Checkout.shared().resolve("data/news-text/news.jsonl.gz");
    Map<String, String> texts = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode report = JsonMapper.shared().readTree(line);
        texts.put(report.get("id").asString(), report.get("text").asString());
      }
    }
    return texts;
  }
}
