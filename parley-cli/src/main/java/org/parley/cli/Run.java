package org.parley.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.Parley;
import org.parley.io.input.InputReader;
import org.parley.io.output.Kind;
import org.parley.io.output.RecordStream;
import org.parley.io.output.RecordWriter;
import org.parley.io.output.RunReport;
import org.parley.io.page.RecordPage;
import org.parley.io.summary.Summary;
import org.parley.io.words.Visible;
import org.parley.model.Dossier;
import org.parley.model.Fault;
import org.parley.model.Report;
import org.parley.store.StoreException;

/** One run of {@code parley read}: inputs to readings to dossier to files. */
final class Run {
  private static final double NANOS = 1e9;

  private final ReadingOptions reading;
  private final List<String> names;
  private final Optional<Path> out;
  private final Optional<RecordStream> stream;
  private final Optional<StoreFiller.StoreOptions> store;
  private final boolean text;
  private final MinConfidence sure;
  private final MemoryGauge gauge;
  private final PrintStream err = System.err;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param out the folder to write into
   * @param stream where the record is written as well, if anywhere
   * @param store the store to fill; the record in {@code out} is of this run's inputs alone
   * @param sure what the record in {@code out} leaves out
   */
  Run(
      ReadingOptions reading,
      List<String> names,
      Optional<Path> out,
      Optional<RecordStream> stream,
      Optional<StoreFiller.StoreOptions> store,
      boolean text,
      MinConfidence sure) {
    this(reading, names, out, stream, store, text, sure, MemoryGauge.ofHeap());
  }

  Run(
      ReadingOptions reading,
      List<String> names,
      Optional<Path> out,
      Optional<RecordStream> stream,
      Optional<StoreFiller.StoreOptions> store,
      boolean text,
      MinConfidence sure,
      MemoryGauge gauge) {
    this.stream = stream;
    this.gauge = gauge;
    this.reading = reading;
    this.names = List.copyOf(names);
    this.out = out;
    this.store = store;
    this.text = text;
    this.sure = sure;
  }

  int execute() {
    long begun = System.nanoTime();
    try {
      return out.isPresent() ? readInto(out.get(), begun) : read(begun, Optional.empty());
    } catch (IOException e) {
      String where = out.map(Path::toString).orElse("standard output");
      say("cannot write to " + where + ": " + reason(e));
      return Exit.NOTHING;
    }
  }

  private int readInto(Path out, long begun) throws IOException {
    try (OutFolder folder = OutFolder.prepare(out)) {
      return read(begun, Optional.of(folder));
    }
  }

  private static String reason(IOException e) {
    return String.valueOf(e.getMessage()).contains("No space left")
        ? "the disk is full; what was there is left as it was: make room and run again"
        : e + ": give another --out";
  }

  private int read(long begun, Optional<OutFolder> folder) throws IOException {
    try {
      Readings read = store.isPresent() ? intoStore(store.get()) : intoMemory();
      tell(read.faults());
      if (read.readings().isEmpty()) {
        say("nothing could be read");
        return Exit.NOTHING;
      }
      if (folder.isPresent()) {
        write(folder.get(), read, begun);
      } else if (stream.isPresent()) {
        stream.get().write(dossier(read), this::readable);
      }
      return faults.isEmpty() ? Exit.ALL_READ : Exit.FAULTS;
    } catch (StoreException e) {
      say(String.valueOf(e.getMessage()));
      return Exit.NOTHING;
    }
  }

  private Readings intoMemory() {
    return new MemoryFiller(gauge)
        .read(names, System.in, this::tell, this::waiting, reading, Progress.on(err));
  }

  /** The store is opened with the first report, so that none is made where nothing is read. */
  private Readings intoStore(StoreFiller.StoreOptions options) {
    List<StoreFiller> opened = new ArrayList<>();
    try {
      InputReader.each(
          names,
          reading.inputs(),
          System.in,
          input -> {
            if (opened.isEmpty()) {
              opened.add(new StoreFiller(options, reading, Progress.on(err)));
            }
            opened.get(0).take(input);
          },
          this::tell,
          this::waiting);
      return opened.isEmpty()
          ? new Readings(List.of(), List.of())
          : opened.get(0).finish(List.copyOf(faults), gauge);
    } finally {
      opened.forEach(StoreFiller::close);
    }
  }

  private void tell(List<Fault> found) {
    found.forEach(this::tell);
  }

  private void tell(Fault fault) {
    say(fault.input() + ", " + fault.where() + ": " + fault.what());
    faults.add(fault);
  }

  private void waiting(String input) {
    say(input + ": nothing has come from it yet: still waiting; Ctrl-C to stop");
  }

  private void say(String what) {
    err.println("parley: " + Visible.of(what));
  }

  private void write(OutFolder folder, Readings read, long begun) throws IOException {
    Dossier dossier = dossier(read);
    RecordWriter writer = new RecordWriter(folder.stage());
    Map<Kind, Integer> counts = writer.write(dossier, this::readable);
    Files.writeString(
        folder.stage().resolve(RecordFiles.PAGE),
        RecordPage.of(dossier, faults),
        StandardCharsets.UTF_8);
    double seconds = Math.round((System.nanoTime() - begun) / NANOS * 1000) / 1000.0;
    writer.write(new RunReport(Version.text(), names, counts, faults, seconds, Memory.peakBytes()));
    folder.commit();
    System.out.print(Summary.of(dossier, faults, out.orElseThrow()));
  }

  private Dossier dossier(Readings read) {
    return Parley.dossier(read.readings().stream().map(sure::in).toList());
  }

  private Optional<String> readable(Report report) {
    return Optional.of(report.text()).filter(t -> text);
  }
}
