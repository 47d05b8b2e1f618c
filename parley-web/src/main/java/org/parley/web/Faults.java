package org.parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.ServletException;
import java.io.EOFException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.parley.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is answered where a request cannot be: by the part it belongs to, or on a page. */
final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final int TIMED_OUT = 408;

  private final WebApp site;

  private Faults(WebApp site) {
    this.site = site;
  }

  static void add(RoutesConfig routes, WebApp site) {
    Faults faults = new Faults(site);
    routes.exception(
        EndpointNotFound.class, (e, ctx) -> faults.tell(ctx, 404, "no such page: " + ctx.path()));
    routes.exception(
        HttpResponseException.class,
        (e, ctx) -> faults.tell(ctx, e.getStatus(), String.valueOf(e.getMessage())));
    routes.exception(
        ServletException.class,
        (e, ctx) -> faults.inBody(e, ctx, 400, "the form could not be read: it is malformed"));
    routes.exception(Exception.class, (e, ctx) -> faults.unforeseen(e, ctx));
    routes.exception(
        StoreException.class, (e, ctx) -> faults.tell(ctx, 503, String.valueOf(e.getMessage())));
  }

  private void inBody(Exception e, Context ctx, int status, String what) {
    Optional<BodyRefused> refused = BodyRefused.in(e);
    if (refused.isPresent()) {
      tell(ctx, refused.get().status(), String.valueOf(refused.get().getMessage()));
    } else {
      tell(ctx, status, what);
    }
  }

  private void unforeseen(Exception e, Context ctx) {
    if (BodyRefused.in(e).isPresent()) {
      inBody(e, ctx, TIMED_OUT, String.valueOf(e.getMessage()));
    } else if (Causes.of(e).anyMatch(Faults::broken)) {
      LOG.warn("{} {}: the client went away or fell silent", ctx.method(), ctx.path());
      ctx.status(TIMED_OUT).result("");
    } else {
      LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
      tell(
          ctx,
          500,
          "an error in Parley itself; the details are where it was started. Please report it");
    }
  }

  /** Of a connection, whose other end is no matter of ours. */
  private static boolean broken(Throwable fault) {
    String what = String.valueOf(fault.getMessage());
    return fault instanceof EOFException
        || fault instanceof TimeoutException
        || fault instanceof ClosedChannelException
        || what.equals("Connection reset")
        || what.equals("Broken pipe");
  }

  private void tell(Context ctx, int status, String what) {
    UnreadBody.discard(ctx);
    ctx.status(status);
    if (site.parts().stream().noneMatch(p -> p.tellFault(ctx, status, what))) {
      site.show(ctx, title(status), "web/fault.jte", List.of(String.valueOf(status), what));
    }
  }

  private static String title(int status) {
    return switch (status) {
      case 401, 403 -> "Not allowed";
      case 404 -> "Not found";
      case 410 -> "Withdrawn";
      case 413, 414 -> "Too large";
      case 429, 503 -> "Please try again later";
      case 500 -> "Something went wrong";
      default -> "This request was not understood";
    };
  }
}
