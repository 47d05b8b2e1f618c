package org.parley.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.parley.english.EnglishAnnotator;
import org.parley.io.words.Visible;
import org.parley.language.Annotator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the command begins. */
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] args) {
    TemporaryFolder.hold();
    System.exit(run(EnglishAnnotator::new, args));
  }

  /**
   * Runs the command in this process.
   *
   * @param annotator makes the grammar reader; called once, and only if there is something to read
   * @return the exit status: 0 all read; 1 some inputs had faults; 2 the command line was wrong; 3
   *     nothing could be read or written
   */
  public static int run(Supplier<Annotator> annotator, String... args) {
    try {
      return commandLine(annotator).execute(args);
    } catch (Error e) { // The parser of the command line handles exceptions alone.
      return Failure.told(e);
    }
  }

  static CommandLine commandLine(Supplier<Annotator> annotator) {
    return new CommandLine(new ParleyCommand())
        .addSubcommand(new DemoCommand(annotator))
        .addSubcommand(new ReadCommand(annotator))
        .addSubcommand(new VerifyCommand(annotator))
        .addSubcommand(new SaidCommand(annotator))
        .addSubcommand(new ExportCommand())
        .addSubcommand(new BackupCommand())
        .addSubcommand(new ServeCommand(annotator))
        .addSubcommand(new AccountCommand())
        .addSubcommand(new ReviewCommand())
        .addSubcommand(new WatchCommand())
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::unforeseen);
  }

  /** As picocli tells it, but that a name given cannot play with the terminal. */
  private static int misused(ParameterException e, String... args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(command.getColorScheme().errorText(Visible.of(String.valueOf(e.getMessage()))));
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      command.usage(err, command.getColorScheme());
    }
    return Exit.WRONG_COMMAND_LINE;
  }

  private static int unforeseen(Exception e, CommandLine command, ParseResult parsed) {
    if (e.getCause() instanceof Error error) {
      return Failure.told(error);
    }
    LOG.error("{} failed", command.getCommandName(), e);
    command.getErr().println("parley: this is a bug in Parley, see above: please report it");
    return Exit.NOTHING;
  }
}
