package org.parley.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.language.Linguist;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "read",
    description = "Reads reports and writes the record of their diplomacy into a folder.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all read",
      "1:some inputs had faults; the rest is written",
      "2:the command line was wrong",
      "3:nothing could be read or written"
    })
final class ReadCommand implements Callable<Integer> {
  private static final int MOST_THREADS = 256;

  private final Supplier<Linguist> linguist;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Text, HTML or JSON Lines files, also gzipped; folders of them; - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the record; made if missing.")
  private Path out;

  @Option(names = "--text", description = "Write each report's readable body too.")
  private boolean text;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports to read at a time (default: one a core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  ReadCommand(Supplier<Linguist> linguist) {
    this.linguist = linguist;
  }

  @Override
  public Integer call() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be between 1 and " + MOST_THREADS + ": " + threads);
    }
    return new Run(linguist, inputs, out, text, threads).execute();
  }
}
