package org.parley.store;

/** The store cannot be opened, read or written; the message says why and what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String what) {
    super(what);
  }

  StoreException(String what, Throwable cause) {
    super(what, cause);
  }
}
