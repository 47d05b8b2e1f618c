package org.parley.app.input;

import java.util.List;
import org.parley.model.Fault;
import org.parley.text.Source;

/** What could be read of the inputs, in their order, and what was wrong with the others. */
public record Inputs(List<Source> sources, List<Fault> faults) {
  public Inputs {
    sources = List.copyOf(sources);
    faults = List.copyOf(faults);
  }
}
