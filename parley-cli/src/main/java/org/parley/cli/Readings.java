package org.parley.cli;

import java.util.List;
import org.parley.model.Fault;
import org.parley.model.Reading;

/**
 * What a run has read, in the order of its inputs.
 *
 * @param faults of the readings that failed, then those that the reports have
 */
record Readings(List<Reading> readings, List<Fault> faults) {
  Readings {
    readings = List.copyOf(readings);
    faults = List.copyOf(faults);
  }
}
