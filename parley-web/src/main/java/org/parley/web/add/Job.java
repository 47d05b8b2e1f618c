package org.parley.web.add;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.parley.io.input.Inputs;
import org.parley.model.Fault;
import org.parley.model.ReportId;
import org.parley.text.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One adding, from the moment it was asked for: what it reads, how far it is, what was wrong. */
final class Job {
  private static final Logger LOG = LoggerFactory.getLogger(Job.class);

  private final int number;
  private final int reports;
  private final long held;
  private final List<ReportId> ids;

  /** What is to be read, until its reading begins; after that only the reading keeps it. */
  private final AtomicReference<Optional<Inputs>> waiting;

  private volatile String now = "waiting for what was added before";
  private volatile long since = System.nanoTime();
  private volatile int done;
  private volatile boolean cancelled;
  private volatile boolean ended;
  private volatile String failed = "";
  private volatile List<Fault> faults;

  Job(int number, Inputs inputs) {
    this.number = number;
    this.reports = inputs.sources().size();
    this.faults = inputs.faults();
    this.held = size(inputs);
    this.ids = inputs.sources().stream().map(Source::id).toList();
    this.waiting = new AtomicReference<>(Optional.of(inputs));
  }

  /** Bytes as they came, and two for each letter of the text. */
  private static long size(Inputs inputs) {
    long given = inputs.bytes().stream().mapToLong(bytes -> bytes.length).sum();
    return given + inputs.sources().stream().mapToLong(s -> 2L * s.original().length()).sum();
  }

  /** Tells for what it waits, before it runs. */
  void waitFor(String what) {
    now = what;
  }

  /** Reads what was asked for, unless that was cancelled. */
  void run(Reader reader) {
    waiting.getAndSet(Optional.empty()).ifPresent(inputs -> run(inputs, reader));
  }

  private void run(Inputs inputs, Reader reader) {
    try {
      faults = List.copyOf(reader.read(inputs, new Told()));
      now = "";
    } catch (Throwable e) {
      // Whatever it was, what was not read must not be told as done.
      failed = "not all could be read: " + reason(e);
      LOG.error("addition {} failed", number, e);
    } finally {
      ended = true;
    }
  }

  /** One that waits is dropped at once, another ends soon; what it has read is kept. */
  void cancel() {
    cancelled = true;
    if (waiting.getAndSet(Optional.empty()).isPresent()) {
      now = "";
      ended = true;
    }
  }

  static String reason(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "Parley ran out of memory; add less at a time, or start it with more, such as"
          + " PARLEY_JAVA_OPTS=-Xmx4g";
    }
    return e instanceof Error ? e.toString() : String.valueOf(e.getMessage());
  }

  /** The ids of its first reports. */
  List<ReportId> first(int most) {
    return ids.subList(0, Math.min(most, ids.size()));
  }

  /** Most bytes that are held for it until it has ended. */
  long held() {
    return ended ? 0 : held;
  }

  private final class Told implements Reader.Listener {
    @Override
    public void on(String what, int before) {
      now(what);
      done = before;
    }

    @Override
    public void now(String what) {
      if (!what.equals(now)) {
        since = System.nanoTime();
      }
      now = what;
    }

    @Override
    public boolean cancelled() {
      return cancelled;
    }
  }

  JobView view() {
    long seconds = Duration.ofNanos(System.nanoTime() - since).toSeconds();
    return new JobView(
        number, reports, done, now, seconds, ended, cancelled, failed, faults, List.of());
  }
}
