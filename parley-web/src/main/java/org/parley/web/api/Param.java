package org.parley.web.api;

import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A parameter of an operation. */
public record Param(String name, In in, boolean list, String description, ObjectNode schema) {
  public enum In {
    PATH,
    QUERY;

    String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Param {
    Objects.requireNonNull(name);
    Objects.requireNonNull(in);
    Objects.requireNonNull(description);
    Objects.requireNonNull(schema);
  }

  public static Param path(String name, String description) {
    return new Param(name, In.PATH, false, description, text());
  }

  public static Param query(String name, String description, ObjectNode schema) {
    return new Param(name, In.QUERY, false, description, schema);
  }

  /** One that may be given several times. */
  public static Param queries(String name, String description) {
    return new Param(name, In.QUERY, true, description, text());
  }

  /** One that may be given several times, with these values. */
  public static Param queries(String name, String description, ObjectNode schema) {
    return new Param(name, In.QUERY, true, description, schema);
  }

  public static ObjectNode text() {
    return JsonNodeFactory.instance.objectNode().put("type", "string");
  }

  public static ObjectNode day() {
    return text().put("format", "date");
  }

  public static ObjectNode number(long least, long most) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "integer");
    return schema.put("minimum", least).put("maximum", most);
  }

  public static ObjectNode oneOf(Iterable<String> values) {
    ObjectNode schema = text();
    values.forEach(schema.putArray("enum")::add);
    return schema;
  }
}
