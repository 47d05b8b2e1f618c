package org.parley.web.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.Routes;
import org.parley.web.WebApp;

/**
 * A small desk with accounts: nothing but the way in and a few routes, so that it opens at once.
 * Passwords are hashed quickly, and the clock is one that a test moves.
 */
final class GuardedDesk {
  static final String PASSWORD = "correct horse battery";

  private static final AtomicInteger ACCOUNTS = new AtomicInteger();

  private GuardedDesk() {}

  /** One store for all tests of a run: an account is new in each, and nothing else is kept. */
  private static final class Shared {
    private static final Store STORE = open();

    private static Store open() {
      try {
        Path folder = Files.createTempDirectory("guarded");
        Store store = Store.open(folder.resolve("desk.parley"));
        account(store, "first", Role.ADMIN);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> forget(store, folder)));
        return store;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void forget(Store store, Path folder) {
      store.close();
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
        Files.delete(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Store store() {
    return Shared.STORE;
  }

  /** A new account with the key {@code key-of-NAME}; gives its name. */
  static String account(Role role) {
    String name = role.slug() + ACCOUNTS.incrementAndGet();
    account(store(), name, role);
    store().accounts().addKey(name, "key", Tokens.hash("key-of-" + name));
    return name;
  }

  static String[] key(String name) {
    return new String[] {"Authorization", "Bearer key-of-" + name};
  }

  static void account(Store store, String name, Role role) {
    store.accounts().add(name, role, Passwords.quick().hash(PASSWORD));
  }

  static Limits limits(int requests, int logins) {
    return new Limits(requests, logins, 10_000, 20_000, 4000, Duration.ofHours(1), 100, 100);
  }

  static OpenDesk open() {
    return of(store(), limits(1000, 100));
  }

  static OpenDesk of(Store store, Limits limits) {
    return of(store, limits, false, new AtomicLong());
  }

  static OpenDesk of(Store store, Limits limits, boolean https, AtomicLong nanos) {
    ExposurePolicy exposure = ExposurePolicy.of(store, "desk.parley", "127.0.0.1", https);
    Access access = new Access(store, exposure, limits, nanos::get);
    WebApp site = new WebApp(store);
    site.with(access).with(new LoginPages(site, access, Passwords.quick(), limits)).with(routes());
    return OpenDesk.of(site);
  }

  private static Routes routes() {
    return routes -> {
      routes.get("/page", ctx -> ctx.result("a page"), RequiredRole.READER);
      routes.get("/open", ctx -> ctx.result("for anyone"), RequiredRole.ANYONE);
      routes.get("/unspoken", ctx -> ctx.result("a page"));
      routes.post("/unspoken", ctx -> ctx.result("changed"));
      routes.post("/change", ctx -> ctx.result("changed"), RequiredRole.REVIEWER);
      routes.get("/api/thing", ctx -> ctx.result("{}"), RequiredRole.READER);
      routes.post("/api/thing", ctx -> ctx.result("{}"), RequiredRole.REVIEWER);
      routes.delete("/api/thing", ctx -> ctx.result("{}"), RequiredRole.REVIEWER);
    };
  }

  static HttpResponse<String> login(OpenDesk desk, String name, String password) {
    return desk.form("/login", "name", name, "password", password);
  }
}
