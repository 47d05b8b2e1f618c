package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.encoder.ActLabels;
import org.parley.language.ArgumentRole;
import org.parley.model.Act;
import org.parley.model.EventType;
import org.parley.model.Realis;
import org.parley.model.Slug;
import tools.jackson.databind.JsonNode;

/** The committed corpus of acts is whole: every span, label and link in it is one that can be. */
class CorpusTest {
  private static final Path FOLDER = Path.of("..", "corpus", "acts");
  private static final Set<String> SPANS = Set.of("trigger", "day", "condition", "says");

  private static final List<JsonNode> ALL = new ArrayList<>();
  private static final List<JsonNode> WRITTEN = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        List<JsonNode> rows = JsonLines.read(file);
        ALL.addAll(rows);
        if (file.getParent().endsWith("written")) {
          WRITTEN.addAll(rows);
        }
      }
    }
  }

  @Test
  void itIsAsLargeAsItsPageSays() {
    assertThat(WRITTEN).hasSizeGreaterThanOrEqualTo(3_300);
    assertThat(conflicts("conflict")).hasSizeGreaterThanOrEqualTo(300);
    assertThat(conflicts("style")).hasSizeGreaterThanOrEqualTo(15);
    assertThat(rows("briefings.jsonl")).isGreaterThanOrEqualTo(440);
    assertThat(rows("news.jsonl")).isGreaterThanOrEqualTo(420);
    assertThat(rows("newswcl50.jsonl")).isEqualTo(20);
    assertThat(rows("polnear.jsonl")).isGreaterThanOrEqualTo(100);
  }

  @Test
  void aThirdOfThePassagesHoldNoActOrOneInPassing() {
    long few = WRITTEN.stream().filter(r -> r.get("acts").size() <= 1).count();
    assertThat(few).isGreaterThanOrEqualTo(WRITTEN.size() / 3);
  }

  @Test
  void everyActAndTypeAndStateOccurs() {
    assertThat(values("act")).hasSize(Act.values().length);
    assertThat(values("type")).hasSize(EventType.values().length);
    assertThat(values("realis")).hasSize(Realis.values().length);
  }

  @Test
  void aPartIsHeldBackFromTraining() {
    long held = ALL.stream().filter(r -> r.get("split").asString().equals("dev")).count();
    assertThat(held).isBetween(ALL.size() / 25L, ALL.size() / 15L);
  }

  @Test
  void labelsAreThoseOfTheGuide() {
    acts()
        .forEach(
            a -> {
              assertThat(EventType.values())
                  .extracting(Enum::name)
                  .contains(a.get("type").asString());
              assertThat(Slug.of(Realis.values(), a.get("realis").asString())).isPresent();
              if (a.path("act").isString()) {
                assertThat(Slug.of(Act.values(), a.get("act").asString())).isPresent();
              }
              if (a.path("mode").isString()) {
                assertThat(ActLabels.MODES).contains(a.get("mode").asString());
              }
            });
  }

  @Test
  void idsAreTheirOwnAndLinksLeadSomewhere() {
    Set<String> texts = new HashSet<>();
    for (JsonNode row : ALL) {
      assertThat(texts.add(row.path("id").asString(row.path("sha256").asString("")))).isTrue();
      Set<String> ids = new HashSet<>();
      row.get("acts").forEach(a -> assertThat(ids.add(a.get("id").asString())).isTrue());
      for (JsonNode act : row.get("acts")) {
        for (String link : List.of("same", "answers")) {
          if (act.path(link).isString()) {
            assertThat(ids).contains(act.get(link).asString());
          }
        }
      }
    }
  }

  @Test
  void spansOfWrittenPassagesHoldWords() {
    for (JsonNode row : WRITTEN) {
      String text = row.get("text").asString();
      for (JsonNode act : row.get("acts")) {
        spans(act).forEach(s -> assertThat(JsonLines.span(text, s, 0).of(text)).isNotBlank());
      }
    }
  }

  @Test
  void textsOfOthersStandInNoRow() {
    ALL.stream()
        .filter(r -> !WRITTEN.contains(r))
        .forEach(
            r ->
                assertThat(r.propertyNames()).containsExactlyInAnyOrder("sha256", "split", "acts"));
  }

  private static List<JsonNode> spans(JsonNode act) {
    List<JsonNode> spans = new ArrayList<>();
    SPANS.stream().map(act::path).filter(JsonNode::isArray).forEach(spans::add);
    for (ArgumentRole role : ArgumentRole.values()) {
      JsonNode value = act.path(role.slug());
      if (value.isArray() && !value.isEmpty() && value.get(0).isArray()) {
        value.forEach(spans::add);
      }
    }
    return spans;
  }

  private static Stream<JsonNode> acts() {
    return ALL.stream().flatMap(r -> r.get("acts").valueStream());
  }

  private static Set<String> values(String field) {
    Set<String> values = new TreeSet<>();
    acts()
        .map(a -> a.path(field))
        .filter(JsonNode::isString)
        .forEach(v -> values.add(v.asString()));
    return values;
  }

  private static Set<String> conflicts(String field) {
    Set<String> values = new TreeSet<>();
    WRITTEN.forEach(r -> values.add(r.get(field).asString()));
    return values;
  }

  private static int rows(String file) {
    try {
      return JsonLines.read(FOLDER.resolve(file)).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
