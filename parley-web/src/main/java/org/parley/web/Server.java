package org.parley.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.ServletException;
import java.util.List;
import org.parley.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk on a port. */
public final class Server implements AutoCloseable {
  /**
   * Most bytes of one request: a file that is added may be this large, and all of them together.
   */
  static final int REQUEST_BYTES = 64 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final int FORM_BYTES = 16 << 20;

  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts the desk.
   *
   * @param port 0 for any that is free
   */
  public static Server start(WebApp site, String host, int port) {
    Javalin javalin = Javalin.create(config -> configure(config, site));
    javalin.start(host, port);
    return new Server(javalin);
  }

  public int port() {
    return javalin.port();
  }

  private static void configure(JavalinConfig config, WebApp site) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = FORM_BYTES;
    config.jetty.multipartConfig.maxFileSize(REQUEST_BYTES >> 20, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(REQUEST_BYTES >> 20, SizeUnit.MB);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    SecurityHeaders.add(config.routes);
    Assets.add(config.routes);
    config.routes.get("/", ctx -> ctx.redirect("/talks"));
    site.parts().forEach(part -> part.add(config.routes));
    faults(config.routes, site);
  }

  private static void faults(RoutesConfig routes, WebApp site) {
    routes.exception(
        EndpointNotFound.class, (e, ctx) -> fault(ctx, site, 404, "no such page: " + ctx.path()));
    routes.exception(
        HttpResponseException.class,
        (e, ctx) -> fault(ctx, site, e.getStatus(), String.valueOf(e.getMessage())));
    routes.exception(
        ServletException.class,
        (e, ctx) -> fault(ctx, site, 400, "the form could not be read: it is malformed"));
    routes.exception(Exception.class, (e, ctx) -> unforeseen(ctx, site, e));
    routes.exception(
        StoreException.class, (e, ctx) -> fault(ctx, site, 503, String.valueOf(e.getMessage())));
  }

  private static void unforeseen(Context ctx, WebApp site, Exception e) {
    LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
    fault(ctx, site, 500, "a fault of Parley itself, told where it was started: please report it");
  }

  private static void fault(Context ctx, WebApp site, int status, String what) {
    UnreadBody.discard(ctx);
    ctx.status(status);
    if (site.parts().stream().noneMatch(p -> p.tellFault(ctx, status, what))) {
      site.show(ctx, "Not shown", "web/fault.jte", List.of(String.valueOf(status), what));
    }
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
