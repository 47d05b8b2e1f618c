package org.parley.web.add;

import java.util.List;
import org.parley.model.Fault;

/**
 * How far an adding is.
 *
 * @param done how many were read, or were found to need no reading
 * @param now what is being read
 * @param cancelled whether someone asked to end it
 * @param failed why it ended before all was read; empty otherwise
 */
public record JobView(
    int number,
    int reports,
    int done,
    String now,
    boolean ended,
    boolean cancelled,
    String failed,
    List<Fault> faults) {
  public JobView {
    faults = List.copyOf(faults);
  }

  /** Whether it ended before all was read because someone asked for that. */
  public boolean cutShort() {
    return ended && cancelled && done < reports;
  }
}
