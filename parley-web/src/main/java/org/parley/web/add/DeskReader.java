package org.parley.web.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.Parley;
import org.parley.io.input.Inputs;
import org.parley.io.input.ToldFaults;
import org.parley.language.Annotator;
import org.parley.model.Fault;
import org.parley.model.Reading;
import org.parley.store.Added;
import org.parley.store.Store;
import org.parley.store.StoreWriter;
import org.parley.text.Source;

/** Reads what is added at the desk; the grammar reader is loaded with the first report. */
public final class DeskReader implements Reader, AutoCloseable {
  private final Store store;
  private final Supplier<Annotator> annotator;
  private final String version;
  private Optional<Annotator> loaded = Optional.empty();

  /**
   * @param annotator makes the grammar reader; called once, with the first report
   * @param version of Parley, kept with each reading
   */
  public DeskReader(Store store, Supplier<Annotator> annotator, String version) {
    this.store = store;
    this.annotator = annotator;
    this.version = version;
  }

  @Override
  public synchronized List<Fault> read(Inputs inputs, Listener listener) {
    List<Fault> faults = new ArrayList<>(inputs.faults());
    ToldFaults told = new ToldFaults(faults::add);
    List<String> names = inputs.sources().stream().map(Source::input).toList();
    try (StoreWriter writer = store.write(version, names)) {
      for (int i = 0; i < inputs.sources().size(); i++) {
        Source source = inputs.sources().get(i);
        listener.on(source.input(), i);
        add(writer, source, inputs.bytes().get(i), told);
      }
      listener.on("talks, disputes and actors", inputs.sources().size());
      told.end();
      writer.faults(faults);
      writer.fold();
    }
    return faults;
  }

  private void add(StoreWriter writer, Source source, byte[] bytes, ToldFaults faults) {
    if (writer.has(source.id(), bytes)) {
      faults.accept(new Fault(source.input(), "report", "already in the store: left unchanged"));
      return;
    }
    Reading reading = Parley.reader(grammar()).read(source);
    if (writer.add(source, bytes, reading) == Added.REFUSED) {
      String what =
          "not added: its id %s is that of another report of the store, whose bytes differ";
      faults.accept(
          new Fault(
              source.input(), "report", what.formatted(source.id()) + ": add a blank at its end"));
      return;
    }
    reading.report().faults().forEach(faults);
  }

  private Annotator grammar() {
    if (loaded.isEmpty()) {
      loaded = Optional.of(annotator.get());
    }
    return loaded.get();
  }

  @Override
  public synchronized void close() {
    loaded = Optional.empty();
  }
}
