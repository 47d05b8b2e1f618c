package org.parley.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.store.Account;
import org.parley.store.Accounts;
import org.parley.web.Principal;
import org.parley.web.Routes;
import org.parley.web.WebApp;

/** Logging in and out, and one's own password and keys. */
public final class LoginPages implements Routes {
  private static final int UNTIL_THE_BROWSER_ENDS = -1;
  private static final int MOST_LABEL = 100;
  private static final int MOST_KEYS = 20;

  private final WebApp site;
  private final Access access;
  private final Passwords passwords;
  private final RateLimiter byAddress;
  private final RateLimiter byName;
  private final RateLimiter changes;
  private final int most;

  public LoginPages(WebApp site, Access access, Passwords passwords, Limits limits) {
    this.site = site;
    this.access = access;
    this.passwords = passwords;
    this.most = limits.logins();
    this.byAddress = new RateLimiter(limits.logins(), limits.clients(), System::nanoTime);
    this.byName = new RateLimiter(limits.logins(), limits.clients(), System::nanoTime);
    this.changes = new RateLimiter(limits.logins(), limits.clients(), System::nanoTime);
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(
        "/login", ctx -> show(ctx, ctx.queryParamMap(), Optional.empty()), RequiredRole.ANYONE);
    routes.post("/login", this::logIn, RequiredRole.ANYONE);
    routes.post("/logout", this::logOut, RequiredRole.READER);
    routes.get(
        "/account", ctx -> account(ctx, Optional.empty(), Optional.empty()), RequiredRole.READER);
    routes.post("/account/password", this::newPassword, RequiredRole.READER);
    routes.post("/account/keys", this::newKey, RequiredRole.READER);
    routes.post("/account/keys/remove", this::removeKey, RequiredRole.READER);
  }

  private void show(Context ctx, Map<String, List<String>> asked, Optional<String> fault) {
    String to = Access.ownPath(asked);
    site.show(ctx, "Log in", "access/login.jte", new LoginView(to, fault));
  }

  private void logIn(Context ctx) {
    String name = Optional.ofNullable(ctx.formParam("name")).orElse("");
    String password = Optional.ofNullable(ctx.formParam("password")).orElse("");
    if (!byAddress.take(access.exposure().client(ctx)) | !byName.take(name)) {
      show(ctx, ctx.formParamMap(), tooMany(ctx));
      return;
    }
    Optional<Account> account = accounts().find(name);
    if (account.isEmpty()) {
      passwords.spend(password);
    }
    if (account.filter(a -> passwords.matches(password, a.password())).isEmpty()) {
      ctx.status(401);
      show(ctx, ctx.formParamMap(), Optional.of("Wrong name or password."));
      return;
    }
    begin(ctx, account.get());
    ctx.redirect(Access.ownPath(ctx.formParamMap()));
  }

  private Optional<String> tooMany(Context ctx) {
    ctx.header("Retry-After", String.valueOf(byName.pause())).status(429);
    return Optional.of("More than " + most + " tries a minute: wait a moment.");
  }

  private void begin(Context ctx, Account account) {
    end(ctx);
    String id = access.sessions().begin(account.name(), account.password());
    ctx.cookie(
        new Cookie(
            Access.COOKIE,
            id,
            "/",
            UNTIL_THE_BROWSER_ENDS,
            access.exposure().https(),
            true,
            null,
            SameSite.LAX));
  }

  private void logOut(Context ctx) {
    end(ctx);
    ctx.removeCookie(Access.COOKIE, "/");
    ctx.redirect("/login");
  }

  private void end(Context ctx) {
    Optional.ofNullable(ctx.cookie(Access.COOKIE)).ifPresent(access.sessions()::end);
  }

  private void account(Context ctx, Optional<String> key, Optional<String> fault) {
    Optional<Account> account = Principal.of(ctx).name().flatMap(accounts()::find);
    if (account.isEmpty() && Principal.of(ctx).known()) {
      site.show(ctx, "Account", "access/none.jte", "");
      return;
    }
    if (account.isEmpty()) {
      ctx.redirect("/login");
      return;
    }
    Account a = account.get();
    site.show(
        ctx,
        "Account",
        "access/account.jte",
        new AccountView(a.name(), a.role().slug(), accounts().keys(a.name()), key, fault));
  }

  private void newPassword(Context ctx) {
    String now = Optional.ofNullable(ctx.formParam("now")).orElse("");
    String next = Optional.ofNullable(ctx.formParam("next")).orElse("");
    Account account = own(ctx);
    // Not counted with the tries to log in, which anybody can use up.
    if (!changes.take(account.name())) {
      account(ctx, Optional.empty(), tooMany(ctx));
      return;
    }
    if (!passwords.matches(now, account.password())) {
      account(ctx, Optional.empty(), Optional.of("The current password is not correct."));
      return;
    }
    try {
      accounts().password(account.name(), passwords.hash(next));
    } catch (IllegalArgumentException e) {
      account(ctx, Optional.empty(), Optional.ofNullable(e.getMessage()));
      return;
    }
    begin(ctx, own(ctx));
    ctx.redirect("/account");
  }

  private void newKey(Context ctx) {
    Account account = own(ctx);
    String label = Optional.ofNullable(ctx.formParam("label")).orElse("").strip();
    if (label.isEmpty() || label.length() > MOST_LABEL) {
      String what = "A key has a label of 1 to " + MOST_LABEL + " letters.";
      account(ctx, Optional.empty(), Optional.of(what));
    } else if (accounts().keys(account.name()).size() >= MOST_KEYS) {
      account(ctx, Optional.empty(), Optional.of("An account has at most " + MOST_KEYS + " keys."));
    } else {
      String key = Tokens.next();
      accounts().addKey(account.name(), label, Tokens.hash(key));
      account(ctx, Optional.of(key), Optional.empty());
    }
  }

  private void removeKey(Context ctx) {
    String key = Optional.ofNullable(ctx.formParam("key")).orElse("");
    if (key.matches("\\d{1,18}")) {
      accounts().removeKey(own(ctx).name(), Long.parseLong(key));
    }
    ctx.redirect("/account");
  }

  private Account own(Context ctx) {
    return Principal.of(ctx)
        .name()
        .flatMap(accounts()::find)
        .orElseThrow(() -> new io.javalin.http.ForbiddenResponse("that needs an account"));
  }

  private Accounts accounts() {
    return site.store().accounts();
  }

  /** What the page to log in shows. */
  public record LoginView(String to, Optional<String> fault) {}

  /** What the page of an account shows; a new key is shown this once. */
  public record AccountView(
      String name,
      String role,
      List<org.parley.store.ApiKey> keys,
      Optional<String> key,
      Optional<String> fault) {}
}
