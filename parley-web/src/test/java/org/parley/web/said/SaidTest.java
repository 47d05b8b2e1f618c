package org.parley.web.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.api.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SaidTest {
  @TempDir private Path folder;
  private Store store;
  private OpenDesk api;
  private OpenDesk page;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
    StatementSearch statements = new StatementSearch(store, Optional::empty);
    api =
        OpenDesk.with(
            store, site -> new Api(store, "1", List.of(new SaidOperations(store, statements))));
    page = OpenDesk.with(store, site -> new SaidPages(site, statements));
    Reports.add(store, "1", "Alpha", "Beta");
  }

  @AfterEach
  void close() {
    page.close();
    api.close();
    store.close();
  }

  @Test
  void theNearestStatementComesFirstWithHowNearItIs() {
    String said = text(json("/statements?size=1").get("items").get(0));
    JsonNode found = json("/said?claim=" + said.replace(' ', '+'));

    assertThat(text(found.get("items").get(0).get("statement"))).isEqualTo(said);
    assertThat(found.get("items").get(0).get("likeness").asDouble()).isBetween(0.3, 1.0);
  }

  @Test
  void whatNobodySaidIsNotFound() {
    assertThat(json("/said?claim=zebras").get("items")).isEmpty();
    assertThat(page.page("/said?claim=zebras").text()).contains("No statement shares a word");
  }

  @ParameterizedTest
  @CsvSource({
    "/said,claim is required",
    "/said?claim=+,claim is required",
    "/said?claim=x&size=0,size must be between 1 and 100",
    "/said?claim=x&size=101,size must be between 1 and 100"
  })
  void aBadQuestionIsTold(String path, String why) {
    HttpResponse<String> answer = api.get("/api/v1" + path);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(why);
  }

  @Test
  void aClaimIsBounded() {
    String path = "/said?claim=" + "a".repeat(StatementSearch.LONGEST + 1);

    assertThat(api.get("/api/v1" + path).body()).contains("at most 500 characters");
    assertThat(page.page(path).text()).contains("at most 500 characters");
  }

  @Test
  void markupInAClaimIsText() {
    assertThat(page.get("/said?claim=%3Cb%3Ebold").body())
        .contains("b&gt;bold")
        .doesNotContain("<b>bold");
  }

  @Test
  void thePageShowsWhatWasFound() {
    String said = text(json("/statements?size=1").get("items").get(0));

    assertThat(page.page("/said?claim=" + said.replace(' ', '+')).text())
        .contains(said)
        .contains("% alike");
    assertThat(page.page("/said").text()).contains("A claim, with who is supposed to have said it");
  }

  private JsonNode json(String path) {
    return JsonMapper.shared().readTree(api.get("/api/v1" + path).body());
  }

  private static String text(JsonNode statement) {
    return statement.get("text").asString();
  }
}
