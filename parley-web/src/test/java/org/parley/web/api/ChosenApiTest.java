package org.parley.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.io.export.Table;
import org.parley.store.Facet;
import org.parley.store.RecordKind;
import org.parley.store.SampleStore;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.export.StoreRecords;
import org.parley.web.list.ListPages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs choose by, as people write it, and what they get as CSV. */
class ChosenApiTest {
  @TempDir private static Path directory;
  private static Store store;
  private static OpenDesk desk;

  @BeforeAll
  static void open() {
    store = SampleStore.filled(directory.resolve("desk.parley"));
    desk = OpenDesk.with(store, site -> new Api(store, "1", List.of()), ListPages::new);
  }

  @AfterAll
  static void close() {
    desk.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "events?type=REJECT | events?type=reject",
        "events?party=RUS | events?party=Russia",
        "events?between=RUS,UKR | events?between=Ukraine,rus",
        "events?source_country=RUS | events?source_country=russia",
        "events?realis=happened | events?realis=Happened",
        "moves?talk=RUS_UKR-1 | moves?talk=rus_ukr-1",
        "reports?outlet=Steppe%20Dispatch | reports?outlet=steppe%20dispatch",
        "actors?kind=place-as-actor&kind=country | actors?kind=place_as_actor&kind=Country",
      })
  void aLabelOrSmallLettersMeanTheSame(String written, String typed) {
    assertThat(get(typed).get("items")).isEqualTo(get(written).get("items")).isNotEmpty();
  }

  @Test
  void betweenFindsWhatTheCountriesOfBothSidesFind() {
    Set<String> between = ids("events?between=RUS,UKR&size=500");
    Set<String> either = ids("events?source_country=RUS&target_country=UKR&size=500");
    either.addAll(ids("events?source_country=UKR&target_country=RUS&size=500"));

    assertThat(between).containsAll(either).isNotEmpty();
    assertThat(either).hasSizeGreaterThan(ids("events?source=RUS&target=UKR&size=500").size());
  }

  @Test
  void theLeastConfidenceIsAFilter() {
    JsonNode sure = get("events?min_confidence=0.6&size=500");

    assertThat(sure.get("items")).isNotEmpty();
    sure.get("items")
        .forEach(e -> assertThat(e.get("confidence").asDouble()).isGreaterThanOrEqualTo(0.6));
    assertThat(sure.get("total").asLong()).isLessThan(get("events").get("total").asLong());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "events?type=meeting | choose AGREE, CONSULT",
        "events?party=Atlantis | no country or actor",
        "events?between=RUS | two parties with a comma",
        "events?source_country=Nowhere | three letters, such as UKR",
        "statements?rule=shrug | statements have no shrug: choose",
        "moves?act=shrug | choose offer, accept",
        "reports?outlet=Nowhere%20Times | reports have no Nowhere Times: choose",
        "events?min_confidence=high | from 0 to 1",
        "events?foo=1 | unknown parameter: foo: choose outlet",
        "reports?type=REJECT | unknown parameter: type",
      })
  void whatMeansNothingIsRefusedWithWhatCouldBeChosen(String query, String told) {
    for (String path : List.of(query, query.replace("?", ".csv?"))) {
      HttpResponse<String> answer = desk.get("/api/v1/" + path);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(answer.body()).contains(told);
    }
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void theCsvHasAllRecordsUnderTheColumnsOfTheExport(RecordKind kind) {
    HttpResponse<String> answer = desk.get("/api/v1/" + kind.slug() + ".csv");
    List<NamedCsvRecord> rows = rows(answer.body());
    Table table = StoreRecords.table(kind);

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(answer.body().lines().findFirst()).contains(String.join(",", table.names()));
    assertThat((long) rows.size()).isEqualTo(get(kind.slug()).get("total").asLong());
    assertThat(answer.body()).isEqualTo(desk.get("/" + kind.slug() + ".csv").body());
  }

  @Test
  void theCsvOfAChoiceIsThatOfItsList() {
    List<String> csv = new ArrayList<>();
    rows(desk.get("/api/v1/events.csv?party=Russia&order=oldest").body())
        .forEach(r -> csv.add(r.getField("id")));
    List<String> list = new ArrayList<>();
    get("events?party=RUS&order=oldest&size=500")
        .get("items")
        .forEach(e -> list.add(e.get("id").asString()));

    assertThat(csv).isEqualTo(list).isNotEmpty();
  }

  @Test
  void aListLeadsOnUntilNothingIsLeft() {
    Set<String> all = new TreeSet<>();
    JsonNode page = get("events?size=7");
    for (int pages = 1; ; pages++) {
      page.get("items").forEach(e -> all.add(e.get("id").asString()));
      if (page.get("next").isNull()) {
        assertThat(pages).isGreaterThan(1);
        break;
      }
      page = get("events?size=7&at=" + page.get("next").asString());
    }

    assertThat((long) all.size()).isEqualTo(page.get("total").asLong());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/events.csv?from=x", "/events.json?from=x", "/no-such-list.csv"})
  void aFaultOfAnAddressForProgramsIsNoPage(String path) {
    HttpResponse<String> answer = desk.get(path);

    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(JsonMapper.shared().readTree(answer.body()).get("status").asInt())
        .isEqualTo(answer.statusCode());
  }

  @Test
  void theDocumentListsForEachListWhatItTakes() {
    JsonNode paths = get("openapi.json").get("paths");
    for (RecordKind kind : RecordKind.values()) {
      for (String path : List.of("/" + kind.slug(), "/" + kind.slug() + ".csv")) {
        List<String> names = new ArrayList<>();
        paths.get(path).at("/get/parameters").forEach(p -> names.add(p.get("name").asString()));

        assertThat(names).containsAll(kind.facets().stream().map(Facet::slug).toList());
        assertThat(names.stream().filter(n -> Facet.of(n).isPresent()))
            .hasSameSizeAs(kind.facets());
      }
    }
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  private static Set<String> ids(String path) {
    Set<String> ids = new TreeSet<>();
    get(path).get("items").forEach(e -> ids.add(e.get("id").asString()));
    return ids;
  }

  private static JsonNode get(String path) {
    HttpResponse<String> answer = desk.get("/api/v1/" + path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }
}
