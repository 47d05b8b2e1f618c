package org.parley.web;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import org.parley.store.Role;

/**
 * Who asks.
 *
 * @param name of the account; empty where the desk has none
 * @param csrf the token that each form of theirs must carry; empty where none is asked for
 */
public record Principal(Optional<String> name, Role role, String csrf) {
  /** Who sits at this machine, where no log-in is asked for. */
  public static final Principal LOCAL = new Principal(Optional.empty(), Role.ADMIN, "");

  /** Who has not logged in where that is asked for. */
  public static final Principal STRANGER = new Principal(Optional.empty(), Role.READER, "");

  private static final String ATTRIBUTE = "org.parley.visitor";

  public Principal {
    Objects.requireNonNull(name);
    Objects.requireNonNull(role);
    Objects.requireNonNull(csrf);
  }

  public static Principal of(Context ctx) {
    return Optional.<Principal>ofNullable(ctx.attribute(ATTRIBUTE)).orElse(LOCAL);
  }

  public boolean known() {
    return !equals(STRANGER);
  }

  /** Tells the pages who asks; for the handler that checks the log-in, before any page. */
  public void on(Context ctx) {
    ctx.attribute(ATTRIBUTE, this);
  }
}
