package org.parley.web.access;

import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
import java.util.Optional;
import org.parley.store.Account;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.web.Principal;

/** Who sends a request: by the key of a program, by a session, or as whoever is at the machine. */
final class Visitors {
  private static final String KEY_SCHEME = "Bearer ";
  private static final String BY_KEY = "org.parley.by-key";

  private final Store store;
  private final Sessions sessions;
  private final Principal machine = new Principal(Optional.empty(), Role.ADMIN, Tokens.next());
  private volatile boolean closed;

  /**
   * @param closed whether one must log in from the start
   */
  Visitors(Store store, Sessions sessions, boolean closed) {
    this.store = store;
    this.sessions = sessions;
    this.closed = closed;
  }

  /**
   * Whether one must log in. The command can add the first account while the desk runs; then it is
   * closed at once, and stays so.
   */
  boolean login() {
    if (!closed) {
      closed = store.accounts().any();
    }
    return closed;
  }

  /**
   * @throws UnauthorizedResponse where a key is sent that is none
   */
  Principal of(Context ctx) {
    if (!login()) {
      return machine;
    }
    return byKey(ctx).or(() -> bySession(ctx)).orElse(Principal.STRANGER);
  }

  /** Whether it came with a key, which no browser sends by itself. */
  static boolean withKey(Context ctx) {
    return ctx.attribute(BY_KEY) != null;
  }

  private Optional<Principal> byKey(Context ctx) {
    Optional<String> key =
        Optional.ofNullable(ctx.header("Authorization"))
            .filter(h -> h.regionMatches(true, 0, KEY_SCHEME, 0, KEY_SCHEME.length()))
            .map(h -> h.substring(KEY_SCHEME.length()).strip());
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Account account =
        store
            .accounts()
            .byKey(Tokens.hash(key.get()))
            .orElseThrow(() -> new UnauthorizedResponse("no such key"));
    ctx.attribute(BY_KEY, true);
    return Optional.of(new Principal(Optional.of(account.name()), account.role(), ""));
  }

  private Optional<Principal> bySession(Context ctx) {
    return Optional.ofNullable(ctx.cookie(Access.COOKIE))
        .flatMap(sessions::find)
        .flatMap(this::visitor);
  }

  /** As the account is now: one that is gone, or has another password, ends its sessions. */
  private Optional<Principal> visitor(Sessions.Session session) {
    return store
        .accounts()
        .find(session.account())
        .filter(a -> a.password().equals(session.passwordHash()))
        .map(a -> new Principal(Optional.of(a.name()), a.role(), session.csrf()));
  }
}
