package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.language.Annotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "read",
    description = "Reads reports and keeps the record of their diplomacy in a folder or a store.",
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

  private final Supplier<Annotator> annotator;

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
      description = "Folder for the record of these inputs; made if missing.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "Store to add the reports to; made if missing. What it has is not read again.")
  private Optional<Path> store = Optional.empty();

  @Option(
      names = "--again",
      description = "Read these inputs even where the store has them as this version reads them.")
  private boolean again;

  @Option(names = "--text", description = "Write each report's readable body too.")
  private boolean text;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports to read at a time (default: one a core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private ReportSeconds seconds = new ReportSeconds();

  @Option(
      names = "--min-confidence",
      paramLabel = "SHARE",
      description =
          "Leave statements below this confidence, 0 to 1, out of --out (default: ${DEFAULT-VALUE}).",
      defaultValue = "0")
  private double least;

  ReadCommand(Supplier<Annotator> annotator) {
    this.annotator = annotator;
  }

  @Override
  public Integer call() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be between 1 and " + MOST_THREADS + ": " + threads);
    }
    if (!(least >= 0 && least <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--min-confidence must be between 0 and 1: " + least);
    }
    refuseEmpty("--out", out);
    refuseEmpty("--store", store);
    if (out.isEmpty() && store.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no output given: use --out DIR, --store FILE or both");
    }
    Optional<StoreFiller.StoreOptions> into =
        store.map(file -> new StoreFiller.StoreOptions(file, inputs, again, out.isPresent()));
    ReadingOptions reading = new ReadingOptions(annotator, threads, seconds.limit());
    return new Run(reading, inputs, out, into, text, new MinConfidence(least)).execute();
  }

  /** An empty path is the folder that one is in, which nobody means who gives an unset variable. */
  private void refuseEmpty(String option, Optional<Path> given) {
    if (given.filter(path -> path.toString().isEmpty()).isPresent()) {
      throw new ParameterException(spec.commandLine(), option + " is empty: give a name");
    }
  }
}
