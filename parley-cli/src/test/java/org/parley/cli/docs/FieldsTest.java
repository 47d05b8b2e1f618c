package org.parley.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.io.output.Kind;
import org.parley.io.output.RecordWriter;
import org.parley.testing.Checkout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on the output tells of every field that the schemas have, in their order. */
class FieldsTest {
  @Test
  void everyKindHasItsFields() throws IOException {
    for (Kind kind : Kind.values()) {
      assertThat(told("## " + kind.file()))
          .as(kind.file())
          .isEqualTo(names(schema(kind.slug()).get("properties")));
    }
    assertThat(told("## run.json")).isEqualTo(names(schema("run").get("properties")));
  }

  @Test
  void movesAndSidesHaveTheirFields() throws IOException {
    assertThat(told("### A move")).isEqualTo(names(items("talks", "moves").get("properties")));
    assertThat(told("### A side")).isEqualTo(names(items("disputes", "sides").get("properties")));
  }

  @Test
  void whatStandsInsideAFieldAndWhatItMayBeIsNamedWithItsKind() throws IOException {
    for (Kind kind : Kind.values()) {
      Set<String> words = new TreeSet<>();
      collect(schema(kind.slug()), words);
      String page = page();
      assertThat(words).as(kind.file()).allSatisfy(w -> assertThat(page).contains("`" + w + "`"));
    }
  }

  private static void collect(JsonNode schema, Set<String> words) {
    words.addAll(names(schema.path("properties")));
    schema.path("enum").forEach(e -> words.add(e.asString()));
    schema.path("properties").forEach(p -> collect(p, words));
    if (schema.has("items")) {
      collect(schema.get("items"), words);
    }
  }

  private static JsonNode items(String kind, String field) throws IOException {
    return schema(kind).get("properties").get(field).get("items");
  }

  private static List<String> names(JsonNode properties) {
    return new ArrayList<>(properties.propertyNames());
  }

  /** First cells of the table below a heading. */
  private static List<String> told(String heading) throws IOException {
    List<String> names = new ArrayList<>();
    boolean here = false;
    for (String line : page().split("\n")) {
      if (line.startsWith("#")) {
        here = line.equals(heading);
      } else if (here && line.startsWith("| `")) {
        names.add(line.substring(3, line.indexOf('`', 3)));
      }
    }
    return names;
  }

  private static String page() throws IOException {
    return Files.readString(Checkout.root().resolve("docs/output.md"));
  }

  private static JsonNode schema(String kind) throws IOException {
    try (InputStream in =
        RecordWriter.class.getResourceAsStream("/org/parley/io/schema/" + kind + ".schema.json")) {
      return JsonMapper.shared().readTree(in);
    }
  }
}
