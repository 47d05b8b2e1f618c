package org.parley.io.output;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.parley.model.Id;
import org.parley.model.Slug;
import org.parley.model.Voice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of a row type, from its components. */
final class SchemaOf {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SchemaOf() {}

  static String file(String name, Class<?> row) {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", name);
    schema.setAll(object(row));
    return Json.ROWS.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
  }

  private static ObjectNode object(Class<?> row) {
    ObjectNode schema = NODES.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    for (RecordComponent component : written(row)) {
      String key = key(component.getName());
      if (component.isAnnotationPresent(Extra.class)) {
        properties.set(key, of(argument(component.getGenericType())));
      } else {
        properties.set(key, of(component.getGenericType()));
        required.add(key);
      }
    }
    schema.set("required", required);
    return schema.put("additionalProperties", false);
  }

  /** The components of a row, with those of a component that is written unwrapped in its place. */
  private static List<RecordComponent> written(Class<?> row) {
    return Arrays.stream(row.getRecordComponents())
        .flatMap(
            c ->
                c.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    ? Arrays.stream(c.getType().getRecordComponents())
                    : Stream.of(c))
        .toList();
  }

  private static String key(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static ObjectNode of(Type type) {
    if (type instanceof ParameterizedType generic) {
      ObjectNode inner = of(argument(type));
      return generic.getRawType() == Optional.class ? orNull(inner) : listOf(inner);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == OptionalLong.class) {
      return orNull(simple("integer"));
    }
    if (plain == OptionalDouble.class) {
      return orNull(simple("number"));
    }
    if (plain.isEnum()) {
      return constants(plain);
    }
    if (Id.class.isAssignableFrom(plain) || plain == Voice.class) {
      return simple("string");
    }
    return plain.isRecord() ? object(plain) : simple(jsonType(plain));
  }

  private static Type argument(Type generic) {
    return ((ParameterizedType) generic).getActualTypeArguments()[0];
  }

  private static ObjectNode listOf(ObjectNode items) {
    ObjectNode schema = simple("array");
    schema.set("items", items);
    return schema;
  }

  private static ObjectNode orNull(ObjectNode schema) {
    JsonNode type = schema.get("type");
    ArrayNode both = NODES.arrayNode().add(type).add("null");
    schema.set("type", both);
    if (schema.get("enum") instanceof ArrayNode values) {
      values.addNull();
    }
    return schema;
  }

  private static ObjectNode constants(Class<?> type) {
    ObjectNode schema = simple("string");
    ArrayNode values = schema.putArray("enum");
    Arrays.stream(type.getEnumConstants())
        .map(c -> c instanceof Slug slug ? slug.slug() : c.toString())
        .forEach(values::add);
    return schema;
  }

  private static ObjectNode simple(String type) {
    return NODES.objectNode().put("type", type);
  }

  private static String jsonType(Class<?> plain) {
    if (plain == String.class) {
      return "string";
    }
    if (List.of(int.class, Integer.class, long.class).contains(plain)) {
      return "integer";
    }
    if (plain == double.class || plain == BigDecimal.class) {
      return "number";
    }
    if (plain == boolean.class) {
      return "boolean";
    }
    throw new IllegalArgumentException("no JSON type for " + plain);
  }
}
