package org.parley.web.access;

/** The desk is not opened there; the message says what to do. */
public final class ExposureRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ExposureRefused(String what) {
    super(what);
  }
}
