package org.parley.web.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.web.access.RequiredRole;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that a program can ask.
 *
 * @param path below {@link Api#ROOT}, with <code>{name}</code> for a parameter; the last one may
 *     hold a slash
 * @param body the schema of the JSON that is sent
 */
public record Operation(
    HandlerType method,
    String path,
    String id,
    String summary,
    List<Param> params,
    Optional<ObjectNode> body,
    Answer answer,
    RequiredRole need,
    Handler handler) {
  public Operation {
    Objects.requireNonNull(method);
    Objects.requireNonNull(path);
    Objects.requireNonNull(id);
    Objects.requireNonNull(summary);
    params = List.copyOf(params);
    Objects.requireNonNull(body);
    Objects.requireNonNull(answer);
    Objects.requireNonNull(need);
    Objects.requireNonNull(handler);
  }

  public static Operation get(
      String path, String id, String summary, List<Param> params, Answer answer, Handler handler) {
    return new Operation(
        HandlerType.GET,
        path,
        id,
        summary,
        params,
        Optional.empty(),
        answer,
        RequiredRole.READER,
        handler);
  }

  /** The path as the router takes it. */
  String route() {
    return Api.ROOT + path.replace("{id}", "<id>");
  }
}
