package org.parley.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.parley.io.words.Visible;
import org.parley.store.Store;
import org.parley.store.StoreException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command on a store, whose work is that of the commands under it. */
abstract class DeskCommand implements Runnable {
  /** The exit status where something was refused or could not be done, and the rest was. */
  protected static final int REFUSED = 1;

  private static final int DONE = 0;
  private static final int NOTHING = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  @SuppressWarnings("UnusedVariable") // picocli looks at the option.
  private boolean help;

  private final String question;

  /**
   * @param question what is said where no command under this one is named
   */
  protected DeskCommand(String question) {
    this.question = question;
  }

  @Override
  public final void run() {
    throw new ParameterException(spec.commandLine(), question);
  }

  /** Opens the store that is there, as {@link #on(Path, boolean, Consumer)} does. */
  protected static int on(Path file, Consumer<Store> work) {
    return on(file, false, work);
  }

  /**
   * Opens the store, works on it, and gives the exit status; what was refused is told.
   *
   * @param create whether to make the store where it is missing
   */
  protected static int on(Path file, boolean create, Consumer<Store> work) {
    try (Store store = create ? Store.open(file) : Store.existing(file)) {
      work.accept(store);
      return DONE;
    } catch (IllegalArgumentException e) {
      return failed(e, REFUSED);
    } catch (StoreException e) {
      return failed(e, NOTHING);
    }
  }

  /** Tells what went wrong. */
  protected static int failed(Exception e) {
    return failed(e, NOTHING);
  }

  private static int failed(Exception e, int status) {
    System.err.println("parley: " + Visible.of(String.valueOf(e.getMessage())));
    return status;
  }
}
