package org.parley.web.add;

import java.util.List;
import java.util.Map;
import org.parley.model.Fault;

/**
 * How far an adding is.
 *
 * @param done how many were read, or were found to need no reading
 * @param now what is being done, for {@code seconds} so far
 * @param cancelled whether someone asked to end it
 * @param failed why it ended before all was read; empty otherwise
 * @param added the first of the reports, each with its address and its title
 */
public record JobView(
    int number,
    int reports,
    int done,
    String now,
    long seconds,
    boolean ended,
    boolean cancelled,
    String failed,
    List<Fault> faults,
    List<Map.Entry<String, String>> added) {
  public JobView {
    faults = List.copyOf(faults);
    added = List.copyOf(added);
  }

  JobView with(List<Map.Entry<String, String>> reports) {
    return new JobView(
        number, this.reports, done, now, seconds, ended, cancelled, failed, faults, reports);
  }

  /** How many were read; a report that was not has a fault of its own. */
  public long read() {
    return Math.max(0, reports - faults.stream().filter(f -> f.where().equals("report")).count());
  }

  /** Whether it ended before all was read because someone asked for that. */
  public boolean cutShort() {
    return ended && cancelled && done < reports;
  }
}
