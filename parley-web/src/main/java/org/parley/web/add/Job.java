package org.parley.web.add;

import java.util.List;
import org.parley.io.input.Inputs;
import org.parley.model.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One adding, from the moment it was asked for: what it reads, how far it is, what was wrong. */
final class Job {
  private static final Logger LOG = LoggerFactory.getLogger(Job.class);

  private final int number;
  private final int reports;
  private volatile String now = "waiting for what was added before";
  private volatile int done;
  private volatile boolean ended;
  private volatile String failed = "";
  private volatile List<Fault> faults;

  Job(int number, Inputs inputs) {
    this.number = number;
    this.reports = inputs.sources().size();
    this.faults = inputs.faults();
  }

  void run(Inputs inputs, Reader reader) {
    try {
      faults = List.copyOf(reader.read(inputs, this::on));
      now = "";
    } catch (RuntimeException e) {
      LOG.error("addition {} failed", number, e);
      failed = "not all could be read: " + e.getMessage();
    } finally {
      ended = true;
    }
  }

  private void on(String input, int before) {
    now = input;
    done = before;
  }

  JobView view() {
    return new JobView(number, reports, done, now, ended, failed, faults);
  }
}
