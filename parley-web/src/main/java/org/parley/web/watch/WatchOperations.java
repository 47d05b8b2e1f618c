package org.parley.web.watch;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
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
      Optional<String> paused,
      String made) {
    static Watched of(Store store, Watch w, Principal visitor) {
      return new Watched(
          w.number(),
          w.name(),
          w.owner(),
          w.kind().slug(),
          w.query(),
          WatchPages.feed(w),
          Owned.webhook(visitor, w),
          Owned.pause(store, visitor, w),
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
            "The saved filters. A webhook's address is shown to the watch's owner and to admins.",
            List.of(),
            Answer.json(Schemas.of(AllWatched.class)),
            this::all),
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
            "What was sent for a watch of one's own, or any for an admin, the latest first.",
            one,
            Answer.json(Schemas.of(AllSent.class)),
            this::deliveries),
        new Operation(
            HandlerType.POST,
            "/watches/{number}/resume",
            "resume_watch",
            "Ends the pause of a watch: what was given up is sent again.",
            one,
            Optional.empty(),
            new Answer.None(),
            RequiredRole.REVIEWER,
            this::resume),
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

  private void all(Context ctx) {
    Principal visitor = Principal.of(ctx);
    List<Watched> all =
        store.watches().all().stream().map(w -> Watched.of(store, w, visitor)).toList();
    ApiJson.answer(ctx, new AllWatched(all));
  }

  private void add(Context ctx) {
    ObjectNode body = ApiJson.body(ctx);
    NewWatch asked =
        new NewWatch(
            ApiJson.text(body, "name"),
            Owned.owner(ctx),
            ApiJson.text(body, "kind"),
            ApiJson.text(body, "filter"),
            Optional.of(ApiJson.text(body, "webhook")));
    try {
      Watch kept = store.watches().add(asked.checked());
      ApiJson.answer(
          ctx.status(201),
          new WithSecret(Watched.of(store, kept, Principal.of(ctx)), kept.secret()));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(e.getMessage());
    }
  }

  private Watch watch(Context ctx) {
    return Owned.find(store, ctx.pathParam("number"), Principal.of(ctx));
  }

  private void deliveries(Context ctx) {
    List<Sent> sent =
        store.watches().deliveries(watch(ctx).number(), SHOWN).stream()
            .map(d -> new Sent(d.number(), d.state().slug(), d.attempts(), d.nextAt(), d.answer()))
            .toList();
    ApiJson.answer(ctx, new AllSent(sent));
  }

  private void resume(Context ctx) {
    store.watches().resume(watch(ctx).number());
    ctx.status(204);
  }

  private void remove(Context ctx) {
    store.watches().remove(watch(ctx).number());
    ctx.status(204);
  }
}
