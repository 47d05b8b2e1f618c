package org.parley.web.access;

/** An address is not fetched, or gave nothing; the message says why. */
public final class FetchRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FetchRefused(String what) {
    super(what);
  }

  FetchRefused(String what, Throwable cause) {
    super(what, cause);
  }
}
