package org.parley.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.parley.app.store.Store;
import org.parley.app.web.WebApp;
import org.parley.app.web.access.ExposurePolicy;
import org.parley.app.web.access.Fetcher;
import org.parley.language.Annotator;

/** The command without grammar, for the commands of the docs; loads at once. */
public final class PlainMain {
  private PlainMain() {}

  public static void main(String[] args) {
    System.exit(Main.run(PlainAnnotator::new, args));
  }

  /** Throws where the command line is wrong; reads nothing. */
  public static void parse(String... args) {
    Main.commandLine(PlainAnnotator::new).parseArgs(args);
  }

  /** The desk as the command puts it together. */
  public static WebApp site(Store store, Supplier<Annotator> annotator) {
    return site(store, annotator, Optional.empty());
  }

  public static WebApp site(Store store, Supplier<Annotator> annotator, Optional<Fetcher> fetcher) {
    ExposurePolicy exposure = ExposurePolicy.of(store, "desk.parley", "127.0.0.1", false);
    return ServeCommand.site(store, new DeskReader(store, annotator), exposure, fetcher);
  }
}
