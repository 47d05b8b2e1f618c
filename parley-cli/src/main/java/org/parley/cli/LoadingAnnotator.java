package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.parley.language.Annotator;
import org.parley.language.Marker;
import org.parley.language.Sentence;

/** An annotator that is made beside other work; the first who needs it waits. */
final class LoadingAnnotator implements Annotator {
  private final CompletableFuture<Annotator> loading;

  LoadingAnnotator(Supplier<Annotator> maker) {
    this.loading = CompletableFuture.supplyAsync(maker);
  }

  /** Waits until it is made. */
  void await() {
    loading.join();
  }

  @Override
  public List<Sentence> sentences(String paragraph) {
    return loading.join().sentences(paragraph);
  }

  @Override
  public Annotator of(String report, Optional<String> outlet) {
    return loading.join().of(report, outlet);
  }

  @Override
  public Marker marker() {
    return loading.join().marker();
  }
}
