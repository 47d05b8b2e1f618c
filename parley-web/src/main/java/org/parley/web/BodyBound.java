package org.parley.web;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * How large a request's body may be, and how long it may take. Bytes are counted as they come, so
 * that the bound holds for a body of any type that does not tell its length; and until it is known
 * who asks, nothing but a small form is taken. (The server's own {@code SizeLimitHandler} has one
 * bound for all.)
 */
public final class BodyBound extends Handler.Wrapper {
  /** Most bytes of a body before it is known who sends it: those of a form to log in. */
  public static final long STRANGER_BYTES = 16 * 1024;

  /** What the server can have read beyond that by the time it is known. */
  private static final long READ_AHEAD = 64 * 1024;

  /** Every body may take this long, and a larger one longer. */
  private static final Duration LEAST_TIME = Duration.ofSeconds(30);

  /** As many bytes more give a body a second more. */
  private static final long BYTES_A_SECOND = 64 * 1024;

  private static final int TOO_LARGE = 413;
  private static final int TOO_SLOW = 408;

  private final LongSupplier nanos;

  BodyBound() {
    this(System::nanoTime);
  }

  /**
   * @param nanos the time, from any beginning
   */
  BodyBound(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(new Bounded(request, nanos), response, callback);
  }

  /**
   * Takes a body of so many bytes, now that it is known who sends it.
   *
   * @throws ContentTooLargeResponse where it says that it has more, or has had more by now
   */
  public static void allow(Context ctx, long bytes) {
    Bounded body = bounded(ctx);
    body.most = bytes;
    body.known = bytes > STRANGER_BYTES;
    body.time = LEAST_TIME.plusSeconds(bytes / BYTES_A_SECOND);
    if (ctx.req().getContentLengthLong() > bytes || body.read > bytes) {
      throw new ContentTooLargeResponse(tooLarge(bytes));
    }
  }

  private static String tooLarge(long most) {
    return "a request has at most " + most + " bytes here";
  }

  /** What comes from the network, past the bound. */
  static Content.Source unbounded(Context ctx) {
    return bounded(ctx).getWrapped();
  }

  /** Whether the sender is known, and may take the time of the server. */
  static boolean known(Context ctx) {
    return bounded(ctx).known;
  }

  private static Bounded bounded(Context ctx) {
    Request request = ServletContextRequest.getServletContextRequest(ctx.req());
    return Optional.ofNullable(Request.as(request, Bounded.class)).orElseThrow();
  }

  private static final class Bounded extends Request.Wrapper {
    private final LongSupplier nanos;
    private final long begun;
    private volatile long most = STRANGER_BYTES + READ_AHEAD;
    private volatile Duration time = LEAST_TIME;
    private volatile boolean known;
    private volatile long read;

    Bounded(Request request, LongSupplier nanos) {
      super(request);
      this.nanos = nanos;
      this.begun = nanos.getAsLong();
    }

    @Override
    public Content.Chunk read() {
      Content.Chunk chunk = super.read();
      if (chunk == null || Content.Chunk.isFailure(chunk)) {
        return chunk;
      }
      read += chunk.remaining();
      if (read > most) {
        return refused(chunk, TOO_LARGE, tooLarge(most));
      }
      if (!chunk.isLast() && nanos.getAsLong() - begun > time.toNanos()) {
        String what = "a request must be sent within " + time.toSeconds() + " seconds here";
        return refused(chunk, TOO_SLOW, what);
      }
      return chunk;
    }

    private static Content.Chunk refused(Content.Chunk chunk, int status, String what) {
      chunk.release();
      return Content.Chunk.from(new BodyRefused(status, what));
    }
  }
}
