package org.parley.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.web.ContractJson;
import org.parley.web.OpenDesk;
import org.parley.web.Sketch;
import org.parley.web.access.Tokens;
import org.parley.web.api.Api;
import org.parley.web.list.ListPages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewPagesTest {
  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
    openDesk();
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void anEmptyQueueSaysSo() {
    Document page = desk.page("/review");
    assertThat(page.text())
        .contains("Nothing left to review here.")
        .contains("Nothing yet.")
        .doesNotContain("Agreement between reviewers");
    assertThat(page.select("nav.kinds a[aria-current]").text()).isEqualTo("Statements");
    assertThat(page.select("nav.kinds a")).hasSize(RecordKind.values().length);
  }

  @Test
  void theQueueHasTwentyFiveOfTheLeastCertain() {
    Sketch report = new Sketch("The Lake Post", "2022-03-01", "Queue");
    for (int i = 0; i < 26; i++) {
      report.says("NOR", "words " + i, 0.9 - i * 0.01);
    }
    Sketch.put(store, "1", report);
    List<String> quotes = desk.page("/review").select("blockquote").eachText();
    assertThat(quotes).hasSize(25).startsWith("words 25", "words 24").doesNotContain("words 0");
  }

  @Test
  void aRecordOfTheQueueSaysByWhichRuleAndWhereItIsJudged() {
    Reports.add(store, "1", "Alpha");
    Document page = desk.page("/review");
    assertThat(page.select("a.judge").attr("href"))
        .isEqualTo("/review/record?kind=statements&id=" + Reports.id("Alpha") + "-s1");
    assertThat(page.select("p:has(a.judge)").text()).isEqualTo("Review rule cue");
    assertThat(desk.page("/review?kind=figures").select("p:has(a.judge)").text())
        .isEqualTo("Review");
  }

  @Test
  void theTableHasThreeDigitsAndOneKindALine() {
    Reports.add(store, "1", "Alpha", "Beta", "Gamma");
    Verdicts verdicts = new Verdicts(store);
    verdicts.take(statement("Alpha"), "accept", "", "", "Ada");
    verdicts.take(statement("Beta"), "reject", "", "", "Ada");
    verdicts.take(statement("Gamma"), "accept", "", "", "Ada");
    assertThat(desk.page("/review").select("tbody tr").eachText())
        .containsExactly("statements 2 0 1 0.667");
  }

  @Test
  void whereTwoAgreeThroughoutThereIsNoKappa() {
    Reports.add(store, "1", "Alpha");
    Verdicts verdicts = new Verdicts(store);
    verdicts.take(statement("Alpha"), "accept", "", "", "Ada");
    verdicts.take(statement("Alpha"), "accept", "", "", "Bob");
    assertThat(desk.page("/review").select("table").last().select("tbody tr").text())
        .isEqualTo("statements Ada, Bob 1 1 none");
  }

  @Test
  void theFormHasTheRecordToCorrect() {
    Reports.add(store, "1", "Alpha");
    Document page = desk.page(form(statement("Alpha")));
    assertThat(page.text()).contains("Not reviewed yet.");
    assertThat(page.select("[name=field.text.0]").val()).isEqualTo("Alpha talks");
    assertThat(page.select("[name=field.speaker.0]").val()).isEqualTo("Alpha (name:Alpha)");
    assertThat(page.select("[name=field.kind.0] option").eachText())
        .containsExactly("quoted", "reported", "partly quoted");
    assertThat(page.select("textarea")).isEmpty();
    assertThat(page.select("a:contains(Back to the queue)").attr("href"))
        .isEqualTo("/review?kind=statements");
    assertThat(page.select("#reviewer")).hasSize(1);
  }

  @Test
  void aCorrectionOfTheFormIsShownBesideItsRecord() {
    Reports.add(store, "1", "Alpha");
    Entry alpha = statement("Alpha");
    String better = new ContractJson(store).own(alpha).replace("Alpha talks", "<i>better</i>");
    HttpResponse<String> sent =
        judge(alpha, "verdict", "correct", "corrected", better, "reviewer", "Ada");
    assertThat(sent.headers().firstValue("Location")).contains(form(alpha));
    for (String path : List.of(form(alpha), "/statements/record?id=" + alpha.id())) {
      Document page = desk.page(path);
      assertThat(page.select(".review > ul > li").text()).matches("corrected by Ada, \\d+ .*");
      assertThat(page.select(".review .changes").text()).contains("<i>better</i>");
      assertThat(page.select(".review i")).isEmpty();
    }
  }

  @Test
  void whatIsTypedIntoTheFieldsIsTheCorrection() {
    Reports.add(store, "1", "Alpha", "Beta");
    Entry alpha = statement("Alpha");
    HttpResponse<String> sent =
        judge(
            alpha,
            "verdict",
            "correct",
            "reviewer",
            "Ada",
            "field.text.0",
            "truce",
            "field.speaker.0",
            "Beta",
            "field.kind.0",
            "direct");
    assertThat(sent.statusCode()).isEqualTo(302);
    JsonNode then =
        JsonMapper.shared().readTree(store.review().after(0, 9).get(0).corrected().orElseThrow());
    assertThat(then.get("text").asString()).isEqualTo("truce");
    assertThat(then.at("/speaker/actor").asString()).isEqualTo("name:Beta");
    assertThat(then.at("/speaker/start").isNull()).isTrue();
    assertThat(then.get("kind").asString()).isEqualTo("direct");
    assertThat(desk.page(form(alpha)).select(".review .changes li").eachText())
        .contains("What is said: Alpha talks → truce");
  }

  @Test
  void aFieldThatDoesNotFitIsNamedAndTheFormKeepsWhatWasTyped() {
    Reports.add(store, "1", "Alpha");
    Entry alpha = statement("Alpha");
    HttpResponse<String> sent =
        judge(
            alpha,
            "verdict",
            "correct",
            "reviewer",
            "Ada",
            "note",
            "<odd>",
            "field.text.0",
            "<b>truce</b>",
            "field.kind.0",
            "sung");
    assertThat(sent.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(sent.body());
    assertThat(page.select(".review [role=alert]").text())
        .isEqualTo("Quoted or reported has other values than sung");
    assertThat(page.select("[name=field.text.0]").val()).isEqualTo("<b>truce</b>");
    assertThat(page.select("#note").val()).isEqualTo("<odd>");
    assertThat(page.select("#reviewer").val()).isEqualTo("Ada");
    assertThat(page.select(".review b")).isEmpty();
    assertThat(store.review().after(0, 9)).isEmpty();
  }

  @Test
  void aCorrectionThatChangesNothingIsNone() {
    Reports.add(store, "1", "Alpha");
    assertThat(judge(statement("Alpha"), "verdict", "correct", "reviewer", "Ada").body())
        .contains("nothing was changed");
  }

  @Test
  void theLatestVerdictStandsFirst() {
    Reports.add(store, "1", "Alpha");
    Verdicts verdicts = new Verdicts(store);
    verdicts.take(statement("Alpha"), "accept", "", "", "Ada");
    verdicts.take(statement("Alpha"), "reject", "", "", "Bob");
    assertThat(desk.page(form(statement("Alpha"))).select(".review > ul > li b").eachText())
        .containsExactly("rejected", "accepted");
  }

  @Test
  void aVerdictThatIsWrongIsNamed() {
    Reports.add(store, "1", "Alpha");
    HttpResponse<String> sent = judge(statement("Alpha"), "verdict", "maybe", "reviewer", "Ada");
    assertThat(sent.statusCode()).isEqualTo(400);
    assertThat(sent.body()).contains("verdict must be accept, correct or reject");
    assertThat(judge(statement("Alpha"), "verdict", "accept").body())
        .contains("a verdict has a reviewer");
    assertThat(store.review().after(0, 9)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"statements,none", "stories,x", "'',''"})
  void aRecordThatIsNotThereIsNamed(String kind, String id) {
    HttpResponse<String> answer = desk.get("/review/record?kind=" + kind + "&id=" + id);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("no such record: " + (kind + " " + id).strip());
  }

  @Test
  void whoMayNotJudgeSeesNoFormAndWhoMayNeedsNoName() {
    Reports.add(store, "1", "Alpha");
    account("rea", Role.READER);
    account("rev", Role.REVIEWER);
    desk.close();
    openDesk();
    String path = form(statement("Alpha"));
    String read = desk.get(path, key("rea")).body();
    assertThat(read).contains("Not reviewed yet.").doesNotContain("name=\"verdict\"");
    String judged = desk.get(path, key("rev")).body();
    assertThat(judged).contains("name=\"verdict\"").doesNotContain("id=\"reviewer\"");
  }

  @Test
  void aVerdictIsThatOfTheAccountWhateverNameIsGiven() {
    Reports.add(store, "1", "Alpha");
    account("rev", Role.REVIEWER);
    desk.close();
    openDesk();
    String body = "{\"verdict\":\"accept\",\"reviewer\":\"someone else\"}";
    desk.json("/api/v1/reviews/statements/" + statement("Alpha").id(), body, key("rev"));
    assertThat(store.review().after(0, 9).get(0).reviewer()).isEqualTo("rev");
  }

  @Test
  void aCorrectionThroughTheApiIsTheWholeRecord() {
    Reports.add(store, "1", "Alpha");
    Entry alpha = statement("Alpha");
    String better = new ContractJson(store).own(alpha).replace("Alpha talks", "better");
    HttpResponse<String> sent =
        desk.json(
            "/api/v1/reviews/statements/" + alpha.id(),
            "{\"verdict\":\"correct\",\"reviewer\":\"Ada\",\"corrected\":" + better + "}");
    assertThat(sent.statusCode()).isEqualTo(201);
    JsonNode gold = JsonMapper.shared().readTree(sent.body());
    assertThat(gold.get("gold")).isEqualTo(JsonMapper.shared().readTree(better));
    assertThat(gold.get("verdict").asString()).isEqualTo("correct");
  }

  @Test
  void anAcceptedRecordNeedsNoCorrection() {
    Reports.add(store, "1", "Alpha");
    HttpResponse<String> sent =
        desk.json(
            "/api/v1/reviews/statements/" + statement("Alpha").id(),
            "{\"verdict\":\"accept\",\"reviewer\":\"Ada\",\"corrected\":null,\"note\":null}");
    assertThat(sent.statusCode()).isEqualTo(201);
    assertThat(store.review().after(0, 9).get(0).note()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "00", "000", "501", "-1", "many", "1000"})
  void theQueueHasABoundedSize(String size) {
    HttpResponse<String> answer = desk.get("/api/v1/queue?size=" + size);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("size must be a number from 1 to 500");
  }

  @Test
  void theQueueIsAsLongAsItIsAskedToBe() {
    Reports.add(store, "1", "Alpha", "Beta", "Gamma");
    assertThat(queue("?size=1")).containsExactly(statement("Alpha").id());
    assertThat(queue("?size=500")).hasSize(3);
    assertThat(queue("")).hasSize(3);
    assertThat(desk.get("/api/v1/queue?kind=stories").body()).contains("no such kind: stories");
    assertThat(desk.get("/api/v1/queue?kind=events").body()).contains("\"kind\":\"events\"");
  }

  @Test
  void whereNothingWasWithdrawnThePageSaysSo() {
    assertThat(desk.page("/withdrawn").text()).contains("No records have been withdrawn.");
  }

  @Test
  void whatWasWithdrawnIsShownAsItWas() {
    withdraw(1);
    Document page = desk.page("/withdrawn");
    assertThat(page.select("li b").text()).matches("[0-9a-f]+-s1");
    assertThat(page.select("li .meta").text()).isEqualTo("statements, run 2");
    assertThat(page.select("li pre").text()).contains("\"text\":\"words 0\"");
    assertThat(page.select("a[rel=next]")).isEmpty();
  }

  @Test
  void twoHundredWithdrawalsFillAPage() {
    withdraw(201);
    Document first = desk.page("/withdrawn");
    assertThat(first.select("li")).hasSize(200);
    String next = first.select("a[rel=next]").attr("href");
    assertThat(next).matches("/withdrawn\\?after=\\d+");
    List<String> both = new ArrayList<>(first.select("li b").eachText());
    both.addAll(desk.page(next).select("li b").eachText());
    assertThat(both).hasSize(201).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "1234567890123456789"})
  void whatIsNoNumberIsRefused(String after) {
    HttpResponse<String> answer = desk.get("/withdrawn?after=" + after);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("after must be a number");
  }

  private void openDesk() {
    desk =
        OpenDesk.with(
            store,
            ReviewPages::new,
            ListPages::new,
            site -> new Api(store, "1", List.of(new ReviewOperations(store))));
  }

  private void withdraw(int count) {
    Sketch before = new Sketch("The Lake Post", "2022-03-01", "Gone");
    Sketch after = new Sketch("The Lake Post", "2022-03-01", "Gone");
    for (int i = 0; i < count; i++) {
      before.says("NOR", "words " + i);
      after.says("NOR", "words " + i);
    }
    Sketch.put(store, "1", before);
    Sketch.put(store, "2", after.withoutStatements());
  }

  private void account(String name, Role role) {
    store.accounts().add(name, role, "hash");
    store.accounts().addKey(name, "key", Tokens.hash("key-of-" + name));
  }

  private static String[] key(String name) {
    return new String[] {"Authorization", "Bearer key-of-" + name};
  }

  private List<String> queue(String query) {
    return JsonMapper.shared()
        .readTree(desk.get("/api/v1/queue" + query).body())
        .get("items")
        .findValuesAsString("id");
  }

  private Entry statement(String word) {
    return store.record(RecordKind.STATEMENTS, Reports.id(word) + "-s1").orElseThrow();
  }

  private static String form(Entry entry) {
    return "/review/record?kind=" + entry.kind().slug() + "&id=" + entry.id();
  }

  private HttpResponse<String> judge(Entry entry, String... fields) {
    String token = desk.token(form(entry));
    return desk.form(
        "/review/record",
        Stream.concat(
                Stream.of("csrf", token, "kind", entry.kind().slug(), "id", entry.id()),
                Stream.of(fields))
            .toArray(String[]::new));
  }
}
