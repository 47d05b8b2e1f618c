package org.parley.web.add;

import java.util.List;
import org.parley.io.input.Inputs;
import org.parley.model.Fault;

/** Reads inputs into the store. */
public interface Reader {
  /** Told what is being read, and how many were before. */
  interface Listener {
    void on(String input, int done);
  }

  /** Reads all and puts together what the reports say; returns the faults of single inputs. */
  List<Fault> read(Inputs inputs, Listener listener);
}
