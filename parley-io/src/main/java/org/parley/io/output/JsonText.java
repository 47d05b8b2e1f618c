package org.parley.io.output;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the output that are read and written again with every number as it was. */
public final class JsonText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private JsonText() {}

  /**
   * @throws tools.jackson.core.JacksonException where it is no JSON
   */
  public static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  public static String of(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }
}
