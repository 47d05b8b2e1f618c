package org.parley.io.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.When;
import tools.jackson.databind.JsonNode;

/**
 * A record on its way out.
 *
 * @param id also of those kinds whose JSON has none
 * @param talk the talk of a move
 * @param json with the fields that {@code parley read} writes
 * @param references the actors and reports that it names
 */
public record ExportRow(String id, Optional<String> talk, JsonNode json, References references) {
  public ExportRow {
    Objects.requireNonNull(id);
    Objects.requireNonNull(talk);
    Objects.requireNonNull(json);
    Objects.requireNonNull(references);
  }

  /** The value below these keys; empty where one is missing or null. */
  Optional<JsonNode> at(String... keys) {
    JsonNode node = json;
    for (String key : keys) {
      node = node.path(key);
    }
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
  }

  Optional<String> text(String... keys) {
    return at(keys).map(JsonNode::asString);
  }

  Optional<Long> integer(String... keys) {
    return at(keys).map(JsonNode::asLong);
  }

  Optional<Double> number(String... keys) {
    return at(keys).map(JsonNode::asDouble);
  }

  Optional<Boolean> flag(String... keys) {
    return at(keys).map(JsonNode::asBoolean);
  }

  Optional<When> when(String... keys) {
    return text(keys).map(When::new);
  }

  Optional<LocalDate> first(String... keys) {
    return when(keys).map(When::first);
  }

  Optional<LocalDate> last(String... keys) {
    return when(keys).map(When::last);
  }

  /** The objects of a list, or the one object that stands there. */
  List<JsonNode> items(String key) {
    return at(key).map(ExportRow::items).orElse(List.of());
  }

  private static List<JsonNode> items(JsonNode node) {
    if (!node.isArray()) {
      return List.of(node);
    }
    List<JsonNode> all = new ArrayList<>();
    node.forEach(all::add);
    return all;
  }

  /** The strings of a list. */
  List<String> texts(String key) {
    return items(key).stream().map(JsonNode::asString).toList();
  }

  /** One string of each object of a list; empty where it is not stated. */
  List<String> texts(String key, String of) {
    return items(key).stream().map(i -> stated(i.path(of))).toList();
  }

  private static String stated(JsonNode node) {
    return node.isNull() || node.isMissingNode() ? "" : node.asString();
  }

  /** The reports that it rests on, the first that tells it first. */
  List<String> reports() {
    Stream<String> own = Stream.concat(text("report").stream(), text("replaces").stream());
    Stream<String> told = texts("evidence", "report").stream();
    Stream<String> ofMoves = items("moves").stream().flatMap(m -> reportsOf(m.path("evidence")));
    Stream<String> ofSides = items("sides").stream().flatMap(s -> reportsOf(s.path("evidence")));
    return Stream.of(own, told, ofMoves, ofSides)
        .flatMap(s -> s)
        .filter(r -> !r.isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<String> reportsOf(JsonNode evidence) {
    return items(evidence).stream().map(e -> stated(e.path("report")));
  }

  /** The first report that tells it. */
  Optional<Reported> reported() {
    return reports().stream().findFirst().flatMap(references::report);
  }
}
