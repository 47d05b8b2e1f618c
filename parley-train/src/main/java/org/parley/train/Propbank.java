package org.parley.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** PropBank (Palmer et al. 2005) on the English Web Treebank: predicates and their arguments. */
final class Propbank {
  static final List<String> ROLES =
      List.of(
          "ARG0",
          "ARG1",
          "ARG2",
          "ARG3",
          "ARG4",
          "ARGM-TMP",
          "ARGM-LOC",
          "ARGM-ADV",
          "ARGM-MNR",
          "ARGM-MOD",
          "ARGM-NEG",
          "ARGM-DIS",
          "ARGM-PRP",
          "ARGM-CAU",
          "ARGM-DIR",
          "ARGM-GOL",
          "ARGM-PRD",
          "ARGM-EXT",
          "ARGM-COM");

  private static final String CONTINUED = "C-";

  private Propbank() {}

  static Sentences read(Path file) throws IOException {
    Sentences sentences = new Sentences();
    for (JsonNode row : JsonLines.read(file)) {
      String text = row.get("text").asString();
      List<Sentences.Role> roles = new ArrayList<>();
      for (JsonNode role : row.get("roles")) {
        String name = role.get(0).asString();
        int label = 1 + ROLES.indexOf(name.startsWith(CONTINUED) ? name.substring(2) : name);
        if (label > 0) {
          roles.add(new Sentences.Role(JsonLines.span(text, role, 1), label));
        }
      }
      if (!roles.isEmpty()) {
        sentences.add(
            text, new Sentences.Marked(JsonLines.span(text, row.get("predicate"), 0), -1, roles));
      }
    }
    return sentences;
  }
}
