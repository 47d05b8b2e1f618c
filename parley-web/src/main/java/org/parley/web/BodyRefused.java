package org.parley.web;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Optional;

/** A request's body that is larger than is taken, or comes more slowly. */
public final class BodyRefused extends IOException {
  private static final long serialVersionUID = 1;

  private final int status;

  BodyRefused(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The status of the answer: 413 or 408. */
  public int status() {
    return status;
  }

  /** The one that a fault comes from: the server's readers of forms wrap it. */
  public static Optional<BodyRefused> in(Throwable fault) {
    return Causes.of(fault)
        .filter(BodyRefused.class::isInstance)
        .map(BodyRefused.class::cast)
        .findFirst();
  }

  /**
   * The answer to a form that could not be read.
   *
   * @param otherwise what is said where the body was not refused
   */
  public static HttpResponseException answer(Exception fault, String otherwise) {
    return in(fault)
        .map(r -> new HttpResponseException(r.status(), String.valueOf(r.getMessage())))
        .orElseGet(() -> new ContentTooLargeResponse(otherwise));
  }
}
