package org.parley.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads rules: each kind is a JSON file beside this class, a list of objects with a {@code name},
 * what it matches, what it gives, and {@code examples}. A key that the record does not have is an
 * error, so a slip in a rule is found.
 */
public final class Codebook {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Codebook() {}

  /** The rules of the file {@code org/parley/codebook/NAME.json}. */
  public static <T> List<T> rules(String name, Class<T> type) {
    try (InputStream in = Codebook.class.getResourceAsStream(name + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException("the codebook has no file " + name + ".json");
      }
      return List.copyOf(
          JSON.readValue(in, JSON.getTypeFactory().constructCollectionType(List.class, type)));
    } catch (IOException e) {
      throw new UncheckedIOException("codebook file " + name + ".json", e);
    }
  }
}
