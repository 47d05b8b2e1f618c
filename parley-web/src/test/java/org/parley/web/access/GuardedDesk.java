package org.parley.web.access;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.WebApp;
import org.parley.web.api.Api;
import org.parley.web.review.ReviewOperations;
import org.parley.web.review.ReviewPages;
import org.parley.web.watch.WatchOperations;
import org.parley.web.watch.WatchPages;

/** A desk with accounts whose passwords are hashed quickly, by a clock that a test moves. */
final class GuardedDesk {
  static final String PASSWORD = "correct horse battery";

  private GuardedDesk() {}

  static Limits limits(int requests, int logins) {
    return new Limits(requests, logins, 10_000, 20_000, 4000, Duration.ofHours(1), 100, 100);
  }

  static void account(Store store, String name, Role role) {
    store.accounts().add(name, role, Passwords.quick().hash(PASSWORD));
  }

  static OpenDesk of(Store store) {
    return of(store, Limits.usual());
  }

  static OpenDesk of(Store store, Limits limits) {
    return of(store, limits, false, new AtomicLong());
  }

  static OpenDesk of(Store store, Limits limits, boolean https, AtomicLong nanos) {
    ExposurePolicy exposure = ExposurePolicy.of(store, "desk.parley", "127.0.0.1", https);
    Access access = new Access(store, exposure, limits, nanos::get);
    WebApp site = new WebApp(store);
    site.with(access)
        .with(new LoginPages(site, access, Passwords.quick(), limits))
        .with(
            new Api(
                store,
                "1",
                java.util.List.of(new ReviewOperations(store), new WatchOperations(store))))
        .with(new ReviewPages(site))
        .with(new WatchPages(site));
    return OpenDesk.of(site);
  }

  static HttpResponse<String> login(OpenDesk desk, String name, String password) {
    return desk.form("/login", "name", name, "password", password);
  }
}
