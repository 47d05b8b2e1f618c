package org.parley.web.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.io.input.Inputs;
import org.parley.model.Fault;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.access.Fetcher;
import org.parley.web.access.Tokens;

class AddPagesTest {
  private static final String EDGE = "edge-of-a-part";

  private final CountDownLatch gate = new CountDownLatch(1);
  private final List<String> read = java.util.Collections.synchronizedList(new ArrayList<>());
  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
    desk = OpenDesk.with(store, site -> new AddPages(site, this::read, Optional.empty()));
  }

  @AfterEach
  void close() {
    gate.countDown();
    desk.close();
    store.close();
  }

  /** Waits until the test lets it go on. */
  private List<Fault> read(Inputs inputs, Reader.Listener listener) {
    inputs.sources().forEach(s -> read.add(s.input()));
    listener.on(read.get(read.size() - 1), 0);
    try {
      for (int i = 0; i < 600 && !listener.cancelled() && gate.getCount() > 0; i++) {
        gate.await(100, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return inputs.sources().size() > 1
        ? List.of(new Fault("two.txt", "line 2", "<b>odd</b>"))
        : List.of();
  }

  @Test
  void theFormTellsItsBounds() {
    Document page = desk.page("/add");
    assertThat(page.select(".drop").text()).contains("At most 200 files and 64 MiB together");
    assertThat(page.select("input[name=url]")).isEmpty();
    assertThat(page.text()).doesNotContain("Added since the desk was started");
  }

  @Test
  void whereAddressesAreFetchedTheFormAsksForOne() {
    try (Fetcher fetcher = Fetcher.ofThePublicNet();
        OpenDesk other =
            OpenDesk.with(store, site -> new AddPages(site, this::read, Optional.of(fetcher)))) {
      assertThat(other.page("/add").select("input[name=url]")).hasSize(1);
    }
  }

  @Test
  void theModelsAreLoadedOnceTheFormIsOpen() {
    AtomicInteger warmed = new AtomicInteger();
    Reader reader =
        new Reader() {
          @Override
          public void warm() {
            warmed.incrementAndGet();
          }

          @Override
          public List<Fault> read(Inputs inputs, Listener listener) {
            return List.of();
          }
        };
    try (OpenDesk other =
        OpenDesk.with(store, site -> new AddPages(site, reader, Optional.empty()))) {
      assertThat(warmed).hasValue(0);
      other.page("/add");
      other.page("/add");
      until(() -> warmed.get() == 1);
      assertThat(warmed).hasValue(1);
    }
  }

  @Test
  void anAdditionIsToldWhileItIsRead() {
    HttpResponse<String> sent = paste("text", "Talks open", "name", "note.txt");
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(sent.headers().firstValue("Location")).contains("/add/job?n=1");
    until(() -> read.size() == 1);
    HttpResponse<String> reading = desk.get("/add/job?n=1");
    assertThat(reading.headers().firstValue("Refresh")).contains("1");
    assertThat(reading.body())
        .contains("<h1>Adding</h1>")
        .contains("<b>0 of 1 report</b> read. Now: note.txt");
    assertThat(desk.page("/add").select("ul li").text())
        .isEqualTo("Addition 1: 1 report, 0 read so far");
    gate.countDown();
    until(() -> desk.get("/add/job?n=1").body().contains("Done."));
    HttpResponse<String> done = desk.get("/add/job?n=1");
    assertThat(done.headers().firstValue("Refresh")).isEmpty();
    assertThat(done.body()).contains("<h1>Added</h1>").contains("1 report was read.");
    assertThat(desk.page("/add").select("ul li").text()).isEqualTo("Addition 1: 1 report, done");
  }

  @Test
  void anAdditionCanBeCancelled() {
    post(file("one.txt", "Talks open") + file("two.txt", "Talks close"));
    until(() -> read.size() == 2);
    assertThat(desk.page("/add/job?n=1").select("form[action=/add/cancel] button").text())
        .isEqualTo("Cancel");
    HttpResponse<String> sent = cancel("1");
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(sent.headers().firstValue("Location")).contains("/add/job?n=1");
    until(() -> desk.get("/add/job?n=1").body().contains("<b>Cancelled.</b>"));
    Document page = desk.page("/add/job?n=1");
    assertThat(page.text())
        .contains("0 of 2 reports read. What was read is kept, the rest was dropped");
    assertThat(page.select("form[action=/add/cancel]")).isEmpty();
    assertThat(desk.page("/add").select("ul li").text())
        .isEqualTo("Addition 1: 2 reports, cancelled after 0");
  }

  @Test
  void oneThatWaitsIsDroppedAndLeavesItsPlaceToAnother() {
    for (int i = 0; i < AddPages.MOST_WAITING; i++) {
      paste("text", "Talks " + i);
    }
    assertThat(paste("text", "One more").statusCode()).isEqualTo(503);
    cancel("7");
    assertThat(desk.get("/add/job?n=7").body()).contains("<b>Cancelled.</b>");
    assertThat(paste("text", "One more").statusCode()).isEqualTo(303);
  }

  @Test
  void cancellingNeedsTheTokenOfTheForm() {
    paste("text", "Talks open");
    HttpResponse<String> sent =
        desk.send("/add/cancel", "application/x-www-form-urlencoded", "n=1");
    assertThat(sent.statusCode()).isEqualTo(403);
    assertThat(desk.get("/add/job?n=1").body()).doesNotContain("Cancelled");
  }

  @Test
  void anAdditionThatIsNotThereCannotBeCancelled() {
    assertThat(cancel("3").statusCode()).isEqualTo(404);
    assertThat(cancel("x").statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasOddIsToldAsText() {
    gate.countDown();
    post(file("one.txt", "Talks open") + file("two.txt", "Talks close"));
    until(() -> desk.get("/add/job?n=1").body().contains("Done."));
    Document page = desk.page("/add/job?n=1");
    assertThat(page.text()).contains("2 reports were read.");
    assertThat(page.select("li.fault").text()).isEqualTo("two.txt, line 2: <b>odd</b>");
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt,a.txt",
    "/etc/a.txt,a.txt",
    "'C:\\\\texts\\\\a.txt',a.txt",
    "../,unnamed",
    "' a ',a"
  })
  void aFileIsCalledWithoutItsFolder(String given, String name) {
    post(file(given, "Talks open"));
    until(() -> read.size() == 1);
    assertThat(read).containsExactly(name);
  }

  @Test
  void aLongNameIsCut() {
    post(file("x".repeat(201), "Talks open"));
    until(() -> read.size() == 1);
    assertThat(read).containsExactly("x".repeat(200));
  }

  @Test
  void filesOfOneNameAreNumbered() {
    post(file("a", "One.") + file("a", "Two.") + file("a", "Three.") + file("b", ""));
    until(() -> read.size() == 3);
    assertThat(read).containsExactly("a", "a (2)", "a (3)");
  }

  @Test
  void aPastedTextHasANameOfItsOwn() {
    paste("text", "Talks open", "name", " ");
    until(() -> read.size() == 1);
    assertThat(read).containsExactly("pasted.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n "})
  void withoutATextThereIsNothingToAdd(String text) {
    HttpResponse<String> sent = paste("text", text);
    assertThat(sent.statusCode()).isEqualTo(400);
    assertThat(sent.body()).contains("nothing to add: choose a file, or paste a text");
  }

  @Test
  void anAddressIsNotFetchedUnlessThatIsAllowed() {
    HttpResponse<String> sent = paste("url", "http://h.example/");
    assertThat(sent.statusCode()).isEqualTo(403);
    assertThat(sent.body()).contains("addresses are fetched only with serve --allow-fetch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not an address", "ftp://h/", "http://[", "http://127.0.0.1:1/x"})
  void anAddressThatIsNoneOrIsNotPublicIsNamed(String address) {
    try (Fetcher fetcher = Fetcher.ofThePublicNet();
        OpenDesk other =
            OpenDesk.with(store, site -> new AddPages(site, this::read, Optional.of(fetcher)))) {
      HttpResponse<String> sent = other.form("/add", "csrf", other.token("/add"), "url", address);
      assertThat(sent.statusCode()).isEqualTo(400);
      assertThat(sent.body()).contains("not fetched: ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "day,12 April 2023,year-month-day",
    "day,12023-04-12,year-month-day",
    "day,2023-02-30,year-month-day",
    "address,courier.example,whole web address",
    "address,javascript:alert(1),whole web address",
    "address,https:///no-host,whole web address"
  })
  void aFieldThatIsNotWhatItAsksForIsNamedBesideIt(String field, String typed, String named) {
    HttpResponse<String> sent = paste("text", "Talks <open>", "outlet", "\"A\"", field, typed);
    assertThat(sent.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(sent.body());
    assertThat(page.select("p:has(#" + field + ") [role=alert]").text()).contains(named);
    assertThat(page.select("#" + field).val()).isEqualTo(typed);
    assertThat(page.select("#text").val()).isEqualTo("Talks <open>");
    assertThat(page.select("#outlet").val()).isEqualTo("\"A\"");
    assertThat(read).isEmpty();
  }

  @Test
  void anOutletHasABound() {
    HttpResponse<String> sent = paste("text", "Talks open", "outlet", "x".repeat(201));
    assertThat(Jsoup.parse(sent.body()).select("p:has(#outlet) [role=alert]").text())
        .isEqualTo("an outlet has at most 200 characters");
  }

  @Test
  void twoHundredFilesAreTheMost() {
    StringBuilder files = new StringBuilder();
    for (int i = 0; i < 201; i++) {
      files.append(file("f" + i, "Talks."));
    }
    HttpResponse<String> sent = post(files.toString());
    assertThat(sent.statusCode()).isEqualTo(400);
    assertThat(sent.body()).contains("at most 200 files at a time: 201");
  }

  @Test
  void aFormThatIsBrokenIsNamed() {
    HttpResponse<String> sent =
        desk.send(
            "/add",
            "multipart/form-data; boundary=" + EDGE,
            "no part at all",
            "X-CSRF-Token",
            desk.token("/add"));
    assertThat(sent.statusCode()).isEqualTo(413);
    assertThat(sent.body()).contains("the form could not be read: at most 64 MiB at a time");
  }

  @Test
  void moreAdditionsThanMayWaitAreTurnedAway() {
    for (int i = 0; i < AddPages.MOST_WAITING; i++) {
      assertThat(paste("text", "Talks " + i).statusCode()).isEqualTo(303);
    }
    HttpResponse<String> more = paste("text", "One more");
    assertThat(more.statusCode()).isEqualTo(503);
    assertThat(more.body()).contains("20 additions are already waiting");
  }

  @Test
  void whatWaitsIsBoundedInBytesToo() {
    try (OpenDesk small =
        OpenDesk.with(store, site -> new AddPages(site, this::read, Optional.empty(), 4 << 20))) {
      String[] form = {"csrf", small.token("/add"), "text", "Talks open. ".repeat(10_000)};
      int taken = 0;
      HttpResponse<String> sent = small.form("/add", form);
      while (sent.statusCode() == 303) {
        taken++;
        sent = small.form("/add", form);
      }
      assertThat(taken).isBetween(5, AddPages.MOST_WAITING - 1);
      assertThat(sent.statusCode()).isEqualTo(503);
      assertThat(sent.body()).contains("MiB of at most 4: try again when they have been");
    }
  }

  @Test
  void aPastedTextMayBeAsLargeAsAFile() {
    String text = "Talks open.\n\n" + "They met again. ".repeat(100_000);
    HttpResponse<String> sent =
        post(
            "--"
                + EDGE
                + "\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n"
                + text
                + "\r\n");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?n=2", "?n=0", "?n=-1", "?n=x", "?n=12345678901"})
  void anAdditionThatIsNotThereIsNamed(String query) {
    HttpResponse<String> answer = desk.get("/add/job" + query);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("no such addition since the desk was started");
  }

  @ParameterizedTest
  @CsvSource({"READER,403", "REVIEWER,403", "ADMIN,303"})
  void onlyAnAdminMayAdd(Role role, int status) {
    store.accounts().add("ada", role, "hash");
    store.accounts().addKey("ada", "key", Tokens.hash("word"));
    try (OpenDesk guarded =
        OpenDesk.with(store, site -> new AddPages(site, this::read, Optional.empty()))) {
      HttpResponse<String> sent =
          guarded.send(
              "/add",
              "application/x-www-form-urlencoded",
              "text=Talks",
              "Authorization",
              "Bearer word");
      assertThat(sent.statusCode()).isEqualTo(status);
      boolean link =
          guarded.get("/add", "Authorization", "Bearer word").body().contains("href=\"/add\"");
      assertThat(link).isEqualTo(role == Role.ADMIN);
    }
  }

  private HttpResponse<String> paste(String... fields) {
    return desk.form(
        "/add",
        Stream.concat(Stream.of("csrf", desk.token("/add")), Stream.of(fields))
            .toArray(String[]::new));
  }

  private HttpResponse<String> cancel(String number) {
    return desk.form("/add/cancel", "csrf", desk.token("/add"), "n", number);
  }

  private HttpResponse<String> post(String parts) {
    return desk.send(
        "/add",
        "multipart/form-data; boundary=" + EDGE,
        parts + "--" + EDGE + "--\r\n",
        "X-CSRF-Token",
        desk.token("/add"));
  }

  private static String file(String name, String content) {
    return "--"
        + EDGE
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\n\r\n"
        + content
        + "\r\n";
  }

  private static void until(Callable<Boolean> holds) {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(holds);
  }
}
