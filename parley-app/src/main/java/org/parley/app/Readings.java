package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.parley.Parley;
import org.parley.language.Linguist;
import org.parley.model.Fault;
import org.parley.model.Reading;
import org.parley.text.Source;

/**
 * Readings of many sources, made in parallel and kept in their order; a report whose reading fails
 * is a fault, and the others are kept.
 */
record Readings(List<Reading> readings, List<Fault> faults) {
  Readings {
    readings = List.copyOf(readings);
    faults = List.copyOf(faults);
  }

  /**
   * @param linguist makes the grammar reader, while the rest of the house is set up beside it
   */
  static Readings of(
      List<Source> sources, Supplier<Linguist> linguist, int threads, Progress progress) {
    CompletableFuture<Linguist> loading = CompletableFuture.supplyAsync(linguist);
    Parley parley = Parley.reader(paragraph -> loading.join().sentences(paragraph));
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, sources.size()));
    try (progress) {
      progress.begin(sources.size());
      List<Future<Reading>> pending = new ArrayList<>();
      for (Source source : sources) {
        pending.add(workers.submit(() -> progress.on(source.input(), () -> parley.read(source))));
      }
      return gather(sources, pending);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Readings gather(List<Source> sources, List<Future<Reading>> pending) {
    List<Reading> readings = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < pending.size(); i++) {
      try {
        readings.add(pending.get(i).get());
      } catch (ExecutionException e) {
        String what = "could not be read, a fault of Parley: please report it: " + e.getCause();
        faults.add(new Fault(sources.get(i).input(), "report", what));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while reading", e);
      }
    }
    return new Readings(readings, faults);
  }
}
