package org.parley.web.add;

import java.util.List;
import org.parley.model.Fault;

/**
 * How far an adding is.
 *
 * @param now what is being read
 * @param failed why it ended before all was read; empty otherwise
 */
public record JobView(
    int number,
    int reports,
    int done,
    String now,
    boolean ended,
    String failed,
    List<Fault> faults) {
  public JobView {
    faults = List.copyOf(faults);
  }
}
