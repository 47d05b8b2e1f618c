package org.parley.web.add;

import java.util.List;
import org.parley.io.input.Inputs;
import org.parley.model.Fault;

/** Reads inputs into the store. */
public interface Reader {
  /** Told what is being read, and how many were before; tells whether to go on. */
  interface Listener {
    void on(String input, int done);

    /** Asked again and again while a report is read. */
    default boolean cancelled() {
      return false;
    }
  }

  /**
   * Reads all, or those before it is cancelled, and puts together what the reports say; returns the
   * faults of single inputs.
   */
  List<Fault> read(Inputs inputs, Listener listener);
}
