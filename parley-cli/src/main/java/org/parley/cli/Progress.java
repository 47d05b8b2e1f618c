package org.parley.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.parley.io.words.Visible;

/** How far the reading is, and what is being read: a bar on a terminal, else nothing. */
final class Progress implements AutoCloseable {
  /** Set by the launcher, which can ask whether standard error is a terminal. */
  static final String TERMINAL = "parley.terminal";

  private static final int WIDTH = 100;
  private static final int NAME_WIDTH = 40;

  private final boolean shown;
  private final PrintStream err;
  private Optional<ProgressBar> bar = Optional.empty();

  private Progress(boolean shown, PrintStream err) {
    this.shown = shown;
    this.err = err;
  }

  static Progress on(PrintStream err) {
    String told = System.getProperty(TERMINAL, "");
    return new Progress(told.isEmpty() ? System.console() != null : told.equals("true"), err);
  }

  /** How many there are to read is not known before all inputs are opened. */
  void begin() {
    if (shown) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("Reading")
                  .setInitialMax(-1)
                  .setMaxRenderedLength(WIDTH)
                  .hideEta()
                  .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                  .build());
    }
  }

  /** Names the input while {@code work} goes on, then counts it as read. */
  <T> T on(String input, Supplier<T> work) {
    bar.ifPresent(b -> b.setExtraMessage(tail(Visible.of(input))));
    try {
      return work.get();
    } finally {
      bar.ifPresent(ProgressBar::step);
    }
  }

  /** Names an input that the others have waited for, also where no bar is shown. */
  void slow(String input) {
    err.println("parley: " + Visible.of(input) + ": still being read");
  }

  private static String tail(String input) {
    return input.length() <= NAME_WIDTH
        ? input
        : "…" + input.substring(input.length() - NAME_WIDTH + 1);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
