package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.io.input.Inputs;
import org.parley.language.Annotator;
import org.parley.model.Fault;
import org.parley.model.Reading;
import org.parley.store.Added;
import org.parley.store.Store;
import org.parley.store.StoreWriter;
import org.parley.text.Source;

/**
 * Fills a store from inputs: what it has is left as it is, each other report is kept as soon as it
 * is read, and what all say together is put together once, at the end.
 *
 * @param again whether to read also what the store has as this version reads it
 * @param wanted whether the readings are needed afterwards, for a record in a folder
 */
record StoreRun(Path file, List<String> names, boolean again, boolean wanted) {
  /**
   * @param before faults of the inputs, kept with the run
   */
  Readings read(
      Inputs inputs,
      List<Fault> before,
      Supplier<Annotator> annotator,
      int threads,
      Progress progress) {
    try (Store store = Store.open(file)) {
      List<Fault> faults;
      try (StoreWriter writer = store.write(Version.text(), names)) {
        int[] unread = unread(inputs, writer);
        faults = fill(inputs, unread, writer, annotator, threads, progress);
        writer.faults(Stream.of(before, faults).flatMap(List::stream).toList());
        writer.fold();
        say((inputs.sources().size() - unread.length) + " as they were", store);
      }
      return new Readings(readings(store, inputs), faults);
    }
  }

  private int[] unread(Inputs inputs, StoreWriter writer) {
    return IntStream.range(0, inputs.sources().size())
        .filter(i -> again || !writer.has(inputs.sources().get(i).id()))
        .toArray();
  }

  private List<Fault> fill(
      Inputs inputs,
      int[] unread,
      StoreWriter writer,
      Supplier<Annotator> annotator,
      int threads,
      Progress progress) {
    if (unread.length == 0) {
      return List.of();
    }
    List<Source> sources = IntStream.of(unread).mapToObj(i -> inputs.sources().get(i)).toList();
    Map<Added, Integer> counts = new EnumMap<>(Added.class);
    List<Fault> ofReports = new ArrayList<>();
    Readings.Taker taker =
        (i, reading) -> {
          byte[] bytes = inputs.bytes().get(unread[i]);
          counts.merge(writer.put(sources.get(i), bytes, reading), 1, Integer::sum);
          ofReports.addAll(reading.report().faults());
        };
    List<Fault> faults = Readings.each(sources, annotator, threads, progress, taker);
    faults.addAll(ofReports);
    System.out.printf(
        Locale.ROOT,
        "%s: %d new, %d read again%n",
        file,
        counts.getOrDefault(Added.NEW, 0),
        counts.getOrDefault(Added.READ_AGAIN, 0));
    return faults;
  }

  private List<Reading> readings(Store store, Inputs inputs) {
    return inputs.sources().stream()
        .flatMap(s -> store.alone(s.id()).stream())
        .limit(wanted ? inputs.sources().size() : 1)
        .toList();
  }

  private void say(String what, Store store) {
    System.out.printf(
        Locale.ROOT, "%s: %s; %d reports in all%n", file, what, store.reports().size());
  }
}
