package org.parley.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.parley.app.store.Store;
import org.parley.app.web.Site;
import org.parley.app.web.access.Doors;
import org.parley.app.web.access.Fetcher;
import org.parley.language.Linguist;

/** The command without grammar, for the commands of the papers; loads at once. */
public final class PlainMain {
  private PlainMain() {}

  public static void main(String[] args) {
    System.exit(Main.run(PlainLinguist::new, args));
  }

  /** Throws where the command line is wrong; reads nothing. */
  public static void parse(String... args) {
    Main.commandLine(PlainLinguist::new).parseArgs(args);
  }

  /** The desk as the command puts it together. */
  public static Site site(Store store, Supplier<Linguist> linguist) {
    return site(store, linguist, Optional.empty());
  }

  public static Site site(Store store, Supplier<Linguist> linguist, Optional<Fetcher> fetcher) {
    Doors doors = Doors.of(store, "desk.parley", "127.0.0.1", false);
    return ServeCommand.site(store, new DeskReader(store, linguist), doors, fetcher);
  }
}
