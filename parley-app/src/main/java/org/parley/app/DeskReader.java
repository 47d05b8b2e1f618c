package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.Parley;
import org.parley.app.input.Inputs;
import org.parley.app.store.Store;
import org.parley.app.store.StoreWriter;
import org.parley.app.web.add.Reader;
import org.parley.language.Annotator;
import org.parley.model.Fault;
import org.parley.model.Reading;
import org.parley.text.Source;

/** Reads what is added at the desk; the grammar reader is loaded with the first report. */
final class DeskReader implements Reader, AutoCloseable {
  private final Store store;
  private final Supplier<Annotator> annotator;
  private Optional<Annotator> loaded = Optional.empty();

  DeskReader(Store store, Supplier<Annotator> annotator) {
    this.store = store;
    this.annotator = annotator;
  }

  @Override
  public synchronized List<Fault> read(Inputs inputs, Listener listener) {
    List<Fault> faults = new ArrayList<>(inputs.faults());
    List<String> names = inputs.sources().stream().map(Source::input).toList();
    try (StoreWriter writer = store.write(Version.text(), names)) {
      for (int i = 0; i < inputs.sources().size(); i++) {
        Source source = inputs.sources().get(i);
        listener.on(source.input(), i);
        add(writer, source, inputs.bytes().get(i), faults);
      }
      listener.on("talks, disputes and actors", inputs.sources().size());
      writer.faults(faults);
      writer.fold();
    }
    return faults;
  }

  private void add(StoreWriter writer, Source source, byte[] bytes, List<Fault> faults) {
    if (writer.has(source.id())) {
      faults.add(new Fault(source.input(), "report", "already in the store: left unchanged"));
      return;
    }
    Reading reading = Parley.reader(grammar()).read(source);
    writer.add(source, bytes, reading);
    faults.addAll(reading.report().faults());
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
