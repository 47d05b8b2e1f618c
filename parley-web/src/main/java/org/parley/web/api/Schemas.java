package org.parley.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.io.output.Kind;
import org.parley.store.RecordKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Schemas of what is sent: the contract's own for its rows, and those of records by reflection. */
public final class Schemas {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Schemas() {}

  /** The schema of a contract's row, as it is committed. */
  public static ObjectNode row(RecordKind kind) {
    ObjectNode schema =
        committed(kind == RecordKind.MOVES ? Kind.TALKS : Kind.valueOf(kind.name()));
    schema.remove("$schema");
    return kind == RecordKind.MOVES
        ? (ObjectNode) schema.get("properties").get("moves").get("items")
        : schema;
  }

  private static ObjectNode committed(Kind kind) {
    String name = "/org/parley/io/schema/" + kind.slug() + ".schema.json";
    try (InputStream in = Schemas.class.getResourceAsStream(name)) {
      return (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ObjectNode ref(String name) {
    return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  public static ObjectNode listOf(ObjectNode items) {
    ObjectNode schema = simple("array");
    schema.set("items", items);
    return schema;
  }

  /** Of a record of this package; a raw value is a row, of {@code kind} or of any. */
  public static ObjectNode of(Class<?> type, ObjectNode row) {
    ObjectNode schema = simple("object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (RecordComponent c : type.getRecordComponents()) {
      String key = c.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
      properties.set(key, of(c.getGenericType(), row));
      required.add(key);
    }
    return schema;
  }

  public static ObjectNode of(Class<?> type) {
    return of(type, simple("object"));
  }

  private static ObjectNode of(Type type, ObjectNode row) {
    if (type instanceof ParameterizedType generic) {
      Type[] args = generic.getActualTypeArguments();
      ObjectNode inner = of(args[args.length - 1], row);
      if (generic.getRawType() == Optional.class) {
        return orNull(inner);
      }
      return generic.getRawType() == Map.class ? mapOf(inner) : listOf(inner);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == RawValue.class) {
      return row.deepCopy();
    }
    return plain.isRecord() ? of(plain, row) : simple(name(plain));
  }

  private static ObjectNode mapOf(ObjectNode values) {
    ObjectNode schema = simple("object");
    schema.set("additionalProperties", values);
    return schema;
  }

  private static ObjectNode orNull(ObjectNode schema) {
    JsonNode type = schema.get("type");
    if (type == null) {
      ObjectNode either = NODES.objectNode();
      either.putArray("anyOf").add(schema).add(simple("null"));
      return either;
    }
    schema.set("type", NODES.arrayNode().add(type).add("null"));
    return schema;
  }

  private static ObjectNode simple(String type) {
    return NODES.objectNode().put("type", type);
  }

  private static String name(Class<?> plain) {
    if (plain == String.class) {
      return "string";
    }
    if (List.of(int.class, Integer.class, long.class, Long.class).contains(plain)) {
      return "integer";
    }
    if (plain == double.class || plain == Double.class) {
      return "number";
    }
    if (plain == boolean.class) {
      return "boolean";
    }
    throw new IllegalArgumentException("no JSON type for " + plain);
  }
}
