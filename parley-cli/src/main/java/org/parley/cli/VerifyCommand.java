package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.bound.TimeLimit;
import org.parley.io.words.Counted;
import org.parley.io.words.Visible;
import org.parley.language.Annotator;
import org.parley.store.Store;
import org.parley.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    description =
        "Reads a store's reports again from their stored bytes, and tells whether that gives the"
            + " same record, byte for byte.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:the record is the same",
      "1:something differs, and is named",
      "2:the command line was wrong",
      "3:the store cannot be opened"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Supplier<Annotator> annotator;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "The store.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--store", paramLabel = "FILE", description = "The store, by its option.")
  private Optional<Path> store = Optional.empty();

  VerifyCommand(Supplier<Annotator> annotator) {
    this.annotator = annotator;
  }

  @Override
  public Integer call() {
    if (file.isPresent() == store.isPresent()) {
      throw new ParameterException(spec.commandLine(), "no store given: parley verify FILE");
    }
    Path named = file.or(() -> store).orElseThrow();
    try (Store opened = Store.existing(named)) {
      return tell(named, opened);
    } catch (StoreException e) {
      System.err.println("parley: " + Visible.of(String.valueOf(e.getMessage())));
      return Exit.NOTHING;
    }
  }

  private int tell(Path named, Store opened) {
    // What was read once is read again, whatever bound it was read with.
    ReadingOptions reading = ReadingOptions.of(annotator, new TimeLimit(TimeLimit.MOST_SECONDS));
    Verification.Found found = new Verification(opened, reading, Progress.on(System.err)).found();
    List<String> differences = found.differences();
    differences.forEach(d -> System.out.println(Visible.of(named + ": " + d)));
    System.out.println(Visible.of(named + ": " + sum(opened.reports().size(), found)));
    return differences.isEmpty() ? Exit.ALL_READ : Exit.FAULTS;
  }

  private static String sum(int reports, Verification.Found found) {
    int differences = found.differences().size();
    String all = Counted.of(reports, "report");
    if (found.again() < reports) {
      return all
          + " not read again, since the store is damaged; "
          + Counted.of(differences, "problem");
    }
    return all
        + " read again; "
        + (differences == 0 ? "the record is the same" : Counted.of(differences, "difference"));
  }
}
