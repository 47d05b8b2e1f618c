package org.parley.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.store.RecordKind;
import org.parley.web.access.RequiredRole;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI 3.1 document of a table of operations. */
final class OpenApi {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final SortedMap<Integer, String> ALWAYS =
      new TreeMap<>(
          Map.of(
              400,
              "BadRequest",
              401,
              "Unauthorized",
              403,
              "Forbidden",
              429,
              "TooMany",
              503,
              "Busy"));

  private final String version;
  private final List<Operation> operations;

  OpenApi(String version, List<Operation> operations) {
    this.version = version;
    this.operations = operations;
  }

  byte[] bytes() {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(document());
  }

  private ObjectNode document() {
    ObjectNode doc = NODES.objectNode().put("openapi", "3.1.0");
    doc.putObject("info")
        .put("title", "Parley")
        .put("version", version)
        .put("description", "The record of the diplomacy that reports tell of.");
    doc.putArray("servers").addObject().put("url", Api.ROOT);
    ArrayNode either = doc.putArray("security");
    either.addObject();
    either.addObject().putArray("key");
    ObjectNode paths = doc.putObject("paths");
    for (Operation o : operations) {
      ObjectNode path = (ObjectNode) paths.get(o.path());
      path = path == null ? paths.putObject(o.path()) : path;
      path.set(o.method().name().toLowerCase(Locale.ROOT), operation(o));
    }
    doc.set("components", components());
    return doc;
  }

  private static ObjectNode operation(Operation o) {
    ObjectNode node = NODES.objectNode().put("operationId", o.id()).put("summary", o.summary());
    if (o.need() != RequiredRole.READER) {
      String role = o.need().name().toLowerCase(Locale.ROOT);
      node.put("description", "Where the desk has accounts, for the role " + role + ".");
    }
    if (!o.params().isEmpty()) {
      var params = node.putArray("parameters");
      o.params().forEach(p -> params.add(param(p)));
    }
    o.body()
        .ifPresent(
            schema ->
                node.putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject("application/json")
                    .set("schema", schema));
    node.set("responses", responses(o));
    return node;
  }

  private static ObjectNode param(Param p) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("name", p.name())
            .put("in", p.in().slug())
            .put("description", p.description());
    if (p.in() == Param.In.PATH) {
      node.put("required", true);
    }
    node.set("schema", p.list() ? Schemas.listOf(p.schema()) : p.schema());
    return node;
  }

  private static ObjectNode responses(Operation o) {
    ObjectNode all = NODES.objectNode();
    ObjectNode good = all.putObject(String.valueOf(o.answer().status()));
    good.put("description", "As asked.");
    if (o.answer() instanceof Answer.Json json) {
      good.putObject("content").putObject("application/json").set("schema", json.schema());
    } else if (o.answer() instanceof Answer.Media media) {
      good.putObject("content").putObject(media.type());
    }
    ALWAYS.forEach((status, name) -> all.set(String.valueOf(status), fault(name)));
    if (o.path().contains("{")) {
      all.set("404", fault("NotFound"));
    }
    return all;
  }

  private static ObjectNode fault(String name) {
    return NODES.objectNode().put("$ref", "#/components/responses/" + name);
  }

  private static ObjectNode components() {
    ObjectNode components = NODES.objectNode();
    ObjectNode schemas = components.putObject("schemas");
    for (RecordKind kind : RecordKind.values()) {
      schemas.set(kind.slug(), row(kind));
    }
    schemas.set("problem", Schemas.of(Problem.class));
    ObjectNode responses = components.putObject("responses");
    ALWAYS.forEach((status, name) -> response(responses, status, name));
    response(responses, 404, "NotFound");
    components
        .putObject("securitySchemes")
        .putObject("key")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "A key of an account; needed where the desk has accounts.");
    return components;
  }

  /** As the API gives it: with its id in front where the contract has none. */
  private static ObjectNode row(RecordKind kind) {
    ObjectNode row = Schemas.row(kind);
    if (!ApiJson.hasId(kind)) {
      ((ObjectNode) row.get("properties")).set("id", Param.text());
      ((ArrayNode) row.get("required")).add("id");
    }
    return row;
  }

  private static void response(ObjectNode responses, int status, String name) {
    ObjectNode node = responses.putObject(name);
    node.put("description", Problem.of(status, "", "").title());
    node.putObject("content").putObject(Problem.MEDIA).set("schema", Schemas.ref("problem"));
  }
}
