package org.parley.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.io.words.EventWords;
import org.parley.model.EventType;
import org.parley.store.Facet;
import org.parley.store.RecordKind;
import org.parley.web.api.Schemas;
import org.parley.web.list.FacetWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a record that a person can correct, and the record with what was typed. What is
 * left as it was stays as it is in the record; what is new has no offsets.
 */
final class CorrectionForm {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The fields of each kind that are open to correction, each with its label. */
  private static final Map<RecordKind, List<Map.Entry<String, String>>> OPEN =
      Map.ofEntries(
          open(
              RecordKind.STATEMENTS,
              "speaker Speaker|joint Speaking jointly|addressee Said to"
                  + "|kind Quoted or reported|assertion How it is said|text What is said|said_on Day"),
          open(
              RecordKind.EVENTS,
              "type Type|mode Manner|realis Happened or not|source Who"
                  + "|target To whom|third Through whom|day Day|place Place|venue Venue|act Step of talks"),
          open(
              RecordKind.MOVES,
              "act Step of talks|by Who|to To whom|day Day|venue Venue|issue Issue"
                  + "|realis Happened or not"),
          open(
              RecordKind.DEEDS,
              "type Type|act Step of talks|by Who|to To whom|day Day|places Place"
                  + "|realis Happened or not"),
          open(RecordKind.TALKS, "name Name|status Status|parties Party|venue Venue|venues Venue"),
          open(RecordKind.DISPUTES, "kind Kind|about About|comparable Same scope and date"),
          open(
              RecordKind.FIGURES,
              "what What is counted|of Whose|value Number|low At least"
                  + "|high At most|approximate Approximate|unit Unit|as_of As of|by Given by"),
          open(
              RecordKind.ACTORS,
              "name Name|kind Kind|country Country (ISO code)|names Also called"),
          open(
              RecordKind.REPORTS,
              "title Title|outlet Outlet|wire News agency|dateline Dateline"
                  + "|published Day of publication|language Language (ISO code)|url Web address"),
          open(
              RecordKind.PLACES, "name Name|country Country (ISO code)|lat Latitude|lon Longitude"),
          open(RecordKind.REVISIONS, "day Day"),
          open(RecordKind.TIMES, "value Time"),
          open(RecordKind.WORDING, "referent What is named|term Term|voice Whose words"));

  /** What an object is called by, the first that it has. */
  private static final List<String> NAMING = List.of("actor", "day", "name", "text", "value");

  private static final List<String> ACTORS =
      List.of("speaker", "joint", "addressee", "source", "target", "third", "by", "to", "parties");

  private final RecordKind kind;
  private final ObjectNode now;
  private final JsonNode schema;
  private final Function<String, String> shownActor;
  private final Function<String, String> actor;

  /**
   * @param json the record
   * @param shownActor how an actor's id is shown in a field
   * @param actor the id of what was typed
   */
  CorrectionForm(
      RecordKind kind,
      String json,
      Function<String, String> shownActor,
      Function<String, String> actor) {
    this.kind = kind;
    this.now = (ObjectNode) JsonMapper.shared().readTree(json);
    this.schema = Schemas.row(kind).get("properties");
    this.shownActor = shownActor;
    this.actor = actor;
  }

  private static Map.Entry<RecordKind, List<Map.Entry<String, String>>> open(
      RecordKind kind, String fields) {
    return Map.entry(
        kind,
        Stream.of(fields.split("\\|"))
            .map(f -> Map.entry(f.substring(0, f.indexOf(' ')), f.substring(f.indexOf(' ') + 1)))
            .toList());
  }

  private List<Map.Entry<String, String>> open() {
    return OPEN.getOrDefault(kind, List.of()).stream().filter(f -> now.has(f.getKey())).toList();
  }

  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, String> f : open()) {
      String name = f.getKey();
      JsonNode value = now.get(name);
      if (value.isArray()) {
        for (int i = 0; i <= value.size(); i++) {
          String label = i == 0 ? f.getValue() : f.getValue() + " (" + (i + 1) + ")";
          String shown = i < value.size() ? shown(name, value.get(i)) : "";
          fields.add(new Field(control(name, i), label, shown, List.of(), isActor(name)));
        }
      } else {
        fields.add(
            new Field(
                control(name, 0), f.getValue(), shown(name, value), options(name), isActor(name)));
      }
    }
    return fields;
  }

  private static String control(String name, int at) {
    return "field." + name + "." + at;
  }

  private static boolean isActor(String name) {
    return ACTORS.contains(name);
  }

  /** A value as the form and a list of changes show it. */
  private String shown(String name, JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      return String.join(", ", value.valueStream().map(v -> shown(name, v)).toList());
    }
    if (value.isObject()) {
      return naming(value).map(n -> shown(name, value.get(n))).orElse("");
    }
    return isActor(name) ? shownActor.apply(value.asString()) : value.asString();
  }

  private static Optional<String> naming(JsonNode object) {
    return NAMING.stream().filter(object::has).findFirst();
  }

  private List<Field.Option> options(String name) {
    JsonNode of = schema.get(name);
    List<Field.Option> options = new ArrayList<>();
    if (of.path("type").toString().contains("boolean")) {
      return List.of(new Field.Option("true", "yes"), new Field.Option("false", "no"));
    }
    boolean mode = kind == RecordKind.EVENTS && name.equals("mode");
    if (mode) {
      options.add(new Field.Option("", "not stated"));
      EventType.valueOf(now.get("type").asString())
          .modes()
          .forEach(m -> options.add(new Field.Option(m, m.replace('-', ' '))));
    }
    for (JsonNode value : of.path("enum")) {
      options.add(
          value.isNull()
              ? new Field.Option("", "none")
              : new Field.Option(value.asString(), label(name, value.asString())));
    }
    return options;
  }

  private String label(String name, String value) {
    return kind == RecordKind.EVENTS && name.equals("type")
        ? EventWords.name(EventType.valueOf(value)) + " (" + value + ")"
        : Facet.of(name)
            .map(f -> FacetWords.value(f, value, value))
            .orElse(value.replace('-', ' '));
  }

  /**
   * The record as it should be.
   *
   * @param typed what a control holds; empty where the form did not have it
   * @throws IllegalArgumentException where what was typed is no value of its field
   */
  String corrected(Function<String, Optional<String>> typed) {
    ObjectNode then = now.deepCopy();
    for (Map.Entry<String, String> f : open()) {
      String name = f.getKey();
      JsonNode value = now.get(name);
      if (value.isArray()) {
        then.set(name, list(name, (ArrayNode) value, typed));
      } else {
        typed
            .apply(control(name, 0))
            .ifPresent(t -> then.set(name, one(name, f.getValue(), value, schema.get(name), t)));
      }
    }
    if (then.equals(now)) {
      throw new IllegalArgumentException("nothing was changed: correct a field, or accept");
    }
    return then.toString();
  }

  private ArrayNode list(String name, ArrayNode now, Function<String, Optional<String>> typed) {
    ArrayNode list = NODES.arrayNode();
    for (int i = 0; i <= now.size(); i++) {
      JsonNode before = i < now.size() ? now.get(i) : NODES.nullNode();
      String text = typed.apply(control(name, i)).orElse(shown(name, before));
      if (!text.isBlank()) {
        list.add(one(name, name, before, schema.get(name).path("items"), text));
      }
    }
    return list;
  }

  private JsonNode one(String name, String label, JsonNode before, JsonNode of, String typed) {
    String text = typed.strip();
    if (text.equals(shown(name, before).strip())) {
      return before;
    }
    String type = of.path("type").toString();
    if (text.isEmpty()) {
      check(type.contains("null"), label + " may not be empty");
      return NODES.nullNode();
    }
    if (type.contains("object")) {
      ObjectNode object = NODES.objectNode();
      of.path("properties").propertyNames().forEach(n -> object.putNull(n));
      naming(object).ifPresent(n -> object.put(n, value(name, text)));
      return object;
    }
    if (type.contains("boolean")) {
      return NODES.booleanNode(text.equals("true"));
    }
    if (type.contains("number") || type.contains("integer")) {
      return number(label, text);
    }
    JsonNode allowed = of.path("enum");
    check(
        allowed.isMissingNode() || allowed.valueStream().anyMatch(v -> v.asString().equals(text)),
        label + " has other values than " + text);
    return NODES.stringNode(value(name, text));
  }

  private String value(String name, String text) {
    return isActor(name) ? actor.apply(text) : text;
  }

  private static JsonNode number(String label, String text) {
    try {
      return NODES.numberNode(new java.math.BigDecimal(text.replace(",", "")));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(label + " is a number: " + text, e);
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }

  /** What a correction changes, a line a field. */
  List<String> changes(String corrected) {
    JsonNode then = JsonMapper.shared().readTree(corrected);
    List<String> changes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> f : now.properties()) {
      JsonNode other = then.path(f.getKey());
      if (!other.equals(f.getValue())) {
        String label =
            open().stream()
                .filter(o -> o.getKey().equals(f.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(f.getKey());
        changes.add(
            label + ": " + told(f.getKey(), f.getValue()) + " → " + told(f.getKey(), other));
      }
    }
    return changes;
  }

  private String told(String name, JsonNode value) {
    String shown = value.isMissingNode() ? "" : shown(name, value);
    return shown.isEmpty() ? "nothing" : shown;
  }
}
