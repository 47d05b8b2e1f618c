package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.io.input.Input;
import org.parley.io.input.InputReader;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.store.Difference;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.store.StoreWriter;
import org.parley.store.StoredOriginal;

/** Reads a store's reports again from their bytes and names what differs from what it holds. */
final class Verification {
  private static final String SCRATCH = "parley-verify";

  private final Store store;
  private final ReadingOptions reading;
  private final Progress progress;
  private final List<String> differences = new ArrayList<>();

  Verification(Store store, ReadingOptions reading, Progress progress) {
    this.store = store;
    this.reading = reading;
    this.progress = progress;
  }

  /**
   * What a verification found.
   *
   * @param again how many reports were read again
   */
  record Found(int again, List<String> differences) {
    Found {
      differences = List.copyOf(differences);
    }
  }

  Found found() {
    differences.addAll(store.check());
    if (store.stale()) {
      differences.add(
          "reports were added that the talks, disputes and actors do not know yet: run parley read"
              + " --store on it to put them together");
    }
    List<ReportId> reports = store.reports();
    // A store that is damaged is told so already, and not read.
    boolean sound = differences.isEmpty();
    if (sound) {
      compare(reports);
    }
    return new Found(sound ? reports.size() : 0, differences);
  }

  /** What is read now is put into a store of its own, beside which the other is laid. */
  private void compare(List<ReportId> reports) {
    try (ScratchFolder scratch = scratch();
        Store now = Store.open(scratch.path().resolve("now.parley"))) {
      read(reports, now);
      for (RecordKind kind : RecordKind.values()) {
        store.firstDifference(kind, now).ifPresent(d -> differences.add(told(kind.slug(), d)));
      }
      for (String table : Store.derivedTables()) {
        store.firstDifference(table, now).ifPresent(d -> differences.add(told(table, d)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make room for a temporary store", e);
    }
  }

  private void read(List<ReportId> reports, Store now) {
    try (StoreWriter writer = now.write(Version.text(), List.of());
        ReadingPipeline pipeline =
            new ReadingPipeline(
                reading,
                progress,
                (input, read) -> {
                  compare(input.source().id(), read);
                  writer.put(input.source(), input.bytes(), read);
                })) {
      reports.forEach(id -> pipeline.submit(input(id)));
      pipeline.finish().forEach(f -> differences.add(f.input() + " " + f.what()));
      writer.fold();
    }
  }

  private Input input(ReportId report) {
    StoredOriginal original = store.original(report).orElseThrow();
    return InputReader.again(original.input(), original.format(), original.bytes())
        .sources()
        .stream()
        .filter(s -> s.id().equals(report))
        .findFirst()
        .map(s -> new Input(original.stated().fill(s), original.bytes()))
        .orElseThrow();
  }

  private void compare(ReportId id, Reading now) {
    String report = "report " + id + " (" + now.report().input() + ")";
    Optional<Reading> then;
    try {
      then = store.alone(id);
    } catch (StoreException e) {
      differences.add("the reading of " + report + " cannot be read: " + e.getMessage());
      return;
    }
    String text = now.report().original();
    if (then.filter(r -> !r.report().original().equals(text)).isPresent()) {
      differences.add("the text of " + report + " is not as it came");
    } else if (!then.equals(Optional.of(now))) {
      String version = store.report(id).orElseThrow().version();
      differences.add(report + ", read by version " + version + ", reads otherwise now");
    }
  }

  private static String told(String table, Difference d) {
    return table
        + " differ from number "
        + d.number()
        + " on: stored "
        + d.here().orElse("none")
        + ", read "
        + d.there().orElse("none");
  }

  /** One that a killed run has left is removed first. */
  private static ScratchFolder scratch() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    ScratchFolder.sweep(temporary, SCRATCH, left -> {});
    return ScratchFolder.in(temporary, SCRATCH);
  }
}
