package org.parley.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.io.output.SchemaTest;
import org.parley.model.ReportId;
import org.parley.store.Entry;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.web.ContractJson;
import org.parley.web.OpenDesk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ApiTest {
  @TempDir private Path directory;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("desk.parley"));
    Reports.add(store, "1", "Alpha", "Beta", "Gamma", "Delta", "Epsilon");
    desk = OpenDesk.of(store);
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void aListGivesTheContractsRows() {
    for (RecordKind kind : RecordKind.values()) {
      JsonNode page = json("/api/v1/" + kind.slug());
      long count = store.search().count(Filter.of(kind));
      assertThat(page.get("total").asLong()).as(kind.slug()).isEqualTo(count);
      assertThat(page.get("items")).as(kind.slug()).hasSize((int) count);
      if (kind != RecordKind.MOVES) {
        page.get("items")
            .forEach(row -> SchemaTest.assertConforms(kind.slug(), contracts(kind, row)));
      }
    }
    assertThat(json("/api/v1/statements").get("total").asLong()).isEqualTo(5);
  }

  @Test
  void cursorsLeadOnceThroughAllAndBack() {
    List<String> all = new ArrayList<>();
    JsonNode page = json("/api/v1/statements?order=oldest&size=2");
    all.addAll(ids(page));
    List<String> first = ids(page);
    while (!page.get("next").isNull()) {
      page = json("/api/v1/statements?order=oldest&size=2&at=" + page.get("next").asString());
      all.addAll(ids(page));
    }
    assertThat(all).hasSize(5).doesNotHaveDuplicates();
    page = json("/api/v1/statements?order=oldest&size=2&at=" + page.get("previous").asString());
    page = json("/api/v1/statements?order=oldest&size=2&at=" + page.get("previous").asString());
    assertThat(ids(page)).isEqualTo(first);
  }

  @Test
  void filtersAreThoseOfThePages() {
    assertThat(json("/api/v1/statements?outlet=Alpha&outlet=Beta").get("total").asLong())
        .isEqualTo(2);
    assertThat(json("/api/v1/statements?q=gam*").get("total").asLong()).isEqualTo(1);
    assertThat(json("/api/v1/statements?from=2022-03-04").get("total").asLong()).isEqualTo(2);
    assertThat(json("/api/v1/counts/statements?outlet=Alpha").at("/facets/outlet").size())
        .isEqualTo(5);
    JsonNode days = json("/api/v1/days/statements?by=month").get("items");
    assertThat(days.toString()).isEqualTo("[{\"start\":\"2022-03-01\",\"count\":5}]");
  }

  @Test
  void oneRecordStandsUnderItsId() {
    String id = Reports.id("Beta") + "-s1";
    assertThat(json("/api/v1/statements/" + id)).isEqualTo(stored(RecordKind.STATEMENTS, id));
    String actor = OpenDesk.encoded("name:Beta");
    assertThat(json("/api/v1/actors/" + actor).get("name").asString()).isEqualTo("Beta");
  }

  @Test
  void theOriginalIsGivenByteForByteAndNeverShownAsAPage() {
    String id = Reports.id("Alpha");
    HttpResponse<String> got = desk.get("/api/v1/originals/" + id);
    assertThat(got.body()).isEqualTo(store.original(new ReportId(id)).orElseThrow().text());
    assertThat(got.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(got.headers().firstValue("Content-Disposition")).contains("attachment");
  }

  @Test
  void searchLooksThroughAllKindsThatHaveWords() {
    JsonNode kinds = json("/api/v1/search?q=Delta").get("kinds");
    assertThat(kinds.findValuesAsString("kind")).contains("reports", "statements", "actors");
    kinds.forEach(k -> assertThat(k.get("total").asLong()).as(k.toString()).isLessThan(5));
    assertThat(desk.get("/api/v1/search").statusCode()).isEqualTo(400);
  }

  @Test
  void faultsAreProblems() {
    problem("/api/v1/statements/none", 404, "no such record");
    problem("/api/v1/statements?colour=red", 400, "colour");
    problem("/api/v1/statements?from=soon", 400, "from must be a day");
    problem("/api/v1/statements?size=0", 400, "size");
    problem("/api/v1/statements?at=elsewhere", 400, "at must be");
    problem("/api/v1/nothing", 404, "nothing");
    problem("/api/v1/changes/first", 400, "run must be a number");
    problem("/api/v1/originals/..%2F..%2Fetc%2Fpasswd", 404, "no such report");
    problem("/api/v1/originals/../../../etc/passwd", 404, "");
  }

  @Test
  void sqlInAFilterIsAWordLikeAnyOther() {
    String evil = OpenDesk.encoded("x' OR 1=1; DROP TABLE statements; --");
    for (String name : List.of("outlet", "speaker", "kind", "between")) {
      problem("/api/v1/statements?" + name + "=" + evil, 400, name + ": ");
    }
    assertThat(json("/api/v1/statements?q=" + evil).get("total").asLong()).isZero();
    for (String words :
        List.of("\"", "a\" OR \"b", "NEAR(a b)", "*", "text:Alpha", "-Alpha", "\0")) {
      assertThat(desk.get("/api/v1/statements?q=" + OpenDesk.encoded(words)).statusCode())
          .as(words)
          .isEqualTo(200);
    }
    assertThat(json("/api/v1/statements").get("total").asLong()).isEqualTo(5);
  }

  @Test
  void runsTellWhatTheyDidAndWithdrawnRecordsKeepTheirIds() {
    Reports.again(store, "2", "Alpha");
    Reports.add(store, "3", "Alpha");
    JsonNode runs = json("/api/v1/runs").get("items");
    assertThat(runs.findValuesAsString("version")).startsWith("3", "2", "1");
    String changes = json("/api/v1/changes/" + runs.get(1).get("run")).get("items").toString();
    assertThat(changes).contains("\"added\"").contains("-s1");
    JsonNode gone = json("/api/v1/withdrawn").get("items");
    assertThat(gone.findValuesAsString("id")).contains(Reports.id("Alpha") + "-s1");
    assertThat(gone.get(0).get("before").isObject()).isTrue();
  }

  @Test
  void whatIsSentIsJsonOfABoundedSize() {
    String path = "/api/v1/reviews/statements/" + Reports.id("Beta") + "-s1";
    assertThat(desk.json(path, "{").statusCode()).isEqualTo(400);
    assertThat(desk.json(path, "[]").statusCode()).isEqualTo(400);
    assertThat(desk.json(path, "{\"note\":\"" + "x".repeat(300_000) + "\"}").statusCode())
        .isEqualTo(413);
    String deep = "[".repeat(100_000);
    assertThat(desk.json(path, "{\"corrected\":" + deep).statusCode()).isEqualTo(400);
  }

  private JsonNode json(String path) {
    HttpResponse<String> got = desk.get(path);
    assertThat(got.statusCode()).as(path + ": " + got.body()).isEqualTo(200);
    assertThat(got.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
    return JsonMapper.shared().readTree(got.body());
  }

  private void problem(String path, int status, String what) {
    HttpResponse<String> got = desk.get(path);
    assertThat(got.statusCode()).as(path).isEqualTo(status);
    if (got.headers()
        .firstValue("Content-Type")
        .orElse("")
        .startsWith("application/problem+json")) {
      JsonNode problem = JsonMapper.shared().readTree(got.body());
      assertThat(problem.get("status").asInt()).isEqualTo(status);
      assertThat(problem.get("detail").asString()).contains(what);
    } else {
      assertThat(what).as(path + " is a problem: " + got.body()).isEmpty();
    }
  }

  private JsonNode stored(RecordKind kind, String id) {
    Entry entry = store.record(kind, id).orElseThrow();
    return JsonMapper.shared().readTree(new ContractJson(store).whole(entry));
  }

  private static List<String> ids(JsonNode page) {
    return page.get("items").findValuesAsString("id");
  }

  /** Without the id that the API adds where the contract has none. */
  private static String contracts(RecordKind kind, JsonNode row) {
    boolean added =
        Stream.of(RecordKind.TIMES, RecordKind.PLACES, RecordKind.WORDING).anyMatch(kind::equals);
    if (added) {
      assertThat(((ObjectNode) row).remove("id").asString()).isNotEmpty();
    }
    return row.toString();
  }
}
