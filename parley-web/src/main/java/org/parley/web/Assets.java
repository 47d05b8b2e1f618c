package org.parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.parley.io.page.RecordPage;

/** The styles, the script, the icon and the outline of the world. */
final class Assets {
  private Assets() {}

  static void add(RoutesConfig routes) {
    serve(routes, "record.css", "text/css", RecordPage.class);
    serve(routes, "desk.css", "text/css", Assets.class);
    serve(routes, "desk.js", "text/javascript", Assets.class);
    serve(routes, "icon.svg", "image/svg+xml", Assets.class);
    serve(routes, "world.svg", "image/svg+xml", Assets.class);
  }

  private static void serve(RoutesConfig routes, String name, String type, Class<?> beside) {
    byte[] bytes = bytes(name, beside);
    routes.get("/static/" + name, ctx -> answer(ctx, type, bytes));
  }

  private static void answer(Context ctx, String type, byte[] bytes) {
    ctx.contentType(type + "; charset=utf-8").header("Cache-Control", "max-age=300").result(bytes);
  }

  static byte[] bytes(String name, Class<?> beside) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
