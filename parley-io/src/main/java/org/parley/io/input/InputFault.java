package org.parley.io.input;

import org.parley.model.Fault;

/** That an input, or a part of one, cannot be read; caught where the rest can go on. */
final class InputFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  InputFault(String input, String where, String what) {
    // Without a stack trace: there can be millions, and each is told by its place in the input.
    super(what, null, false, false);
    this.fault = new Fault(input, where, what);
  }

  Fault fault() {
    return fault;
  }
}
