package org.parley.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;

/**
 * The part of a request's body that a refused request leaves unread.
 *
 * <p>A server that closes the connection while the client still sends makes the client's network
 * stack drop the answer, so the client sees a broken connection instead of the reason. What is left
 * is read and thrown away first, within bounds (the same as nginx's {@code lingering_close}).
 */
final class UnreadBody {
  /** Most bytes that are read after an answer was decided on: more than any address takes. */
  private static final int MOST_BYTES = 128 << 20;

  /** After this much time no further bytes are waited for. */
  private static final Duration MOST_TIME = Duration.ofSeconds(10);

  /** The same for whoever has not logged in. */
  private static final Duration STRANGER_TIME = Duration.ofSeconds(1);

  /** A client that sends nothing for this long is not waited for. */
  private static final long MOST_SILENT_MILLIS = Duration.ofSeconds(3).toMillis();

  private UnreadBody() {}

  static void discard(Context ctx) {
    EndPoint connection =
        ServletContextRequest.getServletContextRequest(ctx.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    long idle = connection.getIdleTimeout();
    connection.setIdleTimeout(MOST_SILENT_MILLIS);
    try {
      readAll(ctx);
    } finally {
      connection.setIdleTimeout(idle);
    }
  }

  private static void readAll(Context ctx) {
    long begun = System.nanoTime();
    long time = (BodyBound.known(ctx) ? MOST_TIME : STRANGER_TIME).toNanos();
    byte[] buffer = new byte[8192];
    try (InputStream body = Content.Source.asInputStream(BodyBound.unbounded(ctx))) {
      int left = MOST_BYTES;
      int read = 0;
      while (read >= 0 && left > 0 && System.nanoTime() - begun < time) {
        read = body.read(buffer);
        left -= read;
      }
    } catch (IOException | IllegalStateException e) {
      // The client is gone, or a reader has the body already: there is nothing left to read.
    }
  }
}
