package org.parley.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.parley.Parley;
import org.parley.language.Annotator;
import org.parley.model.Fault;
import org.parley.model.Reading;
import org.parley.text.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Readings of many sources, made in parallel and kept in their order; a report whose reading fails
 * is a fault, and the others are kept.
 *
 * @param faults of the readings that failed, then those that the reports have
 */
record Readings(List<Reading> readings, List<Fault> faults) {
  private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

  /** How many readings a thread may be ahead of the one that is taken next. */
  private static final int AHEAD = 8;

  Readings {
    readings = List.copyOf(readings);
    faults = List.copyOf(faults);
  }

  /** Takes readings in the order of their sources, on the calling thread. */
  interface Taker {
    void take(int source, Reading reading);
  }

  static Readings of(
      List<Source> sources, Supplier<Annotator> annotator, int threads, Progress progress) {
    List<Reading> readings = new ArrayList<>();
    List<Fault> faults = each(sources, annotator, threads, progress, (i, r) -> readings.add(r));
    readings.forEach(r -> faults.addAll(r.report().faults()));
    return new Readings(readings, faults);
  }

  /**
   * Reads all sources, a few ahead of those that were taken, and gives what failed.
   *
   * @param annotator makes the grammar reader, while the rest of the house is set up beside it
   */
  static List<Fault> each(
      List<Source> sources,
      Supplier<Annotator> annotator,
      int threads,
      Progress progress,
      Taker taker) {
    Parley parley = Parley.reader(new LoadingAnnotator(annotator));
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, sources.size()));
    List<Fault> faults = new ArrayList<>();
    Deque<Future<Reading>> pending = new ArrayDeque<>();
    try (progress) {
      progress.begin(sources.size());
      int taken = 0;
      for (Source source : sources) {
        if (pending.size() == threads * AHEAD) {
          take(sources, taken++, pending.remove(), taker, faults);
        }
        pending.add(workers.submit(() -> progress.on(source.input(), () -> parley.read(source))));
      }
      while (!pending.isEmpty()) {
        take(sources, taken++, pending.remove(), taker, faults);
      }
    } finally {
      workers.shutdownNow();
    }
    return faults;
  }

  private static void take(
      List<Source> sources, int at, Future<Reading> future, Taker taker, List<Fault> faults) {
    Reading reading;
    try {
      reading = future.get();
    } catch (ExecutionException e) {
      LOG.error("{} could not be read", sources.get(at).input(), e.getCause());
      String what = "could not be read, a fault of Parley: please report it: " + e.getCause();
      faults.add(new Fault(sources.get(at).input(), "report", what));
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
    taker.take(at, reading);
  }
}
