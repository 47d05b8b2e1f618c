package org.parley.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import org.parley.store.Store;
import org.parley.web.Routes;
import org.parley.web.access.RequiredRole;

/** The API: its operations at their addresses, and the document that describes them. */
public final class Api implements Routes {
  /** Where all of it stands. */
  public static final String ROOT = "/api/v1";

  private final List<Operation> operations = new ArrayList<>();
  private final byte[] document;

  /**
   * @param version of Parley
   * @param more operations beside those on records and runs
   */
  public Api(Store store, String version, List<Operations> more) {
    operations.addAll(new RecordOperations(store).operations());
    operations.addAll(new RunOperations(store).operations());
    more.forEach(m -> operations.addAll(m.operations()));
    this.document = new OpenApi(version, operations).bytes();
  }

  /** All of them, in the document's order. */
  public List<Operation> operations() {
    return List.copyOf(operations);
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(ROOT + "/openapi.json", this::document, RequiredRole.READER);
    for (Operation o : operations) {
      if (o.method().equals(HandlerType.GET)) {
        routes.get(o.route(), o.handler(), o.need());
      } else if (o.method().equals(HandlerType.POST)) {
        routes.post(o.route(), o.handler(), o.need());
      } else {
        routes.delete(o.route(), o.handler(), o.need());
      }
    }
  }

  private void document(Context ctx) {
    ctx.contentType("application/json; charset=utf-8").result(document);
  }

  @Override
  public boolean tellFault(Context ctx, int status, String what) {
    boolean ours = ctx.path().startsWith("/api/");
    if (ours) {
      ApiJson.problem(ctx, status, what);
    }
    return ours;
  }
}
