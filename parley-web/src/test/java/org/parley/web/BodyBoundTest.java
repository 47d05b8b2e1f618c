package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BodyBoundTest {
  private final AtomicLong nanos = new AtomicLong();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  @BeforeEach
  void open() throws Exception {
    BodyBound bound = new BodyBound(this::nanos);
    bound.setHandler(new Echo());
    server.addConnector(connector);
    server.setHandler(bound);
    server.start();
  }

  @AfterEach
  void close() throws Exception {
    server.stop();
  }

  @Test
  void aBodyThatComesInTimeIsTaken() throws Exception {
    assertThat(sent(Duration.ofSeconds(29))).endsWith("ab");
  }

  @Test
  void aBodyThatComesTooSlowlyIsNot() throws Exception {
    assertThat(sent(Duration.ofSeconds(31)))
        .endsWith("408 a request must be sent within 30 seconds here");
  }

  /** Two bytes of three, the second after some time. */
  private String sent(Duration pause) throws IOException, InterruptedException {
    try (Socket socket = new Socket("127.0.0.1", connector.getLocalPort())) {
      String head =
          "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
      socket.getOutputStream().write(ascii(head + "1\r\na\r\n"));
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      nanos.addAndGet(pause.toNanos());
      socket.getOutputStream().write(ascii("1\r\nb\r\n0\r\n\r\n"));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private long nanos() {
    long now = nanos.get();
    begun.countDown();
    return now;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Answers with the body, or with why there is none. */
  private static final class Echo extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      String answer;
      try {
        answer = Content.Source.asString(request);
      } catch (IOException e) {
        answer = BodyRefused.in(e).map(r -> r.status() + " " + r.getMessage()).orElse("?");
      }
      Content.Sink.write(response, true, answer, callback);
      return true;
    }
  }
}
