package org.parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What browsers may do with an answer, and that no other site's page may change anything. */
final class SecurityHeaders {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
              + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cache-Control",
          "no-cache");
  private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD);

  private SecurityHeaders() {}

  static void add(RoutesConfig routes) {
    routes.before(
        ctx -> {
          HEADERS.forEach(ctx::header);
          if (!SAFE.contains(ctx.method()) && foreign(ctx)) {
            throw new ForbiddenResponse("requests from other sites may not do this");
          }
        });
  }

  private static boolean foreign(Context ctx) {
    String site = Optional.ofNullable(ctx.header("Sec-Fetch-Site")).orElse("none");
    if (!Set.of("same-origin", "none").contains(site)) {
      return true;
    }
    Optional<String> origin = Optional.ofNullable(ctx.header("Origin"));
    return origin.isPresent() && !authority(origin.get()).equals(Optional.ofNullable(ctx.host()));
  }

  private static Optional<String> authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
