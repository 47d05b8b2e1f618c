package org.parley.io.input;

import org.parley.model.Fault;

/** That an input, or a part of one, cannot be read; caught where the rest can go on. */
final class InputFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  InputFault(String input, String where, String what) {
    super(what);
    this.fault = new Fault(input, where, what);
  }

  Fault fault() {
    return fault;
  }
}
