package org.parley.web.api;

import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** What an operation gives where all is well. */
public sealed interface Answer {
  int status();

  /** JSON of a schema. */
  record Json(int status, ObjectNode schema) implements Answer {
    public Json {
      Objects.requireNonNull(schema);
    }
  }

  /** Bytes of a media type. */
  record Media(String type) implements Answer {
    public Media {
      Objects.requireNonNull(type);
    }

    @Override
    public int status() {
      return 200;
    }
  }

  /** Nothing. */
  record None() implements Answer {
    @Override
    public int status() {
      return 204;
    }
  }

  static Answer json(ObjectNode schema) {
    return new Json(200, schema);
  }
}
