package org.parley.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnauthorizedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.web.Address;
import org.parley.web.BodyBound;
import org.parley.web.BodyRefused;
import org.parley.web.Escapes;
import org.parley.web.NavLink;
import org.parley.web.Principal;
import org.parley.web.Routes;

/** The way in: before any route it is settled who asks, how often, and whether they may. */
public final class Access implements Routes {
  static final String COOKIE = "parley_session";

  private static final String TOKEN_HEADER = "X-CSRF-Token";
  private static final int TOO_MANY = 429;
  private static final int ADDRESS_TOO_LONG = 414;
  private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD);

  private final ExposurePolicy exposure;
  private final Limits limits;
  private final Sessions sessions;
  private final RateLimiter rate;
  private final Visitors visitors;

  public Access(Store store, ExposurePolicy exposure, Limits limits) {
    this(store, exposure, limits, System::nanoTime);
  }

  Access(Store store, ExposurePolicy exposure, Limits limits, LongSupplier nanos) {
    this.exposure = exposure;
    this.limits = limits;
    this.sessions = new Sessions(limits.session(), limits.sessions(), nanos);
    this.visitors = new Visitors(store, sessions, exposure.login());
    this.rate = new RateLimiter(limits.requests(), limits.clients(), nanos);
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.before(this::name);
    routes.before(this::settle);
    routes.before(this::bounds);
    routes.beforeMatched(this::admit);
  }

  @Override
  public List<NavLink> links(Principal visitor) {
    return visitor.name().isPresent() ? List.of(new NavLink("/account", "Account")) : List.of();
  }

  Sessions sessions() {
    return sessions;
  }

  ExposurePolicy exposure() {
    return exposure;
  }

  private void name(Context ctx) {
    if (!exposure.takes(Optional.ofNullable(ctx.host()).orElse(""))) {
      throw new ForbiddenResponse(
          "the desk only answers to names of this machine, such as localhost, not to the name in"
              + " this address");
    }
  }

  private void bounds(Context ctx) {
    if (visitors.login()) {
      count(ctx, Principal.of(ctx).name().orElseGet(() -> exposure.client(ctx)));
    }
    if (Optional.ofNullable(ctx.queryString()).orElse("").length() > limits.query()) {
      throw new HttpResponseException(
          ADDRESS_TOO_LONG, "an address has at most " + limits.query() + " characters after its ?");
    }
    BodyBound.allow(ctx, mostBytes(ctx));
  }

  private void count(Context ctx, String client) {
    if (!rate.take(client)) {
      ctx.header("Retry-After", String.valueOf(rate.pause()));
      throw new HttpResponseException(
          TOO_MANY, "more than " + limits.requests() + " requests a minute: wait a little");
    }
  }

  /** Files are an admin's to send, and who has not logged in sends nothing but the form for it. */
  private long mostBytes(Context ctx) {
    Principal visitor = Principal.of(ctx);
    if (!visitor.known()) {
      return Math.min(BodyBound.STRANGER_BYTES, limits.body());
    }
    boolean files = ctx.isMultipartFormData() && visitor.role().may(Role.ADMIN);
    return files ? limits.upload() : limits.body();
  }

  /** A wrong key counts as a request of its address, or guessing would know no bound. */
  private void settle(Context ctx) {
    Principal.STRANGER.on(ctx);
    try {
      visitors.of(ctx).on(ctx);
    } catch (UnauthorizedResponse e) {
      count(ctx, exposure.client(ctx));
      throw e;
    }
    if (visitors.login() && Principal.of(ctx).known()) {
      ctx.header("Cache-Control", "no-store");
    }
  }

  private void admit(Context ctx) {
    RequiredRole need =
        ctx.path().startsWith("/static/") ? RequiredRole.ANYONE : RequiredRole.of(ctx);
    Principal visitor = Principal.of(ctx);
    boolean known = visitor.known();
    if (need != RequiredRole.ANYONE && !known) {
      toLogin(ctx);
      return;
    }
    if (!need.metBy(visitor.role())) {
      throw new ForbiddenResponse("this requires the role " + need.name().toLowerCase(Locale.ROOT));
    }
    if (ctx.isFormUrlencoded()) {
      Escapes.check(ctx.body());
    }
    if (!SAFE.contains(ctx.method()) && known && !Visitors.withKey(ctx) && !asked(ctx)) {
      checkToken(ctx, visitor);
    }
  }

  /** A page of another site can make a browser send a form, but no JSON unless it asks first. */
  private static boolean asked(Context ctx) {
    return ctx.path().startsWith("/api/")
        && (ctx.isJson() || !ctx.method().equals(HandlerType.POST));
  }

  private static void toLogin(Context ctx) {
    if (!SAFE.contains(ctx.method()) || ctx.path().startsWith("/api/")) {
      ctx.header("WWW-Authenticate", "Bearer");
      throw new UnauthorizedResponse("log in, or send a key: Authorization: Bearer KEY");
    }
    String query = Optional.ofNullable(ctx.queryString()).map(q -> "?" + q).orElse("");
    ctx.redirect(Address.of("/login").with("to", ctx.path() + query).toString());
    ctx.skipRemainingHandlers();
  }

  private static void checkToken(Context ctx, Principal visitor) {
    String given = Optional.ofNullable(ctx.header(TOKEN_HEADER)).orElseGet(() -> inForm(ctx));
    if (!Tokens.same(given, visitor.csrf())) {
      throw new ForbiddenResponse(
          "the form has expired or came from elsewhere: open the page again");
    }
  }

  /** The server's own bound on a form speaks by many exceptions, some of them checked. */
  private static String inForm(Context ctx) {
    try {
      return Optional.ofNullable(ctx.formParam("csrf")).orElse("");
    } catch (HttpResponseException e) {
      throw e;
    } catch (Exception e) {
      throw BodyRefused.answer(e, "the form could not be read: it is malformed or too large");
    }
  }

  /** Where to go after the log-in: a path of this desk and nothing else. */
  static String ownPath(Map<String, List<String>> parameters) {
    String to = parameters.getOrDefault("to", List.of("/")).get(0);
    if (to.length() > 4000 || to.chars().anyMatch(c -> c < ' ')) {
      throw new BadRequestResponse("to must be an address of this desk");
    }
    return to.matches("/(?![/\\\\]).*|/") ? to : "/";
  }
}
