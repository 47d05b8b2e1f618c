package org.parley.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.encoder.ArgumentTags;
import org.parley.language.ArgumentRole;
import org.parley.model.Slug;
import org.parley.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * FrameNet 1.7 (Baker et al. 1998): sentences with a frame's target and elements, these as far as a
 * map says which of the project's roles they are.
 */
final class Frames {
  /** How many frames the map names. */
  static final int CLASSES = 136;

  private Frames() {}

  static Sentences read(Path folder) throws IOException {
    JsonNode map = JsonLines.tree(folder.resolve("frame-map.json")).get("frames");
    List<String> names = new ArrayList<>(map.propertyNames());
    if (names.size() > CLASSES) {
      throw new IOException("the map names more than " + CLASSES + " frames: " + names.size());
    }
    Sentences sentences = new Sentences();
    for (JsonNode row : JsonLines.read(folder.resolve("mapped.jsonl.gz"))) {
      String text = row.get("text").asString();
      String frame = row.get("frame").asString();
      JsonNode roles = map.get(frame).get("roles");
      List<Sentences.Role> found = new ArrayList<>();
      for (JsonNode role : row.get("roles")) {
        JsonNode ours = roles == null ? null : roles.get(role.get(0).asString());
        if (ours != null) {
          found.add(new Sentences.Role(JsonLines.span(text, role, 1), label(ours)));
        }
      }
      Span target = JsonLines.span(text, row.get("target").get(0), 0);
      sentences.add(text, new Sentences.Marked(target, names.indexOf(frame), found));
    }
    return sentences;
  }

  /** An element that may be one role or another teaches neither. */
  private static int label(JsonNode role) {
    return role.isString()
        ? Slug.of(ArgumentRole.values(), role.asString())
            .map(ArgumentTags::of)
            .orElse(Predicate.UNKNOWN)
        : Predicate.UNKNOWN;
  }
}
