package org.parley.io.input;

import java.util.List;
import org.parley.model.Fault;
import org.parley.text.Source;

/**
 * What could be read of the inputs, in their order, and what was wrong with the others.
 *
 * @param bytes the bytes of each source, in the order of {@code sources}
 */
public record Inputs(List<Source> sources, List<byte[]> bytes, List<Fault> faults) {
  public Inputs {
    sources = List.copyOf(sources);
    bytes = List.copyOf(bytes);
    faults = List.copyOf(faults);
    if (sources.size() != bytes.size()) {
      throw new IllegalArgumentException("each source has its bytes");
    }
  }
}
