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
import java.util.function.Supplier;
import org.parley.Parley;
import org.parley.io.input.Input;
import org.parley.io.words.Visible;
import org.parley.language.Annotator;
import org.parley.model.Fault;
import org.parley.model.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads reports in parallel as they come and gives their readings in the same order; only a few are
 * ahead of the one that is given next, so memory holds few at a time. A report whose reading fails
 * is a fault, and the others are kept.
 */
final class ReadingPipeline implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReadingPipeline.class);

  /** How many readings a thread may be ahead of the one that is taken next. */
  private static final int AHEAD = 8;

  private final Supplier<Annotator> annotator;
  private final int threads;
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

  private record Workers(Parley parley, ExecutorService threads) {}

  /**
   * @param annotator makes the grammar reader with the first report, while the program goes on
   * @param threads how many reports are read at a time
   */
  ReadingPipeline(Supplier<Annotator> annotator, int threads, Progress progress, Taker taker) {
    this.annotator = annotator;
    this.threads = threads;
    this.progress = progress;
    this.taker = taker;
  }

  /** Begins to read a report; waits, and gives readings, where too many are under way. */
  void submit(Input input) {
    if (workers.isEmpty()) {
      workers =
          Optional.of(
              new Workers(
                  Parley.reader(new LoadingAnnotator(annotator)),
                  Executors.newFixedThreadPool(threads)));
      progress.begin();
    }
    while (pending.size() >= threads * AHEAD) {
      take(pending.remove());
    }
    Workers to = workers.orElseThrow();
    pending.add(
        new Pending(
            input,
            to.threads()
                .submit(
                    () ->
                        progress.on(
                            input.source().input(), () -> to.parley().read(input.source())))));
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
      reading = next.reading().get();
    } catch (ExecutionException e) {
      LOG.error("{} could not be read", Visible.of(name), e.getCause());
      faults.add(new Fault(name, "report", Failure.ofReport(e)));
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
    taker.take(next.input(), reading);
  }

  @Override
  public void close() {
    workers.ifPresent(w -> w.threads().shutdownNow());
    progress.close();
  }
}
