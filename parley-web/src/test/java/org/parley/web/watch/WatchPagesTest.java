package org.parley.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.store.Watch;
import org.parley.web.OpenDesk;
import org.parley.web.access.Tokens;
import org.parley.web.api.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchPagesTest {
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
  void withoutWatchesThePageSaysSo() {
    Document page = desk.page("/watches");
    assertThat(page.text()).contains("No watches yet.");
    assertThat(page.select("#kind option[selected]").val()).isEqualTo("statements");
    assertThat(page.select("#kind option")).hasSize(RecordKind.values().length);
    assertThat(page.select("#filter").val()).isEmpty();
  }

  @Test
  void theFormTakesTheFilterOfTheListOneComesFrom() {
    Document page = desk.page("/watches?of=events&type=AID&q=a+b&order=oldest");
    assertThat(page.select("#kind option[selected]").eachAttr("value")).containsExactly("events");
    assertThat(page.select("#filter").val()).isEqualTo("type=AID&q=a+b");
  }

  @Test
  void aKindThatIsNoneIsNamed() {
    HttpResponse<String> answer = desk.get("/watches?of=stories");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("no such kind: stories");
  }

  @Test
  void aWatchLeadsToItsListAndItsFeed() {
    Watch all = add("all", "talks", "", Optional.empty());
    Watch some = add("some", "statements", "q=x", Optional.empty());
    Document page = desk.page("/watches");
    assertThat(page.select(".items > li > a").eachAttr("href"))
        .containsExactly(
            "/talks/list",
            "/feeds/" + all.token() + ".atom",
            "/statements?q=x",
            "/feeds/" + some.token() + ".atom");
    assertThat(page.text()).doesNotContain("News is sent to");
  }

  @Test
  void aWebhookTellsWhatWasSentToIt() {
    Watch watch = add("w", "statements", "", Optional.of("http://127.0.0.1:9/hook"));
    assertThat(desk.page("/watches").text())
        .contains("Sends to http://127.0.0.1:9/hook; nothing sent yet");
    for (int i = 0; i < 6; i++) {
      store.watches().tell(store.watches().find(watch.number()).orElseThrow(), i + 1, body());
    }
    Document page = desk.page("/watches");
    assertThat(page.text()).doesNotContain("nothing sent yet");
    assertThat(page.select(".items li li").eachText())
        .hasSize(5)
        .containsOnly("pending, 0 attempts.");
  }

  @Test
  void aFormBeginsAWatch() {
    HttpResponse<String> answer =
        begin("name", " <b>news ", "kind", "events", "filter", "?q=x&size=3", "webhook", "");
    assertThat(answer.headers().firstValue("Location")).contains("/watches");
    Watch watch = store.watches().all().get(0);
    assertThat(watch.name()).isEqualTo("<b>news");
    assertThat(watch.query()).isEqualTo("q=x");
    assertThat(watch.owner()).isEmpty();
    assertThat(watch.webhook()).isEmpty();
    assertThat(desk.page("/watches").select("li b").text()).isEqualTo("<b>news");
  }

  @Test
  void whatIsWrongWithAFormIsNamedAndNothingKept() {
    assertThat(begin("kind", "events").body()).contains("a watch has a name of 1 to 200");
    assertThat(begin("name", "w").body()).contains("no such kind: ");
    assertThat(begin("name", "w", "kind", "events", "filter", "to=x").body())
        .contains("to must be a day");
    assertThat(begin("name", "w", "kind", "events", "webhook", "ftp://x").body())
        .contains("only http and https");
    assertThat(store.watches().all()).isEmpty();
  }

  @Test
  void aFormEndsAWatch() {
    Watch watch = add("w", "events", "", Optional.empty());
    HttpResponse<String> none = end("99");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("no such watch: 99");
    assertThat(end("first").statusCode()).isEqualTo(404);
    assertThat(store.watches().all()).hasSize(1);
    assertThat(end(String.valueOf(watch.number())).headers().firstValue("Location"))
        .contains("/watches");
    assertThat(store.watches().all()).isEmpty();
  }

  @Test
  void aFeedHasFiftyEntriesAtMost() {
    Reports.add(
        store,
        "1",
        IntStream.range(0, 51)
            .mapToObj(i -> "W" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
            .toArray(String[]::new));
    Watch watch = add("w", "statements", "", Optional.empty());
    assertThat(desk.get(WatchPages.feed(watch)).body().split("<entry>")).hasSize(51);
  }

  @Test
  void aFeedHasTheAddressThatWasAsked() {
    Watch watch = add("w", "statements", "", Optional.empty());
    assertThat(desk.get(WatchPages.feed(watch)).body())
        .contains("href=\"http://127.0.0.1:" + desk.port() + "/feeds/" + watch.token());
  }

  @Test
  void onlyTheWholeTokenOpensAFeed() {
    Watch watch = add("w", "statements", "", Optional.empty());
    String token = watch.token();
    for (String wrong :
        List.of(token, token + ".xml", token.substring(1) + ".atom", ".atom", "%25.atom")) {
      assertThat(desk.get("/feeds/" + wrong).statusCode()).as(wrong).isEqualTo(404);
    }
    assertThat(desk.get("/feeds/" + token + ".atom").statusCode()).isEqualTo(200);
  }

  @Test
  void aFeedNeedsNoLogInAndThePageDoes() {
    Watch watch = add("w", "statements", "", Optional.empty());
    account("ada", Role.READER);
    assertThat(desk.get(WatchPages.feed(watch)).statusCode()).isEqualTo(200);
    assertThat(desk.get("/watches").statusCode()).isEqualTo(302);
    assertThat(desk.get("/watches", key("ada")).body())
        .contains("<b>w</b>")
        .doesNotContain("Stop watching")
        .doesNotContain("Watch a filter");
  }

  @Test
  void onesOwnWatchCanBeEndedByOneselfAndByAnAdmin() {
    account("rea", Role.READER);
    account("rev", Role.REVIEWER);
    account("other", Role.REVIEWER);
    account("adm", Role.ADMIN);
    String first = made("rev");
    String second = made("rev");
    assertThat(desk.delete(first, key("rea")).statusCode()).isEqualTo(403);
    HttpResponse<String> refused = desk.delete(first, key("other"));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body())
        .contains("this watch belongs to someone else: only its owner or an admin can change it");
    assertThat(desk.delete(first, key("rev")).statusCode()).isEqualTo(204);
    assertThat(desk.delete(second, key("adm")).statusCode()).isEqualTo(204);
    assertThat(store.watches().all()).isEmpty();
  }

  @Test
  void theApiGivesTheSecretOnceAndWhoseTheWatchIs() {
    account("rev", Role.REVIEWER);
    HttpResponse<String> made =
        desk.json(
            "/api/v1/watches",
            "{\"name\":\"w\",\"kind\":\"events\",\"filter\":\"q=x\",\"webhook\":\"http://h/x\"}",
            key("rev"));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    JsonNode watched = json(made).get("watch");
    Watch kept = store.watches().all().get(0);
    assertThat(json(made).get("secret").asString()).isEqualTo(kept.secret());
    assertThat(watched.get("owner").asString()).isEqualTo("rev");
    assertThat(watched.get("kind").asString()).isEqualTo("events");
    assertThat(watched.get("filter").asString()).isEqualTo("q=x");
    assertThat(watched.get("webhook").asString()).isEqualTo("http://h/x");
    assertThat(watched.get("feed").asString()).isEqualTo(WatchPages.feed(kept));
    assertThat(desk.get("/api/v1/watches", key("rev")).body()).doesNotContain(kept.secret());
  }

  @Test
  void theApiNamesWhatIsWrong() {
    assertThat(desk.json("/api/v1/watches", "{\"kind\":\"events\"}").body())
        .contains("a watch has a name");
    assertThat(desk.json("/api/v1/watches", "{\"name\":7,\"kind\":\"events\"}").body())
        .contains("name must be a string");
    assertThat(desk.json("/api/v1/watches", "{\"name\":\"w\",\"kind\":null}").body())
        .contains("no such kind: ");
    assertThat(desk.get("/api/v1/watches/x/deliveries").statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasSentIsToldTheLatestFirst() {
    Watch watch = add("w", "statements", "", Optional.of("http://127.0.0.1:9/hook"));
    store.watches().tell(watch, 1, body());
    store.watches().tell(store.watches().find(watch.number()).orElseThrow(), 2, body());
    JsonNode items =
        json(desk.get("/api/v1/watches/" + watch.number() + "/deliveries")).get("items");
    assertThat(items.findValuesAsString("delivery")).containsExactly("2", "1");
    assertThat(items.get(0).get("state").asString()).isEqualTo("pending");
    assertThat(items.get(0).get("attempts").asInt()).isZero();
  }

  private void openDesk() {
    desk =
        OpenDesk.with(
            store,
            WatchPages::new,
            site -> new Api(store, "1", List.of(new WatchOperations(store))));
  }

  /** Adds an account with a key, and opens the desk anew if it is the first. */
  private void account(String name, Role role) {
    boolean first = !store.accounts().any();
    store.accounts().add(name, role, "hash");
    store.accounts().addKey(name, "key", Tokens.hash("key-of-" + name));
    if (first) {
      desk.close();
      openDesk();
    }
  }

  private static String[] key(String name) {
    return new String[] {"Authorization", "Bearer key-of-" + name};
  }

  private String made(String owner) {
    HttpResponse<String> answer =
        desk.json("/api/v1/watches", "{\"name\":\"w\",\"kind\":\"events\"}", key(owner));
    return "/api/v1/watches/" + json(answer).at("/watch/watch");
  }

  private Watch add(String name, String kind, String filter, Optional<String> webhook) {
    return store.watches().add(new NewWatch(name, "", kind, filter, webhook).checked());
  }

  private HttpResponse<String> begin(String... fields) {
    return desk.form("/watches", with(fields));
  }

  private HttpResponse<String> end(String number) {
    return desk.form("/watches/remove", with("watch", number));
  }

  private String[] with(String... fields) {
    String token = desk.token("/watches");
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of("csrf", token), java.util.stream.Stream.of(fields))
        .toArray(String[]::new);
  }

  private static Optional<String> body() {
    return Optional.of("{}");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
