package org.parley.web.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.Parley;
import org.parley.bound.DeadlineExceeded;
import org.parley.bound.ReadingCancelled;
import org.parley.bound.TimeLimit;
import org.parley.io.input.Inputs;
import org.parley.io.input.ToldFaults;
import org.parley.language.Annotator;
import org.parley.language.WordEmbedder;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.store.Added;
import org.parley.store.Store;
import org.parley.store.StoreWriter;
import org.parley.text.Source;
import org.parley.text.Stated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what is added at the desk; the grammar reader is loaded with the first report. */
public final class DeskReader implements Reader, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DeskReader.class);
  private static final String LOADING = "loading the language models, once";

  /** Read once while the models are loaded: much is made ready only where a report needs it. */
  private static final Source WARM_UP =
      Source.of(
          new ReportId("0000000000000000"),
          "warm-up",
          Format.TEXT,
          "Envoys meet\n\nThe minister said on Monday that her envoys had met in Geneva.\n");

  private final Store store;
  private final Supplier<Annotator> annotator;
  private final String version;
  private final TimeLimit limit;

  /** Guards the loading of the models alone, which a search need not wait longer for. */
  private final Object models = new Object();

  private volatile Optional<Annotator> loaded = Optional.empty();

  /**
   * @param annotator makes the grammar reader; called once, with the first report
   * @param version of Parley, kept with each reading
   * @param limit of the time of one report
   */
  public DeskReader(Store store, Supplier<Annotator> annotator, String version, TimeLimit limit) {
    this.store = store;
    this.annotator = annotator;
    this.version = version;
    this.limit = limit;
  }

  @Override
  public synchronized void warm() {
    if (loaded.isEmpty()) {
      try {
        Parley.reader(grammar(), limit).read(WARM_UP);
      } catch (RuntimeException | Error e) {
        LOG.warn("the language models could not be loaded ahead of the first report", e);
      }
    }
  }

  /** Does not wait for what is being read. */
  @Override
  public Optional<WordEmbedder> embedder() {
    return grammar().marker().embedder();
  }

  @Override
  public synchronized List<Fault> read(Inputs inputs, Listener listener) {
    List<Fault> faults = new ArrayList<>(inputs.faults());
    ToldFaults told = new ToldFaults(faults::add);
    List<String> names = inputs.sources().stream().map(Source::input).toList();
    try (StoreWriter writer = store.write(version, names)) {
      int read = addAll(writer, inputs, listener, told);
      listener.on("putting the talks, disputes and actors together", read);
      told.end();
      writer.faults(faults);
      writer.fold();
    }
    return faults;
  }

  /** Returns how many were read before all were, or the adding was cancelled. */
  private int addAll(StoreWriter writer, Inputs inputs, Listener listener, ToldFaults faults) {
    int all = inputs.sources().size();
    for (int i = 0; i < all; i++) {
      Source source = inputs.sources().get(i);
      listener.on(source.input(), i);
      try {
        add(writer, source, inputs.bytes().get(i), listener, faults);
      } catch (ReadingCancelled e) {
        faults.accept(cancelled(source, all - i));
        return i;
      }
    }
    return all;
  }

  private void add(
      StoreWriter writer, Source source, byte[] bytes, Listener listener, ToldFaults faults) {
    if (listener.cancelled()) {
      throw new ReadingCancelled();
    }
    Stated before = writer.stated(source.id());
    Source whole = before.fill(source);
    if (writer.has(source.id(), bytes) && Stated.of(whole).equals(before)) {
      faults.accept(fault(source, "already in the store: left unchanged"));
      return;
    }
    Optional<Reading> read = read(whole, listener, faults);
    if (read.isPresent()) {
      if (writer.put(whole, bytes, read.get()) == Added.REFUSED) {
        String what =
            "not added: its id %s is that of another report of the store, whose bytes differ";
        faults.accept(
            fault(
                source,
                String.format(Locale.ROOT, what, source.id()) + ": add a space at its end"));
        return;
      }
      read.get().report().faults().forEach(faults);
    }
  }

  /** Whatever goes wrong in the reading of one report, the others are read. */
  private Optional<Reading> read(Source source, Listener listener, ToldFaults faults) {
    if (loaded.isEmpty()) {
      listener.now(LOADING);
    }
    Annotator grammar = grammar();
    listener.now(source.input());
    try {
      return Optional.of(Parley.reader(grammar, limit).read(source, listener::cancelled));
    } catch (ReadingCancelled e) {
      throw e;
    } catch (RuntimeException | Error e) {
      faults.accept(fault(source, why(source, e)));
      return Optional.empty();
    }
  }

  private static String why(Source source, Throwable cause) {
    if (cause instanceof DeadlineExceeded) {
      return cause.getMessage()
          + ": see whether it is a report, or start the desk with a larger --report-seconds";
    }
    LOG.error("{} could not be read", source.input(), cause);
    return cause instanceof OutOfMemoryError
        ? "could not be read: " + Job.reason(cause)
        : "could not be read because of an error in Parley, please report it: " + cause;
  }

  private static Fault cancelled(Source first, int left) {
    return fault(
        first,
        left == 1
            ? "not read: the addition was cancelled"
            : "not read, nor the " + (left - 1) + " after it: the addition was cancelled");
  }

  private static Fault fault(Source source, String what) {
    return new Fault(source.input(), "report", what);
  }

  private Annotator grammar() {
    synchronized (models) {
      Annotator grammar = loaded.orElseGet(annotator);
      loaded = Optional.of(grammar);
      return grammar;
    }
  }

  @Override
  public synchronized void close() {
    loaded = Optional.empty();
  }
}
