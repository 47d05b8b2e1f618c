package org.parley.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.web.ContractJson;
import org.parley.web.OpenDesk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReviewTest {
  @TempDir private Path directory;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("desk.parley"));
    Reports.add(store, "1", "Alpha", "Beta", "Gamma");
    desk = OpenDesk.of(store);
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void aVerdictIsKeptAndShownBesideItsRecord() {
    Entry entry = statement("Alpha", 1);
    String page = "/review/record?kind=statements&id=" + entry.id();
    HttpResponse<String> sent =
        desk.form(
            "/review/record",
            "csrf",
            desk.token(page),
            "kind",
            "statements",
            "id",
            entry.id(),
            "verdict",
            "reject",
            "note",
            "the speaker is another",
            "reviewer",
            "Ada");
    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(desk.get(page).body())
        .contains("<b>rejected</b> by Ada")
        .contains("the speaker is another");
    JsonNode said = json("/api/v1/reviews/statements/" + entry.id()).get("items");
    assertThat(said.get(0).get("gold").isNull()).isTrue();
    assertThat(said.get(0).get("as_read")).isEqualTo(JsonMapper.shared().readTree(json(entry)));
  }

  @Test
  void aCorrectionOutlivesAReadingThatNumbersRecordsAnew() {
    Entry before = statement("Alpha", 1);
    ObjectNode better = (ObjectNode) JsonMapper.shared().readTree(json(before));
    better.put("text", "talks at a later day");
    new Verdicts(store).take(before, "correct", better.toString(), "", "Ada");
    Reports.again(store, "2", "Alpha");
    Entry after = statement("Alpha", 2);
    assertThat(json(after)).contains("Alpha talks");
    assertThat(store.review().of(RecordKind.STATEMENTS, after.id()))
        .hasSize(1)
        .allSatisfy(c -> assertThat(c.corrected().orElseThrow()).contains("at a later day"));
    assertThat(store.review().of(RecordKind.STATEMENTS, statement("Alpha", 1).id())).isEmpty();
  }

  @Test
  void theQueueBeginsWithTheLeastCertainAndLeavesOutWhatWasJudged() {
    List<String> queue = queue();
    assertThat(queue).hasSize(3).first().isEqualTo(statement("Alpha", 1).id());
    new Verdicts(store).take(statement("Alpha", 1), "accept", "", "", "Ada");
    assertThat(queue()).hasSize(2).doesNotContain(queue.get(0)).first().isEqualTo(queue.get(1));
    assertThat(desk.get("/review").body()).contains("Beta talks").doesNotContain("Alpha talks");
  }

  @Test
  void precisionCountsTheLatestVerdictOfEachRecord() {
    Verdicts verdicts = new Verdicts(store);
    verdicts.take(statement("Alpha", 1), "accept", "", "", "Ada");
    verdicts.take(statement("Beta", 1), "reject", "", "", "Ada");
    verdicts.take(statement("Alpha", 1), "accept", "", "", "Bob");
    verdicts.take(statement("Beta", 1), "accept", "", "", "Bob");
    JsonNode standing = json("/api/v1/standing");
    assertThat(standing.at("/kinds/0/accepted").asInt()).isEqualTo(2);
    assertThat(standing.at("/kinds/0/precision").asDouble()).isEqualTo(1);
    assertThat(standing.at("/agreement/0/records").asInt()).isEqualTo(2);
    assertThat(standing.at("/agreement/0/same").asInt()).isEqualTo(1);
    assertThat(standing.at("/agreement/0/kappa").asDouble()).isZero();
    assertThat(desk.get("/review").body()).contains("Ada, Bob");
  }

  @Test
  void goldIsTheRecordAsItShouldBe() {
    Entry alpha = statement("Alpha", 1);
    Entry beta = statement("Beta", 1);
    new Verdicts(store).take(alpha, "accept", "", "good", "Ada");
    String better = json(beta).replace("\"indirect\"", "\"direct\"");
    new Verdicts(store).take(beta, "correct", better, "", "Ada");
    List<String> lines = new ArrayList<>();
    Gold.lines(store, lines::add);
    assertThat(desk.get("/api/v1/gold").body().lines()).isEqualTo(lines);
    assertThat(lines).hasSize(2);
    assertThat(gold(lines.get(0))).isEqualTo(JsonMapper.shared().readTree(json(alpha)));
    assertThat(gold(lines.get(1))).isEqualTo(JsonMapper.shared().readTree(better));
  }

  @Test
  void whatDoesNotFitIsToldAndNotKept() {
    Entry e = statement("Alpha", 1);
    Verdicts verdicts = new Verdicts(store);
    assertThatThrownBy(() -> verdicts.take(e, "maybe", "", "", "Ada"))
        .hasMessageContaining("accept");
    assertThatThrownBy(() -> verdicts.take(e, "accept", "", "", " ")).hasMessageContaining("name");
    assertThatThrownBy(() -> verdicts.take(e, "correct", "{", "", "Ada"))
        .hasMessageContaining("JSON");
    assertThatThrownBy(() -> verdicts.take(e, "correct", "{\"id\":\"x\"}", "", "Ada"))
        .hasMessageContaining("fields");
    String other = json(e).replace(e.id(), "another");
    assertThatThrownBy(() -> verdicts.take(e, "correct", other, "", "Ada"))
        .hasMessageContaining("id");
    assertThatThrownBy(() -> verdicts.take(e, "accept", "", "x".repeat(5000), "Ada"))
        .hasMessageContaining("note");
    assertThat(store.review().after(0, 9)).isEmpty();
    String path = "/api/v1/reviews/statements/";
    assertThat(desk.json(path + e.id(), "{\"verdict\":\"maybe\"}").statusCode()).isEqualTo(400);
    assertThat(desk.json(path + "none", "{\"verdict\":\"accept\"}").statusCode()).isEqualTo(404);
  }

  private String json(Entry e) {
    return new ContractJson(store).own(e);
  }

  private List<String> queue() {
    return json("/api/v1/queue?kind=statements").get("items").findValuesAsString("id");
  }

  private Entry statement(String word, int number) {
    return store.record(RecordKind.STATEMENTS, Reports.id(word) + "-s" + number).orElseThrow();
  }

  private static JsonNode gold(String line) {
    return JsonMapper.shared().readTree(line).get("gold");
  }

  private JsonNode json(String path) {
    HttpResponse<String> got = desk.get(path);
    assertThat(got.statusCode()).as(path + got.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(got.body());
  }
}
