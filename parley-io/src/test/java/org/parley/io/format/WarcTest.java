package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WarcTest {
  private static final String PAGE = "<html><p>They met.</p></html>";

  @Test
  void theAnswersOfServersAreFilesAtTheirAddresses() throws IOException {
    byte[] crawl =
        crawl(
            record("warcinfo", "", "application/warc-fields", bytes("software: x\r\n")),
            record(
                "request",
                "http://z.example/1",
                "application/http;msgtype=request",
                bytes("GET /1 HTTP/1.1\r\n\r\n")),
            answer("http://z.example/1", "200 OK", "text/html; charset=utf-8", bytes(PAGE), ""),
            answer("http://z.example/a.png", "200 OK", "image/png", bytes("x"), ""),
            answer("http://z.example/robots.txt", "200 OK", "text/plain", bytes("Disallow: /"), ""),
            answer("http://z.example/2", "301 Moved", "text/html", bytes("<p>Moved</p>"), ""));

    assertThat(Taken.of(crawl).files).containsExactly("http://z.example/1: " + PAGE);
    assertThat(Taken.of(crawl).faults).isEmpty();
  }

  @Test
  void chunkedAndEncodedPayloadsAreDecoded() throws IOException {
    byte[] packed = gzip(bytes(PAGE));
    ByteArrayOutputStream chunked = new ByteArrayOutputStream();
    chunked.write(bytes(Integer.toHexString(packed.length) + "\r\n"));
    chunked.write(packed);
    chunked.write(bytes("\r\n0\r\n\r\n"));
    byte[] crawl =
        crawl(
            answer(
                "http://z.example/1",
                "200 OK",
                "text/html",
                chunked.toByteArray(),
                "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"));

    assertThat(Taken.of(crawl).files).containsExactly("http://z.example/1: " + PAGE);
  }

  @Test
  void eachRecordMayBeGzippedForItself() throws IOException {
    byte[] one = gzip(answer("http://z.example/1", "200 OK", "text/html", bytes(PAGE), ""));
    byte[] two = gzip(answer("http://z.example/2", "200 OK", "text/html", bytes(PAGE), ""));

    assertThat(Taken.of(crawl(one, two)).files).hasSize(2);
  }

  @Test
  void anErrorOfAServerIsToldUnderItsAddress() throws IOException {
    byte[] crawl =
        crawl(answer("http://z.example/1", "404 Not Found", "text/html", bytes(PAGE), ""));
    Taken taken = Taken.of(crawl);

    assertThat(taken.files).isEmpty();
    assertThat(taken.faults.get(0).where()).isEqualTo("http://z.example/1");
    assertThat(taken.told()).containsExactly("the server answered with error 404: not read");
  }

  @Test
  void extractedTextIsReadAsText() throws IOException {
    byte[] crawl =
        crawl(record("conversion", "http://z.example/1", "text/plain", bytes("They met.")));

    assertThat(Taken.of(crawl).files).containsExactly("http://z.example/1: They met.");
  }

  @Test
  void aCrawlThatIsCutOffGivesWhatIsWhole() throws IOException {
    byte[] whole = answer("http://z.example/1", "200 OK", "text/html", bytes(PAGE), "");
    byte[] crawl = crawl(whole, Arrays.copyOf(whole, whole.length / 3));
    Taken taken = Taken.of(crawl);

    assertThat(taken.files).containsExactly("http://z.example/1: " + PAGE);
    assertThat(taken.told()).hasSize(1);
  }

  private static byte[] answer(String target, String status, String type, byte[] body, String more)
      throws IOException {
    byte[] head =
        bytes(
            "HTTP/1.1 "
                + status
                + "\r\nContent-Type: "
                + type
                + "\r\n"
                + more
                + (more.isEmpty() ? "Content-Length: " + body.length + "\r\n" : "")
                + "\r\n");
    return record("response", target, "application/http;msgtype=response", crawl(head, body));
  }

  private static byte[] record(String kind, String target, String type, byte[] block)
      throws IOException {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + kind
            + "\r\nWARC-Record-ID: <urn:uuid:7b2e6b1a-0000-4000-8000-000000000001>\r\n"
            + "WARC-Date: 2021-05-03T10:00:00Z\r\n"
            + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
            + "Content-Type: "
            + type
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return crawl(bytes(head), block, bytes("\r\n\r\n"));
  }

  private static byte[] crawl(byte[]... records) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] record : records) {
      all.write(record);
    }
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
