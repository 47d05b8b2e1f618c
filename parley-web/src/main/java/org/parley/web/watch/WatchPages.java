package org.parley.web.watch;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.store.Delivery;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Watch;
import org.parley.web.Address;
import org.parley.web.NavLink;
import org.parley.web.Principal;
import org.parley.web.Query;
import org.parley.web.Routes;
import org.parley.web.WebApp;
import org.parley.web.access.RequiredRole;

/** Watches for people, and their feeds. */
public final class WatchPages implements Routes {
  private static final int MOST_ENTRIES = 50;
  private static final int SENT_SHOWN = 5;

  private final WebApp site;

  public WatchPages(WebApp site) {
    this.site = site;
  }

  /** What the page shows; the kind and filter of the form come from the list one comes from. */
  public record WatchesView(
      List<Shown> watches, List<String> kinds, String kind, String filter, boolean mayAdd) {}

  /**
   * A watch as the visitor may see it.
   *
   * @param webhook in words where the address is not the visitor's to see
   * @param paused why nothing is sent
   * @param own whether the visitor may change it
   */
  public record Shown(
      Watch watch,
      String feed,
      String list,
      Optional<String> webhook,
      Optional<String> paused,
      boolean own,
      List<Delivery> sent) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/watches", this::show, RequiredRole.READER);
    routes.post("/watches", this::begin, RequiredRole.REVIEWER);
    routes.post("/watches/remove", this::remove, RequiredRole.REVIEWER);
    routes.post("/watches/resume", this::resume, RequiredRole.REVIEWER);
    // Feed readers cannot log in: who knows the token may read.
    routes.get("/feeds/{token}", this::feed, RequiredRole.ANYONE);
  }

  @Override
  public List<NavLink> links(Principal visitor) {
    return List.of(new NavLink("/watches", "Watches"));
  }

  public static String feed(Watch watch) {
    return "/feeds/" + watch.token() + ".atom";
  }

  private void show(Context ctx) {
    String kind = Query.one(ctx.queryParamMap(), "of").orElse("statements");
    RecordKind of =
        RecordKind.of(kind).orElseThrow(() -> new BadRequestResponse("no such kind: " + kind));
    Filter filter = Query.of(of, ctx.queryParamMap()).filter();
    site.show(
        ctx,
        "Watches",
        "watch/watches.jte",
        new WatchesView(
            site.store().watches().all().stream().map(w -> shown(w, Principal.of(ctx))).toList(),
            Stream.of(RecordKind.values()).map(RecordKind::slug).toList(),
            kind,
            SavedFilter.write(filter),
            Principal.of(ctx).role().may(org.parley.store.Role.REVIEWER)));
  }

  private Shown shown(Watch w, Principal visitor) {
    boolean own = Owned.by(visitor, w);
    return new Shown(
        w,
        feed(w),
        list(w),
        Owned.webhook(visitor, w),
        Owned.pause(site.store(), visitor, w),
        own,
        own ? site.store().watches().deliveries(w.number(), SENT_SHOWN) : List.of());
  }

  private static String list(Watch w) {
    String list = Address.list(w.kind()).text();
    return w.query().isEmpty() ? list : list + "?" + w.query();
  }

  private void begin(Context ctx) {
    var form = ctx.formParamMap();
    NewWatch asked =
        new NewWatch(
            Query.one(form, "name").orElse(""),
            Owned.owner(ctx),
            Query.one(form, "kind").orElse(""),
            Query.one(form, "filter").orElse(""),
            Query.one(form, "webhook"));
    try {
      site.store().watches().add(asked.checked());
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(e.getMessage());
    }
    ctx.redirect("/watches");
  }

  private void remove(Context ctx) {
    site.store().watches().remove(own(ctx).number());
    ctx.redirect("/watches");
  }

  private void resume(Context ctx) {
    site.store().watches().resume(own(ctx).number());
    ctx.redirect("/watches");
  }

  private Watch own(Context ctx) {
    String number = Query.one(ctx.formParamMap(), "watch").orElse("");
    return Owned.find(site.store(), number, Principal.of(ctx));
  }

  private void feed(Context ctx) {
    Watch watch =
        Optional.of(ctx.pathParam("token"))
            .filter(t -> t.endsWith(".atom"))
            .map(t -> t.substring(0, t.length() - ".atom".length()))
            .flatMap(site.store().watches()::byToken)
            .orElseThrow(() -> new NotFoundResponse("no such feed"));
    Filter filter = filter(watch);
    String base = ctx.scheme() + "://" + ctx.host();
    ctx.contentType(Atom.MEDIA)
        .result(
            Atom.of(watch, site.store().news().latest(filter, MOST_ENTRIES), base, feed(watch)));
  }

  private static Filter filter(Watch watch) {
    try {
      return SavedFilter.of(watch);
    } catch (IllegalArgumentException e) {
      throw new ConflictResponse(e.getMessage());
    }
  }
}
