package org.parley.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.store.Role;
import org.parley.web.BodyBound;
import org.parley.web.Logged;
import org.parley.web.OpenDesk;

/** What is sent to a desk with accounts: how much, and how slowly. */
class BodiesTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data; boundary=edge";
  private static final int MEBIBYTE = 1 << 20;

  /** More than the server has threads. */
  private static final int MANY = 300;

  private final OpenDesk desk = GuardedDesk.open();
  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({"/login", "/change", "/unspoken", "/api/thing", "/page"})
  void aStrangerSendsNoMoreThanASmallFormWithoutSayingHowMuch(String path) throws IOException {
    for (String type : List.of(FORM, PARTS, "application/json", "text/plain")) {
      assertThat(chunked(path, type, MEBIBYTE)).as(type).doesNotContain("HTTP/1.1 2", "HTTP/1.1 5");
    }
    assertThat(chunked("/login", FORM, MEBIBYTE)).contains(" 413 ").contains("at most 10000 bytes");
  }

  @Test
  void aFormToLogInIsTakenHoweverItIsSent() throws IOException {
    assertThat(chunked("/login", FORM, 5000)).contains("HTTP/1.1 401 ");
  }

  @ParameterizedTest
  @CsvSource({"READER", "REVIEWER"})
  void onlyAnAdminSendsFiles(Role role) throws IOException {
    String key = "\r\nAuthorization: " + GuardedDesk.key(GuardedDesk.account(role))[1];
    assertThat(chunked("/change", PARTS + key, 15_000)).doesNotContain("HTTP/1.1 500 ");
    assertThat(sized("/change", PARTS + key, 15_000)).contains(" 413 ").contains("at most 10000");
    String admin = "\r\nAuthorization: " + GuardedDesk.key(GuardedDesk.account(Role.ADMIN))[1];
    assertThat(sized("/change", PARTS + admin, 15_000)).contains("HTTP/1.1 200 ");
  }

  @Test
  void slowBodiesAreInNobodysWay() throws IOException {
    for (int i = 0; i < MANY; i++) {
      begun("/login", FORM, 1000).write('n');
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(15), () -> assertThat(desk.get("/login").statusCode()).isEqualTo(200));
  }

  @Test
  void aRequestThatIsBrokenOffIsALineOfTheLog() {
    String logged =
        Logged.during(
            () -> {
              try {
                begun("/login", FORM, 1000).write('n');
                sockets.get(0).close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              Awaitility.await()
                  .pollDelay(Duration.ofSeconds(1))
                  .until(() -> desk.get("/login").statusCode() == 200);
            });
    assertThat(logged.lines().filter(l -> l.contains("POST /login"))).hasSizeLessThan(2);
    assertThat(logged).doesNotContain("\tat ").doesNotContain("an error in Parley");
  }

  @Test
  void theBoundOfStrangersIsThatOfTheirForm() {
    assertThat(BodyBound.STRANGER_BYTES).isEqualTo(16_384);
    assertThat(Limits.usual().body()).isEqualTo(262_144);
  }

  private OutputStream begun(String path, String type, int size) throws IOException {
    return head(path, type, "Content-Length: " + size);
  }

  private OutputStream head(String path, String type, String length) throws IOException {
    Socket socket = new Socket("127.0.0.1", desk.port());
    sockets.add(socket);
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
            + type
            + "\r\n"
            + length
            + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    return socket.getOutputStream();
  }

  private String sized(String path, String type, int size) throws IOException {
    begun(path, type, size).write(new byte[size]);
    return answer();
  }

  /** Sends {@code 0=&1=&…} in pieces of 1,000 bytes, without saying how many. */
  private String chunked(String path, String type, int size) throws IOException {
    OutputStream out = head(path, type, "Transfer-Encoding: chunked");
    byte[] piece = ("3e8\r\n" + "0=&1=".repeat(200) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    try {
      for (int sent = 0; sent < size; sent += 1000) {
        out.write(piece);
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    } catch (SocketException e) {
      // The server has heard enough.
    }
    return answer();
  }

  private String answer() throws IOException {
    Socket socket = sockets.get(sockets.size() - 1);
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
