package org.parley.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest {
  @TempDir private Path directory;
  private Store store;
  private OpenDesk desk;
  private ObjectNode document;

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("desk.parley"));
    Reports.add(store, "1", "Alpha", "Beta");
    desk = OpenDesk.of(store);
    document = (ObjectNode) JsonMapper.shared().readTree(desk.get("/api/v1/openapi.json").body());
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void theDocumentIsOneOfOpenApi31() throws IOException {
    try (InputStream in = OpenApiTest.class.getResourceAsStream("openapi-3.1.schema.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(errors(schema, document.toString())).isEmpty();
      assertThat(errors(schema, document.deepCopy().without("info").toString())).isNotEmpty();
    }
  }

  @Test
  void everyIdOfAnOperationIsItsOwn() {
    List<String> ids = document.get("paths").findValuesAsString("operationId");
    assertThat(ids).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    for (String ref : new TreeSet<>(document.findValuesAsString("$ref"))) {
      assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse();
    }
  }

  @Test
  void everyAnswerIsAsTheDocumentSays() {
    Map<String, String> values =
        Map.of("id", Reports.id("Alpha"), "run", "1", "kind", "reports", "number", "1");
    for (var path : document.get("paths").properties()) {
      JsonNode get = path.getValue().get("get");
      if (get != null && get.at("/responses/200/content").has("application/json")) {
        assertAnswers(path.getKey(), get, values);
      }
    }
  }

  private void assertAnswers(String path, JsonNode get, Map<String, String> values) {
    String at = path;
    for (Map.Entry<String, String> v : values.entrySet()) {
      at = at.replace("{" + v.getKey() + "}", v.getValue());
    }
    HttpResponse<String> got =
        desk.get("/api/v1" + at + (path.equals("/search") ? "?q=Alpha" : ""));
    boolean ofAnother =
        path.endsWith("/{id}") && !path.contains("reports") || at.contains("watches/");
    String status = String.valueOf(got.statusCode());
    assertThat(status)
        .as(path + ": " + got.body())
        .isIn(ofAnother ? List.of("200", "404") : List.of("200"));
    JsonNode response = get.at("/responses/" + status);
    if (response.has("$ref")) {
      response = document.at(response.get("$ref").asString().substring(1));
    }
    JsonNode media = response.get("content").properties().iterator().next().getValue();
    ObjectNode schema = (ObjectNode) media.get("schema").deepCopy();
    schema.set("components", document.get("components"));
    assertThat(errors(schema.toString(), got.body())).as(path + ": " + got.body()).isEmpty();
  }

  private static List<Error> errors(String schema, String json) {
    Schema read =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    return read.validate(json, InputFormat.JSON);
  }
}
