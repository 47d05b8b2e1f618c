package org.parley.app;

import java.util.function.Supplier;
import org.parley.app.web.access.AccountCommand;
import org.parley.app.web.review.ReviewCommand;
import org.parley.app.web.watch.WatchCommand;
import org.parley.language.Linguist;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Where the command begins. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(run(EnglishLinguist::new, args));
  }

  /**
   * Runs the command in this process.
   *
   * @param linguist makes the grammar reader; called once, and only if there is something to read
   * @return the exit status: 0 all read; 1 some inputs had faults; 2 the command line was wrong; 3
   *     nothing could be read or written
   */
  public static int run(Supplier<Linguist> linguist, String... args) {
    return commandLine(linguist).execute(args);
  }

  static CommandLine commandLine(Supplier<Linguist> linguist) {
    return new CommandLine(new ParleyCommand())
        .addSubcommand(new DemoCommand(linguist))
        .addSubcommand(new ReadCommand(linguist))
        .addSubcommand(new VerifyCommand(linguist))
        .addSubcommand(new ServeCommand(linguist))
        .addSubcommand(new AccountCommand())
        .addSubcommand(new ReviewCommand())
        .addSubcommand(new WatchCommand())
        .setExecutionExceptionHandler(Main::unforeseen);
  }

  private static int unforeseen(Exception e, CommandLine command, ParseResult parsed) {
    e.printStackTrace(command.getErr());
    command.getErr().println("parley: a fault of Parley itself, above: please report it");
    return Exit.NOTHING;
  }
}
