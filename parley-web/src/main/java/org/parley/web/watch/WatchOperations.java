package org.parley.web.watch;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.parley.store.Role;
import org.parley.store.Store;
import org.parley.store.Watch;
import org.parley.web.Principal;
import org.parley.web.access.RequiredRole;
import org.parley.web.api.Answer;
import org.parley.web.api.ApiJson;
import org.parley.web.api.Operation;
import org.parley.web.api.Operations;
import org.parley.web.api.Param;
import org.parley.web.api.Schemas;
import tools.jackson.databind.node.ObjectNode;

/** Watches for programs. */
public final class WatchOperations implements Operations {
  private static final int SHOWN = 100;

  private final Store store;

  public WatchOperations(Store store) {
    this.store = store;
  }

  record Watched(
      long watch,
      String name,
      String owner,
      String kind,
      String filter,
      String feed,
      Optional<String> webhook,
      String made) {
    static Watched of(Watch w) {
      return new Watched(
          w.number(),
          w.name(),
          w.owner(),
          w.kind().slug(),
          w.query(),
          WatchPages.feed(w),
          w.webhook(),
          w.made());
    }
  }

  record WithSecret(Watched watch, String secret) {}

  record AllWatched(List<Watched> items) {}

  record Sent(long delivery, String state, int attempts, String next, String answer) {}

  record AllSent(List<Sent> items) {}

  record Begun(String name, String kind, String filter, Optional<String> webhook) {}

  @Override
  public List<Operation> operations() {
    List<Param> one = List.of(Param.path("number", "The watch's number."));
    ObjectNode body = Schemas.of(Begun.class);
    body.putArray("required").add("name").add("kind");
    return List.of(
        Operation.get(
            "/watches",
            "watches",
            "The saved filters.",
            List.of(),
            Answer.json(Schemas.of(AllWatched.class)),
            ctx ->
                ApiJson.answer(
                    ctx, new AllWatched(store.watches().all().stream().map(Watched::of).toList()))),
        new Operation(
            HandlerType.POST,
            "/watches",
            "add_watch",
            "Saves a filter. The secret that signs its messages is given this once.",
            List.of(),
            Optional.of(body),
            new Answer.Json(201, Schemas.of(WithSecret.class)),
            RequiredRole.REVIEWER,
            this::add),
        Operation.get(
            "/watches/{number}/deliveries",
            "deliveries",
            "What was sent for a watch, the latest first.",
            one,
            Answer.json(Schemas.of(AllSent.class)),
            this::deliveries),
        new Operation(
            HandlerType.DELETE,
            "/watches/{number}",
            "remove_watch",
            "Ends a watch: one's own, or any for an admin.",
            one,
            Optional.empty(),
            new Answer.None(),
            RequiredRole.REVIEWER,
            this::remove));
  }

  private void add(Context ctx) {
    ObjectNode body = ApiJson.body(ctx);
    NewWatch asked =
        new NewWatch(
            ApiJson.text(body, "name"),
            owner(ctx),
            ApiJson.text(body, "kind"),
            ApiJson.text(body, "filter"),
            Optional.of(ApiJson.text(body, "webhook")));
    try {
      Watch kept = store.watches().add(asked.checked());
      ApiJson.answer(ctx.status(201), new WithSecret(Watched.of(kept), kept.secret()));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(e.getMessage());
    }
  }

  static String owner(Context ctx) {
    return Principal.of(ctx).name().orElse("");
  }

  private Watch watch(Context ctx) {
    return find(store, ctx.pathParam("number"));
  }

  static Watch find(Store store, String number) {
    return Optional.of(number)
        .filter(n -> n.matches("\\d{1,18}"))
        .flatMap(n -> store.watches().find(Long.parseLong(n)))
        .orElseThrow(() -> new NotFoundResponse("no such watch: " + number));
  }

  private void deliveries(Context ctx) {
    List<Sent> sent =
        store.watches().deliveries(watch(ctx).number(), SHOWN).stream()
            .map(d -> new Sent(d.number(), d.state().slug(), d.attempts(), d.nextAt(), d.answer()))
            .toList();
    ApiJson.answer(ctx, new AllSent(sent));
  }

  private void remove(Context ctx) {
    remove(store, watch(ctx), Principal.of(ctx));
    ctx.status(204);
  }

  static void remove(Store store, Watch watch, Principal visitor) {
    boolean own = visitor.name().orElse("").equals(watch.owner());
    if (!own && !visitor.role().may(Role.ADMIN)) {
      throw new ForbiddenResponse(
          "this watch belongs to someone else: only its owner or an admin can remove it");
    }
    store.watches().remove(watch.number());
  }
}
