package org.parley.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;

/** The desk on a port. */
public final class Server implements AutoCloseable {
  /**
   * Most bytes of one request: a file that is added may be this large, and all of them together.
   */
  static final int REQUEST_BYTES = 64 << 20;

  /** Most bytes of a form without files. */
  private static final int FORM_BYTES = 256 << 10;

  /** Most requests of one address that are worked on at a time; more of them wait. */
  private static final int REQUESTS_AN_ADDRESS = 32;

  /** What a chunk of a body takes beside its bytes, as the server counts what it holds. */
  private static final int CHUNK_OVERHEAD = 8;

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
    return start(site, host, port, false);
  }

  /**
   * Starts the desk.
   *
   * @param proxied whether a proxy stands in front and tells for whom it asks
   */
  public static Server start(WebApp site, String host, int port, boolean proxied) {
    Javalin javalin = Javalin.create(config -> configure(config, site, proxied));
    javalin.start(host, port);
    return new Server(javalin);
  }

  public int port() {
    return javalin.port();
  }

  private static void configure(JavalinConfig config, WebApp site, boolean proxied) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = FORM_BYTES;
    config.jetty.multipartConfig.maxFileSize(REQUEST_BYTES >> 20, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(REQUEST_BYTES >> 20, SizeUnit.MB);
    config.jetty.modifyServletContextHandler(
        context -> context.setMaxFormContentSize(REQUEST_BYTES));
    config.jetty.modifyServer(server -> guard(server, proxied));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    SecurityHeaders.add(config.routes);
    Escapes.add(config.routes);
    Assets.add(config.routes);
    config.routes.get("/", ctx -> ctx.redirect("/talks"));
    site.parts().forEach(part -> part.add(config.routes));
    Faults.add(config.routes, site);
  }

  /**
   * What comes before any page. No thread waits for a body until it is larger than strangers may
   * send, so that slow clients are in nobody's way.
   */
  private static void guard(org.eclipse.jetty.server.Server server, boolean proxied) {
    ThreadLimitHandler perAddress = new ThreadLimitHandler(proxied ? "X-Forwarded-For" : null);
    perAddress.setThreadLimit(REQUESTS_AN_ADDRESS);
    server.insertHandler(perAddress);
    server.insertHandler(
        new EagerContentHandler(
            new RetainedContentLoaderFactory(BodyBound.STRANGER_BYTES, CHUNK_OVERHEAD, false)));
    server.insertHandler(new BodyBound());
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
