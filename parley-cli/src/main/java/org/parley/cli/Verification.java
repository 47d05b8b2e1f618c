package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.io.input.Input;
import org.parley.io.input.InputReader;
import org.parley.language.Annotator;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.store.Difference;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.store.StoreWriter;
import org.parley.store.StoredOriginal;

/** Reads a store's reports again from their bytes and names what differs from what it holds. */
final class Verification {
  private final Store store;
  private final Supplier<Annotator> annotator;
  private final int threads;
  private final Progress progress;
  private final List<String> differences = new ArrayList<>();

  Verification(Store store, Supplier<Annotator> annotator, int threads, Progress progress) {
    this.store = store;
    this.annotator = annotator;
    this.threads = threads;
    this.progress = progress;
  }

  List<String> differences() {
    differences.addAll(store.check());
    if (store.stale()) {
      differences.add(
          "reports were added that the talks, disputes and actors do not know yet: run parley read"
              + " --store on it to put them together");
    }
    List<ReportId> reports = store.reports();
    // A store whose bytes are damaged is told so already, and not read.
    if (differences.isEmpty() && !reports.isEmpty()) {
      compare(reports);
    }
    return List.copyOf(differences);
  }

  /** What is read now is put into a store of its own, beside which the other is laid. */
  private void compare(List<ReportId> reports) {
    Path scratch = scratch();
    try (Store now = Store.open(scratch);
        StoreWriter writer = now.write(Version.text(), List.of())) {
      try (ReadingPipeline pipeline =
          new ReadingPipeline(
              annotator,
              threads,
              progress,
              (input, reading) -> {
                compare(input.source().id(), reading);
                writer.put(input.source(), input.bytes(), reading);
              })) {
        reports.forEach(id -> pipeline.submit(input(id)));
        pipeline.finish().forEach(f -> differences.add(f.input() + " " + f.what()));
      }
      writer.fold();
      for (RecordKind kind : RecordKind.values()) {
        store.firstDifference(kind, now).ifPresent(d -> differences.add(told(kind, d)));
      }
    } finally {
      delete(scratch);
    }
  }

  private Input input(ReportId report) {
    StoredOriginal original = store.original(report).orElseThrow();
    return InputReader.again(original.input(), original.format(), original.bytes())
        .sources()
        .stream()
        .filter(s -> s.id().equals(report))
        .findFirst()
        .map(s -> new Input(s, original.bytes()))
        .orElseThrow();
  }

  private void compare(ReportId id, Reading now) {
    String input = now.report().input();
    Optional<Reading> then = store.alone(id);
    String text = now.report().original();
    if (then.filter(r -> !r.report().original().equals(text)).isPresent()) {
      differences.add("the text of report " + id + " (" + input + ") is not as it came");
    } else if (!then.equals(Optional.of(now))) {
      String version = store.report(id).orElseThrow().version();
      differences.add(
          "report "
              + id
              + " ("
              + input
              + "), read by version "
              + version
              + ", reads otherwise now");
    }
  }

  private static String told(RecordKind kind, Difference d) {
    return kind.slug()
        + " differ from number "
        + d.number()
        + " on: stored "
        + d.here().orElse("none")
        + ", read "
        + d.there().orElse("none");
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("parley-verify").resolve("now.parley");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create a temporary store", e);
    }
  }

  private static void delete(Path scratch) {
    try (Stream<Path> files = Files.list(scratch.getParent())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(scratch.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + scratch, e);
    }
  }
}
