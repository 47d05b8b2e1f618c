package org.parley.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.store.RecordKind;
import org.parley.web.access.RequiredRole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

class SchemasTest {
  record Plain(String text, int small, Long large, double share, boolean yes) {}

  record Inner(String name) {}

  record Outer(
      List<Inner> all, Optional<String> maybe, Optional<RawValue> row, Map<String, Long> counts) {}

  record Wrong(Object what) {}

  record TwoWords(String camelCase) {}

  @Test
  void eachFieldOfARecordHasItsTypeAndIsThere() {
    ObjectNode schema = Schemas.of(Plain.class);
    assertThat(schema.get("type").asString()).isEqualTo("object");
    assertThat(type(schema, "text")).isEqualTo("\"string\"");
    assertThat(type(schema, "small")).isEqualTo("\"integer\"");
    assertThat(type(schema, "large")).isEqualTo("\"integer\"");
    assertThat(type(schema, "share")).isEqualTo("\"number\"");
    assertThat(type(schema, "yes")).isEqualTo("\"boolean\"");
    assertThat(schema.get("required").toString())
        .isEqualTo("[\"text\",\"small\",\"large\",\"share\",\"yes\"]");
  }

  @Test
  void listsMapsAndWhatMayBeMissing() {
    JsonNode all = Schemas.of(Outer.class, Schemas.ref("row")).get("properties");
    assertThat(all.at("/all/type").asString()).isEqualTo("array");
    assertThat(all.at("/all/items/properties/name/type").asString()).isEqualTo("string");
    assertThat(all.at("/maybe/type").toString()).isEqualTo("[\"string\",\"null\"]");
    assertThat(all.at("/counts/additionalProperties/type").asString()).isEqualTo("integer");
  }

  @Test
  void aRowThatMayBeMissingIsEitherItOrNull() {
    JsonNode row = Schemas.of(Outer.class, Schemas.ref("row")).at("/properties/row");
    assertThat(row.toString())
        .isEqualTo("{\"anyOf\":[{\"$ref\":\"#/components/schemas/row\"},{\"type\":\"null\"}]}");
  }

  @Test
  void namesAreWrittenAsTheAnswersWriteThem() {
    assertThat(Schemas.of(TwoWords.class).get("properties").propertyNames())
        .containsExactly("camel_case");
    assertThat(ApiJson.text(new TwoWords("x"))).isEqualTo("{\"camel_case\":\"x\"}");
  }

  @Test
  void whatHasNoTypeOfJsonIsRefused() {
    assertThatThrownBy(() -> Schemas.of(Wrong.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void everyKindHasItsCommittedSchema(RecordKind kind) {
    ObjectNode schema = Schemas.row(kind);
    assertThat(schema.has("$schema")).isFalse();
    assertThat(schema.get("type").asString()).isEqualTo("object");
    assertThat(schema.get("properties").size()).isPositive();
  }

  @Test
  void theSchemaOfAMoveIsThatOfAMoveOfATalk() {
    JsonNode ofTalk = Schemas.row(RecordKind.TALKS).at("/properties/moves/items");
    assertThat(Schemas.row(RecordKind.MOVES)).isEqualTo(ofTalk);
  }

  @Test
  void aRowIsAlteredByNobodyElse() {
    ObjectNode one = Schemas.ref("row");
    ObjectNode schema = Schemas.of(Outer.class, one);
    schema.withObject("/properties/row").removeAll();
    assertThat(one.toString()).isEqualTo("{\"$ref\":\"#/components/schemas/row\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "400,The request is not understood",
    "401,Log in or send a key",
    "404,Not there",
    "413,Too large",
    "429,Too many requests",
    "503,The store cannot be read now",
    "418,A fault",
    "500,A fault"
  })
  void aProblemHasTheTitleOfItsStatus(int status, String title) {
    Problem problem = Problem.of(status, "why", "/api/v1/x");
    assertThat(problem).isEqualTo(new Problem("about:blank", title, status, "why", "/api/v1/x"));
  }

  @Test
  void aParameterSaysWhereItStandsAndWhatItTakes() {
    assertThat(Param.path("id", "d").in()).isEqualTo(Param.In.PATH);
    assertThat(Param.path("id", "d").in().slug()).isEqualTo("path");
    assertThat(Param.queries("party", "d").list()).isTrue();
    assertThat(Param.query("q", "d", Param.text()).list()).isFalse();
    assertThat(Param.number(1, 500).toString())
        .isEqualTo("{\"type\":\"integer\",\"minimum\":1,\"maximum\":500}");
    assertThat(Param.oneOf(List.of("a", "b")).toString())
        .isEqualTo("{\"type\":\"string\",\"enum\":[\"a\",\"b\"]}");
    assertThat(Param.day().toString()).isEqualTo("{\"type\":\"string\",\"format\":\"date\"}");
  }

  @Test
  void anIdInAPathMayHoldASlashAndANumberNot() {
    assertThat(operation("/actors/{id}").route()).isEqualTo("/api/v1/actors/<id>");
    assertThat(operation("/changes/{run}").route()).isEqualTo("/api/v1/changes/{run}");
  }

  @Test
  void anAnswerHasItsStatus() {
    assertThat(new Answer.None().status()).isEqualTo(204);
    assertThat(new Answer.Media("text/plain").status()).isEqualTo(200);
    assertThat(Answer.json(Param.text()).status()).isEqualTo(200);
    assertThat(new Answer.Json(201, Param.text()).status()).isEqualTo(201);
  }

  @Test
  void theDocumentSaysWhichRoleAnOperationNeeds() {
    Operation of =
        new Operation(
            HandlerType.DELETE,
            "/things/{id}",
            "remove",
            "Removes.",
            List.of(Param.path("id", "Which."), Param.queries("party", "Who.")),
            Optional.of(Param.text()),
            new Answer.None(),
            RequiredRole.REVIEWER,
            ctx -> {});
    JsonNode doc = JsonMapper.shared().readTree(new OpenApi("7", List.of(of)).bytes());
    JsonNode node = doc.at("/paths/~1things~1{id}/delete");
    assertThat(node.get("description").asString()).contains("for the role reviewer");
    assertThat(node.at("/requestBody/required").asBoolean()).isTrue();
    assertThat(node.at("/parameters/0/required").asBoolean()).isTrue();
    assertThat(node.at("/parameters/0/schema/type").asString()).isEqualTo("string");
    assertThat(node.at("/parameters/1").has("required")).isFalse();
    assertThat(node.at("/parameters/1/schema/type").asString()).isEqualTo("array");
    assertThat(node.get("responses").propertyNames())
        .containsExactly("204", "400", "401", "403", "429", "503", "404");
    assertThat(doc.at("/info/version").asString()).isEqualTo("7");
  }

  @Test
  void anOperationWithoutAPlaceInItsPathIsNeverNotThere() {
    JsonNode doc =
        JsonMapper.shared().readTree(new OpenApi("7", List.of(operation("/runs"))).bytes());
    JsonNode get = doc.at("/paths/~1runs/get");
    assertThat(get.get("responses").has("404")).isFalse();
    assertThat(get.has("description")).isFalse();
    assertThat(get.has("parameters")).isFalse();
    assertThat(get.has("requestBody")).isFalse();
  }

  @Test
  void rowsThatTheContractGivesNoIdHaveOneInTheApi() {
    JsonNode doc = JsonMapper.shared().readTree(new OpenApi("7", List.of()).bytes());
    for (RecordKind kind : RecordKind.values()) {
      JsonNode row = doc.at("/components/schemas/" + kind.slug());
      assertThat(row.get("properties").has("id")).as(kind.slug()).isTrue();
      assertThat(row.get("required").toString()).as(kind.slug()).contains("\"id\"");
    }
  }

  private static Operation operation(String path) {
    return Operation.get(
        path, "id", "Summary.", List.of(), Answer.json(Param.text()), ctx -> ctx.result(""));
  }

  private static String type(ObjectNode schema, String field) {
    return schema.get("properties").get(field).get("type").toString();
  }
}
