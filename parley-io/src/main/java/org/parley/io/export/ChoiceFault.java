package org.parley.io.export;

/** A choice that means nothing here, with what could be chosen. */
public final class ChoiceFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public ChoiceFault(String message) {
    super(message);
  }
}
