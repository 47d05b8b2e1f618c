package org.parley.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.store.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a record as the contract names them; what is not stated is empty. */
public record Fields(JsonNode node) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Fields {
    Objects.requireNonNull(node);
  }

  public static Fields of(Entry entry) {
    return of(entry.json());
  }

  public static Fields of(String json) {
    return new Fields(JSON.readTree(json));
  }

  public Fields at(String... path) {
    JsonNode at = node;
    for (String name : path) {
      at = at.path(name);
    }
    return new Fields(at);
  }

  public Optional<String> text(String... path) {
    JsonNode at = at(path).node;
    return at.isValueNode() && !at.isNull() ? Optional.of(at.asString()) : Optional.empty();
  }

  public Optional<Double> number(String... path) {
    JsonNode at = at(path).node;
    return at.isNumber() ? Optional.of(at.doubleValue()) : Optional.empty();
  }

  public int count(String... path) {
    return at(path).node.asInt(0);
  }

  public boolean isTrue(String... path) {
    return at(path).node.asBoolean(false);
  }

  /** The objects of a list. */
  public List<Fields> each(String... path) {
    List<Fields> each = new ArrayList<>();
    JsonNode at = at(path).node;
    if (at.isArray()) {
      at.forEach(n -> each.add(new Fields(n)));
    }
    return each;
  }

  /** The words of a list. */
  public List<String> texts(String... path) {
    return each(path).stream().flatMap(f -> f.text().stream()).toList();
  }
}
