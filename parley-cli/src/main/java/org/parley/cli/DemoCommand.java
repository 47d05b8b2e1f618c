package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.bound.TimeLimit;
import org.parley.language.Annotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = "Reads the samples that come with Parley.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DemoCommand implements Callable<Integer> {
  /** Set by the launcher: the folder that holds {@code samples}. */
  static final String HOME = "parley.home";

  private final Supplier<Annotator> annotator;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out/demo",
      description = "Folder for the record; made if missing (default: ${DEFAULT-VALUE}).")
  private Path out;

  DemoCommand(Supplier<Annotator> annotator) {
    this.annotator = annotator;
  }

  @Override
  public Integer call() {
    Path samples = fromHere(Path.of(System.getProperty(HOME, "")).resolve("samples"));
    if (!Files.isDirectory(samples)) {
      System.err.println(
          "parley: no samples in " + samples + ": start ./parley of a checkout, or set -D" + HOME);
      return Exit.NOTHING;
    }
    List<String> inputs = List.of(samples.toString());
    return new Run(
            ReadingOptions.of(annotator, TimeLimit.DEFAULT),
            inputs,
            Optional.of(out),
            Optional.empty(),
            Optional.empty(),
            true,
            new MinConfidence(0))
        .execute();
  }

  /** As short as a person would type it. */
  private static Path fromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path there = path.toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there) : there;
  }
}
