package org.parley.io.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the event types and modes of PLOVER 0.8 stand between cooperation and conflict: the quad
 * class and the score that its manual gives each. What the manual leaves out, or prints with a sign
 * that its neighbours contradict (ACCUSE without a mode), has no intensity.
 */
public final class PloverScale {
  private static final JsonNode SCALE = read();

  private PloverScale() {}

  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  public static int quad(EventType type) {
    return SCALE.get(type.name()).get("quad").asInt();
  }

  /**
   * From -10, the worst conflict, to 10, the closest cooperation: that of the mode, if it has one.
   */
  public static Optional<Double> intensity(EventType type, Optional<String> mode) {
    JsonNode of = SCALE.get(type.name());
    JsonNode score = mode.isPresent() ? of.get("modes").path(mode.get()) : of.path("intensity");
    return score.isNumber() ? Optional.of(score.asDouble()) : Optional.empty();
  }

  private static JsonNode read() {
    try (InputStream in = PloverScale.class.getResourceAsStream("plover-scale.json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
