package org.parley.web.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Who has logged in; forgotten when the server ends. */
final class Sessions {
  private final Duration idle;
  private final LongSupplier nanos;
  private final Map<String, Session> sessions;

  /**
   * @param csrf the token of its forms
   */
  record Session(String account, String csrf, String passwordHash, long used) {}

  Sessions(Duration idle, int most, LongSupplier nanos) {
    this.idle = idle;
    this.nanos = nanos;
    this.sessions =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * Begins a session.
   *
   * @param passwordHash as it is now; the session ends when it changes
   * @return its id, for the cookie
   */
  synchronized String begin(String account, String passwordHash) {
    String id = Tokens.next();
    Session session = new Session(account, Tokens.next(), passwordHash, nanos.getAsLong());
    sessions.put(Tokens.hash(id), session);
    return id;
  }

  synchronized Optional<Session> find(String id) {
    String key = Tokens.hash(id);
    Session session = sessions.get(key);
    if (session == null) {
      return Optional.empty();
    }
    if (nanos.getAsLong() - session.used() > idle.toNanos()) {
      sessions.remove(key);
      return Optional.empty();
    }
    sessions.put(
        key,
        new Session(session.account(), session.csrf(), session.passwordHash(), nanos.getAsLong()));
    return Optional.of(session);
  }

  synchronized void end(String id) {
    sessions.remove(Tokens.hash(id));
  }
}
