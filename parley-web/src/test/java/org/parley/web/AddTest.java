package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Store;

class AddTest {
  private static final String EDGE = "edge-of-a-part";
  private static final String TYPE = "multipart/form-data; boundary=" + EDGE;

  @TempDir private Path folder;
  private Served desk;

  @BeforeEach
  void open() {
    desk = new Served(Store.open(folder.resolve("desk.parley")));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void anEmptyDeskShowsEmptyPages() {
    for (String path : Served.PAGES) {
      assertThat(desk.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void filesAndTextAreReadAndTold() throws Exception {
    String body =
        file("../../etc/one.txt", "Talks open\n\nThe two sides met in Port Vale.\n")
            + file("two.bin", "\u0000\u0001\u0002\u0000")
            + field("text", "Talks close\n\nThe two sides left Port Vale.\n")
            + field("name", "note.txt")
            + "--"
            + EDGE
            + "--\r\n";
    Document done = ended(desk.post("/add", TYPE, body));

    assertThat(done.text())
        .contains("Done")
        .contains("two.bin")
        .contains("a format that is not read");
    assertThat(desk.store().search().count(Filter.of(RecordKind.REPORTS))).isEqualTo(2);
    String reports = desk.page("/reports").text();
    assertThat(reports).contains("one.txt").contains("note.txt").doesNotContain("etc");
    assertThat(desk.page("/changes").text()).contains("2 added").contains("Talks open");
  }

  @Test
  void whatTheStoreHasIsLeft() throws Exception {
    String body = field("text", "Talks open\n\nThey met.\n") + "--" + EDGE + "--\r\n";
    ended(desk.post("/add", TYPE, body));
    assertThat(ended(desk.post("/add", TYPE, body)).text()).contains("already in the store");
    assertThat(desk.store().search().count(Filter.of(RecordKind.REPORTS))).isEqualTo(1);
  }

  @Test
  void nothingIsNothing() {
    HttpResponse<String> answer =
        desk.post("/add", TYPE, field("text", "  ") + "--" + EDGE + "--\r\n");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("choose a file, or paste a text");
  }

  /** It says that it sends 66 MiB, and sends as much as a refused request may before it hears. */
  @Test
  void whatIsTooLargeIsTurnedAway() throws Exception {
    URI address = URI.create(desk.address("/add"));
    String head =
        "POST /add HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
            + TYPE
            + "\r\nContent-Length: "
            + (66 << 20)
            + "\r\n\r\n";
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(new byte[4 << 20]);
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 413 ").contains("at most 67108864 bytes here");
    }
    assertThat(desk.store().search().count(Filter.of(RecordKind.REPORTS))).isZero();
  }

  private Document ended(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String path = answer.headers().firstValue("Location").orElseThrow();
    String job = path.substring(path.indexOf("/add"));
    return Awaitility.await("the reading ends")
        .atMost(Duration.ofMinutes(1))
        .until(() -> desk.page(job), page -> page.select("progress").isEmpty());
  }

  private static String file(String name, String content) {
    return part("name=\"file\"; filename=\"" + name + "\"", content);
  }

  private static String field(String name, String content) {
    return part("name=\"" + name + "\"", content);
  }

  private static String part(String disposition, String content) {
    return "--"
        + EDGE
        + "\r\nContent-Disposition: form-data; "
        + disposition
        + "\r\n\r\n"
        + content
        + "\r\n";
  }
}
