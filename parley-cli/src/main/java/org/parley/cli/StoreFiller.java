package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.io.input.Input;
import org.parley.io.input.ToldFaults;
import org.parley.io.words.Counted;
import org.parley.io.words.Visible;
import org.parley.model.Fault;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.store.Added;
import org.parley.store.Store;
import org.parley.store.StoreWriter;
import org.parley.text.Source;

/**
 * Fills a store with reports as they come: what it has is left as it is, each other report is kept
 * as soon as it is read, and what all say together is put together once, at the end.
 */
final class StoreFiller implements AutoCloseable {
  private final StoreOptions options;
  private final Store store;
  private final StoreWriter writer;
  private final ReadingPipeline pipeline;
  private final List<ReportId> reports = new ArrayList<>();
  private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
  private final List<Fault> ofReports = new ArrayList<>();
  private final ToldFaults told = new ToldFaults(ofReports::add);

  /**
   * Where reports are kept.
   *
   * @param names of the inputs, as the command line gives them
   * @param again whether to read also what the store has as this version reads it
   * @param wanted whether the readings are needed afterwards, for a record in a folder
   */
  record StoreOptions(Path file, List<String> names, boolean again, boolean wanted) {}

  StoreFiller(StoreOptions options, ReadingOptions reading, Progress progress) {
    this.options = options;
    this.store = Store.open(options.file());
    this.writer = store.write(Version.text(), options.names());
    this.pipeline = new ReadingPipeline(reading, progress, this::keep);
  }

  void take(Input input) {
    ReportId id = input.source().id();
    reports.add(id);
    if (options.again() || !writer.has(id, input.bytes())) {
      // What was stated at the desk is not in the input.
      pipeline.submit(new Input(writer.stated(id).fill(input.source()), input.bytes()));
    }
  }

  private void keep(Input input, Reading reading) {
    Added added = writer.put(input.source(), input.bytes(), reading);
    if (added == Added.REFUSED) {
      told.accept(clash(input.source()));
      reports.remove(input.source().id());
      return;
    }
    counts.merge(added, 1, Integer::sum);
    reading.report().faults().forEach(told);
  }

  private static Fault clash(Source source) {
    String what = "not added: its id %s is that of another report of the store, whose bytes differ";
    return new Fault(
        source.input(),
        "report",
        String.format(Locale.ROOT, what, source.id()) + ": add a blank at its end");
  }

  /**
   * Puts together what the reports say.
   *
   * @param before faults of the inputs, kept with the run
   * @param gauge whether there is room for more readings, where they are wanted
   */
  Readings finish(List<Fault> before, MemoryGauge gauge) {
    List<Fault> failed = pipeline.finish();
    told.end();
    List<Fault> faults = Stream.concat(ToldFaults.of(failed).stream(), ofReports.stream()).toList();
    int read = counts.values().stream().mapToInt(n -> n).sum() + failed.size();
    if (read > 0) {
      say(
          "%d new, %d read again",
          counts.getOrDefault(Added.NEW, 0), counts.getOrDefault(Added.READ_AGAIN, 0));
    }
    writer.faults(Stream.concat(before.stream(), faults.stream()).toList());
    writer.fold();
    String all = Counted.of(store.reports().size(), "report");
    say("%d unchanged; %s in all", reports.size() - read, all);
    return options.wanted() ? wanted(faults, gauge) : new Readings(anyReading(), faults);
  }

  private List<Reading> anyReading() {
    return reports.stream().flatMap(id -> store.alone(id).stream()).limit(1).toList();
  }

  private Readings wanted(List<Fault> faults, MemoryGauge gauge) {
    List<Reading> readings = new ArrayList<>();
    List<ReportId> left = new ArrayList<>();
    for (ReportId id : reports) {
      if (!left.isEmpty() || gauge.isFull()) {
        left.add(id);
      } else {
        store.alone(id).ifPresent(readings::add);
      }
    }
    return new Readings(readings, Stream.concat(faults.stream(), noRoom(left)).toList());
  }

  private Stream<Fault> noRoom(List<ReportId> left) {
    return left.stream()
        .flatMap(id -> store.original(id).stream())
        .limit(1)
        .map(original -> MemoryFiller.noRoom(original.input(), left.size()));
  }

  private void say(String format, Object... values) {
    String what = String.format(Locale.ROOT, format, values);
    System.out.println(Visible.of(options.file() + ": " + what));
  }

  @Override
  public void close() {
    try (store;
        writer;
        pipeline) {
      // Closed in the reverse of this order.
    }
  }
}
