package org.parley.web.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Delivery.State;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.store.Watch;
import org.parley.web.Logged;
import org.parley.web.OpenDesk;
import org.parley.web.access.Fetcher;
import org.parley.web.access.Tokens;
import org.parley.web.api.Api;

/** What goes wrong with one watch stays with it. */
class PausedWatchTest {
  private static final Retries ONCE = new Retries(1, Duration.ZERO, Duration.ZERO);
  private static final String POISON = "http://127.0.0.1:99999/x";

  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private final List<String> told = new ArrayList<>();
  @TempDir private Path folder;
  private HttpServer hook;
  private Store store;

  @BeforeEach
  void open() throws IOException {
    hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/",
        ex -> {
          heard.add(ex.getRequestURI().getPath());
          ex.sendResponseHeaders(200, -1);
          ex.close();
        });
    hook.start();
    store = Store.open(folder.resolve("desk.parley"));
  }

  @AfterEach
  void close() {
    store.close();
    hook.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {POISON, "http://127.0.0.1:0/x", "ftp://h/x", "http://u:p@h/", "http:/x", "h x"})
  void anAddressThatCannotBeAskedIsRefusedWhenItIsGiven(String address) {
    NewWatch asked = new NewWatch("w", "", "events", "", Optional.of(address));
    assertThatThrownBy(asked::checked)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the webhook must be an address such as");
  }

  @Test
  void anAddressThatCannotBeAskedIsInTheWayOfNoOther() {
    kept("good", "", hook("/good"));
    Watch bad = kept("bad", "", POISON);
    kept("good2", "", hook("/good2"));
    round("Alpha");
    assertThat(heard).containsExactlyInAnyOrder("/good", "/good2");
    assertThat(told)
        .singleElement()
        .asString()
        .contains("watch 2 bad", "99999", "the watch is paused");
    round("Beta");
    assertThat(heard).hasSize(4);
    assertThat(told.get(1)).contains("watch 2 bad is paused");
    assertThat(store.watches().deliveries(bad.number(), 9)).hasSize(1);
  }

  @Test
  void aFilterThatCannotBeReadPausesItsOwnWatchOnly() {
    Watch bad = kept("bad", "outlet=" + "x".repeat(5000), hook("/bad"));
    kept("good", "", hook("/good"));
    round("Alpha");
    assertThat(heard).containsExactly("/good");
    assertThat(told)
        .singleElement()
        .asString()
        .contains("watch 1 bad is paused", "the filter of watch 1 bad cannot be read", "4000");
    assertThat(Pause.of(store, bad)).isPresent();
  }

  @Test
  void anErrorWhileAMessageIsSentIsATryThatFailed() {
    Watch watch = kept("w", "", hook("/w"));
    Reports.add(store, "1", "Alpha");
    try (Watching failing = new Watching(store, Fetcher.ofAnyNet(), ONCE, broken())) {
      assertThat(Logged.during(failing::quietly)).contains("StackOverflowError");
    }
    assertThat(store.watches().deliveries(watch.number(), 9))
        .singleElement()
        .satisfies(d -> assertThat(d.state()).isEqualTo(State.FAILED))
        .satisfies(d -> assertThat(d.answer()).contains("StackOverflowError"));
  }

  @Test
  void aPausedWatchIsShownAsSuchAndCanBeResumed() {
    Watch watch = kept("w", "", POISON);
    round("Alpha");
    try (OpenDesk desk = desk()) {
      Document page = desk.page("/watches");
      assertThat(page.select(".fault").text()).contains("Paused: a message was given up");
      assertThat(desk.get("/api/v1/watches").body()).contains("\"paused\":\"a message was given");
      desk.form("/watches/resume", "csrf", desk.token("/watches"), "watch", "1");
      assertThat(store.watches().paused(watch.number())).isEmpty();
      round("Beta");
      assertThat(desk.json("/api/v1/watches/1/resume", "{}").statusCode()).isEqualTo(204);
      assertThat(desk.page("/watches").text()).doesNotContain("Paused");
    }
  }

  @Test
  void aFeedWhoseFilterCannotBeReadSaysSo() {
    Watch bad = kept("bad", "outlet=" + "x".repeat(5000), hook("/bad"));
    try (OpenDesk desk = desk()) {
      var answer = desk.get(WatchPages.feed(bad));
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.body()).contains("the filter of watch 1 bad cannot be read");
      assertThat(desk.page("/watches").text()).contains("Paused: the filter of watch 1");
    }
  }

  @Test
  void aWebhookIsSeenByItsOwnerAndByAdmins() {
    for (String name : List.of("adm", "rev", "other")) {
      var role = name.equals("adm") ? org.parley.store.Role.ADMIN : org.parley.store.Role.REVIEWER;
      store.accounts().add(name, role, "hash");
      store.accounts().addKey(name, "key", Tokens.hash("key-of-" + name));
    }
    kept("w", "", "http://127.0.0.1:1/secret-path", "rev");
    round("Alpha");
    try (OpenDesk desk = desk()) {
      for (String path : List.of("/watches", "/api/v1/watches", "/api/v1/watches/1/deliveries")) {
        assertThat(desk.get(path, key("rev")).body()).as(path).contains("secret-path");
        assertThat(desk.get(path, key("adm")).body()).as(path).contains("secret-path");
        assertThat(desk.get(path, key("other")).body()).as(path).doesNotContain("secret-path");
      }
      assertThat(desk.get("/api/v1/watches", key("other")).body())
          .contains("\"webhook\":\"an address that its owner sees\"");
    }
  }

  private OpenDesk desk() {
    return OpenDesk.with(
        store, WatchPages::new, site -> new Api(store, "1", List.of(new WatchOperations(store))));
  }

  private static String[] key(String name) {
    return new String[] {"Authorization", "Bearer key-of-" + name};
  }

  private void round(String word) {
    Reports.add(store, "1", word);
    try (Watching watching =
        new Watching(store, Fetcher.ofAnyNet(), ONCE, Clock.systemUTC(), told::add)) {
      watching.round();
    }
  }

  private String hook(String path) {
    return "http://127.0.0.1:" + hook.getAddress().getPort() + path;
  }

  private Watch kept(String name, String filter, String webhook) {
    return kept(name, filter, webhook, "");
  }

  /** Keeps a watch as an earlier version did, without a look at what is given. */
  private Watch kept(String name, String filter, String webhook, String owner) {
    return store
        .watches()
        .add(
            new Watch(
                0,
                Tokens.next(),
                name,
                owner,
                RecordKind.STATEMENTS,
                filter,
                Optional.of(webhook),
                "secret",
                "",
                0));
  }

  private static Clock broken() {
    return new Clock() {
      @Override
      public Instant instant() {
        throw new StackOverflowError();
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
