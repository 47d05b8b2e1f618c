package org.parley.web.add;

import io.javalin.http.HttpResponseException;

/** What is wrong with one field of the form. */
final class FieldFault extends HttpResponseException {
  private static final long serialVersionUID = 1;
  private static final int BAD_REQUEST = 400;

  private final String field;

  FieldFault(String field, String what) {
    this(BAD_REQUEST, field, what);
  }

  FieldFault(int status, String field, String what) {
    super(status, what);
    this.field = field;
  }

  String field() {
    return field;
  }
}
