package org.parley.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Dossier;
import org.parley.testing.Checkout;

/**
 * The committed schemas are those of the row types. After a change on purpose, {@code mvn test
 * -Dtest=SchemaTest -Dparley.schemas=write} writes them anew.
 */
public class SchemaTest {
  private static final Path COMMITTED =
      Checkout.root().resolve("parley-io/src/main/resources/org/parley/io/schema");

  @TempDir private Path directory;

  @Test
  void committedSchemasAreThoseOfTheRowTypes() throws IOException {
    for (Map.Entry<String, Class<?>> kind : kinds().entrySet()) {
      Path file = COMMITTED.resolve(kind.getKey() + ".schema.json");
      String now = SchemaOf.file(kind.getKey(), kind.getValue());
      if ("write".equals(System.getProperty("parley.schemas"))) {
        Files.createDirectories(COMMITTED);
        Files.writeString(file, now, StandardCharsets.UTF_8);
      }
      assertThat(file).hasContent(now);
      assertThat(Files.readAllBytes(file)).isEqualTo(now.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyRowOfAFullDossierConforms() throws IOException {
    Dossier dossier = FullDossier.make();
    new RecordWriter(directory).write(dossier, report -> Optional.of("body"));

    for (Kind kind : Kind.values()) {
      assertThat(Files.readAllLines(directory.resolve(kind.file())))
          .as(kind.file())
          .isNotEmpty()
          .allSatisfy(line -> assertConforms(kind.slug(), line));
    }
  }

  @Test
  void aRowWithAMissingKeyDoesNotConform() {
    assertThat(
            schema("times")
                .validate("{\"report\": \"a\", \"start\": 1, \"end\": 2}", InputFormat.JSON))
        .isNotEmpty();
  }

  /** Fails where {@code json} is not as the schema of {@code kind} says. */
  public static void assertConforms(String kind, String json) {
    assertThat(schema(kind).validate(json, InputFormat.JSON)).isEmpty();
  }

  private static final Map<String, Schema> READ = new TreeMap<>();

  private static Schema schema(String kind) {
    return READ.computeIfAbsent(
        kind,
        k ->
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(k)));
  }

  private static String text(String kind) {
    try {
      return Files.readString(COMMITTED.resolve(kind + ".schema.json"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, Class<?>> kinds() {
    Map<String, Class<?>> kinds = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      kinds.put(kind.slug(), kind.row());
    }
    kinds.put("run", Row.Run.class);
    return kinds;
  }
}
