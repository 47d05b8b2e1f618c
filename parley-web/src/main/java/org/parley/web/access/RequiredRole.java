package org.parley.web.access;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.util.Set;
import org.parley.store.Role;

/** What a route asks of a visitor: nothing, or a role. */
public enum RequiredRole implements RouteRole {
  ANYONE,
  READER,
  REVIEWER,
  ADMIN;

  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

  boolean metBy(Role role) {
    return this == ANYONE || role.may(Role.valueOf(name()));
  }

  /** A route that says nothing may be read by readers, and what changes something is an admin's. */
  static RequiredRole of(Context ctx) {
    return ctx.routeRoles().stream()
        .map(RequiredRole.class::cast)
        .findFirst()
        .orElse(READING.contains(ctx.method()) ? READER : ADMIN);
  }
}
