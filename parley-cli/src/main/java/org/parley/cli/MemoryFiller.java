package org.parley.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.io.input.Input;
import org.parley.io.input.InputReader;
import org.parley.io.input.ToldFaults;
import org.parley.model.Fault;
import org.parley.model.Reading;

/** Reads reports into memory, as many as leave room for the record that is made of them. */
final class MemoryFiller {
  private final MemoryGauge gauge;
  private final List<Reading> readings = new ArrayList<>();
  private Optional<String> firstLeft = Optional.empty();
  private int left;

  MemoryFiller(MemoryGauge gauge) {
    this.gauge = gauge;
  }

  Readings read(
      List<String> names,
      InputStream standardInput,
      Consumer<Fault> told,
      Consumer<String> waiting,
      ReadingOptions options,
      Progress progress) {
    List<Fault> faults = new ArrayList<>();
    try (ReadingPipeline pipeline =
        new ReadingPipeline(options, progress, (input, reading) -> readings.add(reading))) {
      InputReader.each(
          names, options.inputs(), standardInput, input -> take(input, pipeline), told, waiting);
      faults.addAll(pipeline.finish());
    }
    firstLeft.ifPresent(first -> faults.add(noRoom(first, left)));
    Stream<Fault> ofReports = readings.stream().flatMap(r -> r.report().faults().stream());
    return new Readings(
        readings, ToldFaults.of(Stream.concat(faults.stream(), ofReports).toList()));
  }

  private void take(Input input, ReadingPipeline pipeline) {
    if (firstLeft.isPresent() || gauge.isFull()) {
      firstLeft = firstLeft.or(() -> Optional.of(input.source().input()));
      left++;
    } else {
      pipeline.submit(input);
    }
  }

  /** What is told where reports are left out of a record. */
  static Fault noRoom(String first, int left) {
    return new Fault(
        first,
        "report",
        "not in the record, nor are "
            + (left - 1)
            + " after it: the others take the memory that Java has; give it more, as in"
            + " PARLEY_JAVA_OPTS=-Xmx8g, or read into a --store without --out");
  }
}
