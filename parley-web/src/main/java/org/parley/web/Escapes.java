package org.parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The percent-escapes of addresses and forms. The server leaves out a parameter that it cannot
 * decode, and a filter that is left out lets everything through.
 */
public final class Escapes {
  private static final Pattern BROKEN = Pattern.compile("%(?!\\p{XDigit}{2})");

  private Escapes() {}

  static void add(RoutesConfig routes) {
    routes.before(ctx -> check(Optional.ofNullable(ctx.queryString()).orElse("")));
  }

  /**
   * @throws BadRequestResponse where a percent sign is no part of an escape
   */
  public static void check(String parameters) {
    if (BROKEN.matcher(parameters).find()) {
      throw new BadRequestResponse(
          "a % must be followed by two hexadecimal digits here: write %25 for the sign itself");
    }
  }
}
