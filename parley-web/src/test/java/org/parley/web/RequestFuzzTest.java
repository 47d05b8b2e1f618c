package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.testing.fuzz.Change;
import org.parley.testing.fuzz.Fuzzing;
import org.parley.testing.fuzz.Generator;
import org.parley.testing.fuzz.Mutants;
import org.parley.testing.fuzz.Trial;

/** Whatever a desk is asked, it answers, and never that it failed. */
class RequestFuzzTest {
  private static final Trial TRIAL = new Trial(RequestFuzzTest.class, RequestFuzzTest::check);
  private static final int PATIENCE = 60_000;

  /** 505 says that a line break in an address has cut the version off: the request is at fault. */
  private static final String ANSWER = "HTTP/1\\.[01] (?:[1-4]\\d\\d|505)";

  private static final List<String> PAGES =
      List.of(
          "/",
          "/talks",
          "/talks/list",
          "/talks/talk",
          "/who",
          "/who.csv",
          "/map",
          "/map.json",
          "/wording",
          "/wording/list",
          "/wording/outlets.csv",
          "/changes",
          "/changes.json",
          "/actors/actor",
          "/actors/called.csv",
          "/review",
          "/review/record",
          "/withdrawn",
          "/reports/report",
          "/reports/original",
          "/watches",
          "/feeds/x.atom",
          "/login",
          "/logout",
          "/account",
          "/account/keys",
          "/add",
          "/add/job",
          "/add/cancel",
          "/static/none",
          "/api/v1",
          "/api/v1/openapi.json",
          "/api/v1/search",
          "/api/v1/runs",
          "/api/v1/watches",
          "/api/v1/watches/1",
          "/api/v1/watches/1/deliveries",
          "/api/v1/watches/1/resume",
          "/api/v1/queue",
          "/api/v1/standing",
          "/api/v1/gold",
          "/api/v1/withdrawn",
          "/api/v1/changes/1",
          "/api/v1/originals/x");

  private static Path folder = Path.of("");
  private static Store store;
  private static OpenDesk desk;

  @BeforeAll
  static void open() throws IOException {
    folder = Files.createTempDirectory("parley-fuzz");
    store = Store.open(folder.resolve("desk.parley"));
    Reports.add(store, "1", "Alpha", "Beta", Reports.EVIL);
    desk = OpenDesk.of(PlainDesk.unhurried(store));
    TRIAL.known();
  }

  @AfterAll
  static void close() throws IOException {
    desk.close();
    store.close();
    Files.delete(folder.resolve("desk.parley"));
    Files.delete(folder);
  }

  @Test
  void everyRequestIsAnswered() {
    Fuzzing.run(requests(), request -> TRIAL.on(request.getBytes(StandardCharsets.UTF_8)));
  }

  private static Generator<String> requests() {
    Generator<String> methods = methods();
    Generator<String> paths = paths();
    Generator<String> queries = OddQueries.any();
    Generator<String> types = types();
    Generator<String> bodies = bodies();
    return r ->
        request(methods.next(r), paths.next(r), queries.next(r), types.next(r), bodies.next(r));
  }

  private static String request(
      String method, String path, String query, String type, String body) {
    boolean with = !method.equals("GET") && !method.equals("HEAD");
    int length = with ? body.getBytes(StandardCharsets.UTF_8).length : 0;
    return method
        + " "
        + path
        + (query.isEmpty() ? "" : "?" + query)
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + (with ? body : "");
  }

  private static Generator<String> methods() {
    return Generator.weighted(
        Generator.of("GET").weighing(6),
        Generator.of("POST").weighing(4),
        Generator.of("HEAD", "DELETE", "OPTIONS").weighing(3));
  }

  private static Generator<String> paths() {
    List<String> all = new ArrayList<>(PAGES);
    for (RecordKind kind : RecordKind.values()) {
      for (String around :
          List.of(
              "/%s",
              "/%s.csv",
              "/%s.json",
              "/%s/record",
              "/api/v1/%s",
              "/api/v1/%s/" + ids(),
              "/api/v1/counts/%s",
              "/api/v1/days/%s",
              "/api/v1/reviews/%s/" + ids())) {
        all.add(around.replace("%s", kind.slug()));
      }
    }
    Generator<String> plain = Generator.of(all);
    Generator<Change> changes = Mutants.changes();
    Generator<String> changed = r -> escaped(changes.next(r), plain.next(r));
    return Generator.weighted(plain.weighing(4), changed.weighing(1));
  }

  private static String escaped(Change change, String path) {
    return OpenDesk.encoded(change.in(path)).replace("%2F", "/");
  }

  private static String ids() {
    return Reports.id("Alpha") + "-s1";
  }

  private static Generator<String> types() {
    return Generator.of(
        "application/json",
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain",
        "x");
  }

  /** JSON of what the operations take, with odd values; forms; and what is neither. */
  private static Generator<String> bodies() {
    Generator<String> keys =
        Generator.of("name", "kind", "filter", "webhook", "verdict", "note", "reviewer", "as");
    Generator<String> told =
        Generator.of("statements", "reject", "accept", "http://127.0.0.1:99999/x", "events");
    Generator<String> values = Generator.oneOf(told, OddQueries.values());
    Generator<String> quoted = values.map(value -> "\"" + value.replace("\"", "\\\"") + "\"");
    Generator<String> fields = r -> "\"" + keys.next(r) + "\":" + quoted.next(r);
    Generator<String> json = fields.list(0, 6).map(all -> "{" + String.join(",", all) + "}");
    return Generator.oneOf(json, json, OddQueries.any(), OddQueries.values());
  }

  private static void check(byte[] request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.port())) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request);
      byte[] begun = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      String line = new String(begun, StandardCharsets.ISO_8859_1);
      assertThat(line).matches(ANSWER);
    }
  }
}
