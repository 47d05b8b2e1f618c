package org.parley.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.parley.Parley;
import org.parley.bound.DeadlineExceeded;
import org.parley.io.input.Input;
import org.parley.io.words.Visible;
import org.parley.model.Fault;
import org.parley.model.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads reports in parallel as they come and gives their readings in the same order; only a few are
 * ahead of the one that is given next, so memory holds few at a time. A report whose reading fails,
 * or takes longer than its bound, is a fault, and the others are kept.
 */
final class ReadingPipeline implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReadingPipeline.class);

  /** How many readings a thread may be ahead of the one that is taken next. */
  private static final int AHEAD = 8;

  /** Seconds after which a report that the others wait for is named; then after twice as many. */
  private static final int SLOW = 30;

  private final ReadingOptions options;
  private final Progress progress;
  private final Taker taker;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final List<Fault> faults = new ArrayList<>();
  private Optional<Workers> workers = Optional.empty();

  /** Takes readings in the order of their inputs, on the thread that submits them. */
  interface Taker {
    void take(Input input, Reading reading);
  }

  private record Pending(Input input, Future<Reading> reading) {}

  private record Workers(LoadingAnnotator annotator, Parley parley, ExecutorService threads) {
    static Workers of(ReadingOptions options) {
      LoadingAnnotator annotator = new LoadingAnnotator(options.annotator());
      return new Workers(
          annotator,
          Parley.reader(annotator, options.limit()),
          Executors.newFixedThreadPool(options.threads()));
    }

    /** Loading is no part of the time that a report may take. */
    Reading read(Input input) {
      annotator.await();
      return parley.read(input.source());
    }
  }

  /** The grammar reader is made with the first report, while the program goes on. */
  ReadingPipeline(ReadingOptions options, Progress progress, Taker taker) {
    this.options = options;
    this.progress = progress;
    this.taker = taker;
  }

  /** Begins to read a report; waits, and gives readings, where too many are under way. */
  void submit(Input input) {
    if (workers.isEmpty()) {
      workers = Optional.of(Workers.of(options));
      progress.begin();
    }
    while (pending.size() >= options.threads() * AHEAD) {
      take(pending.remove());
    }
    Workers to = workers.orElseThrow();
    pending.add(
        new Pending(
            input,
            to.threads().submit(() -> progress.on(input.source().input(), () -> to.read(input)))));
  }

  /** Gives the readings that are left; returns what could not be read. */
  List<Fault> finish() {
    while (!pending.isEmpty()) {
      take(pending.remove());
    }
    return List.copyOf(faults);
  }

  private void take(Pending next) {
    String name = next.input().source().input();
    Reading reading;
    try {
      reading = await(name, next.reading());
    } catch (ExecutionException e) {
      faults.add(new Fault(name, "report", why(name, e)));
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
    taker.take(next.input(), reading);
  }

  private Reading await(String name, Future<Reading> reading)
      throws ExecutionException, InterruptedException {
    for (int seconds = SLOW; ; seconds *= 2) {
      try {
        return reading.get(seconds, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        progress.slow(name);
      }
    }
  }

  private static String why(String name, ExecutionException failure) {
    if (failure.getCause() instanceof DeadlineExceeded e) {
      return e.getMessage()
          + ": see whether it is a report, or allow more by "
          + ReportSeconds.NAME;
    }
    LOG.error("{} could not be read", Visible.of(name), failure.getCause());
    return Failure.ofReport(failure);
  }

  @Override
  public void close() {
    workers.ifPresent(w -> w.threads().shutdownNow());
    progress.close();
  }
}
