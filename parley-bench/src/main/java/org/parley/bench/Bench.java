package org.parley.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.english.EnglishAnnotator;
import org.parley.text.Source;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures who said what, and how fast it is read, beside CoreNLP, and compares. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description =
        "Reads a part of PolNeAR with Parley and with CoreNLP's quote annotator, on one thread, and"
            + " prints exact F1 of source, cue and content, F1 of the pair of source and content"
            + " right by half, and tokens for each second of processor time.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:as expected, or written",
      "1:data or accuracy are not as expected",
      "2:the command line was wrong",
      "3:the data could not be read"
    })
public final class Bench implements Callable<Integer> {
  private static final String DATA = "data";

  @Option(
      names = "--data",
      defaultValue = "../shared/data/polnear/dev",
      description = "Folder with text/ and attributions/ (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--expected",
      defaultValue = "parley-bench/expected.tsv",
      description = "What is expected (default: ${DEFAULT-VALUE}).")
  private Path expected;

  @Option(
      names = "--warm-up",
      defaultValue = "180",
      paramLabel = "SECONDS",
      description =
          "Seconds of the processor to read before it counts (default: ${DEFAULT-VALUE}).")
  private int warmUp;

  @Option(names = "--write", description = "Write what was measured as what is expected.")
  private boolean write;

  @Option(names = "--only", paramLabel = "SYSTEM", description = "Measure parley or corenlp alone.")
  private List<String> only = List.of();

  @Spec private CommandSpec spec;

  private final Map<String, Supplier<QuoteSystem>> systems;

  Bench(Map<String, Supplier<QuoteSystem>> systems) {
    this.systems = systems;
  }

  public static void main(String[] args) {
    Map<String, Supplier<QuoteSystem>> systems = new LinkedHashMap<>();
    systems.put("parley", () -> new ParleyQuotes(new EnglishAnnotator()));
    systems.put("corenlp", CoreNlpQuotes::new);
    System.exit(new CommandLine(new Bench(systems)).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    if (!systems.keySet().containsAll(only)) {
      throw new ParameterException(
          spec.commandLine(), "--only is one of " + systems.keySet() + ": " + only);
    }
    if (!write && !Files.isRegularFile(expected)) {
      throw new ParameterException(
          spec.commandLine(), "no file " + expected + ": give another --expected, or --write");
    }
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Map<String, String>> measured = new LinkedHashMap<>();
    try {
      measure(new Corpus(data), measured, out);
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println("bench: " + e.getMessage());
      return 3;
    }
    return compare(new Expected(measured), out);
  }

  private void measure(Corpus corpus, Map<String, Map<String, String>> measured, PrintWriter out)
      throws IOException {
    Map<String, Source> sources = corpus.sources();
    Scorer scorer = corpus.scorer();
    measured.put(DATA, corpus.checksums());
    Table table = new Table();
    for (Map.Entry<String, Supplier<QuoteSystem>> system : systems.entrySet()) {
      if (only.isEmpty() || only.contains(system.getKey())) {
        Measured run = Measured.of(system.getValue().get(), sources, warmUp);
        Map<String, String> figures = scorer.score(run.found()).figures();
        figures.put(Expected.SPEED, String.valueOf(run.tokensPerSecond()));
        measured.put(system.getKey(), figures);
        table.row(system.getKey(), figures);
        say(out, system.getKey(), run);
      }
    }
    out.print(table);
    out.flush();
  }

  private static void say(PrintWriter out, String system, Measured run) {
    String words = "%s: %d texts, %d tokens, %.1f s of one core, %.1f s by the clock%n";
    out.printf(
        Locale.ROOT,
        words,
        system,
        run.found().size(),
        run.tokens(),
        run.processorSeconds(),
        run.seconds());
    out.flush();
  }

  private int compare(Expected measured, PrintWriter out) throws IOException {
    if (write) {
      measured.write(expected);
      out.println("written to " + expected);
      return 0;
    }
    List<String> differences = Expected.read(expected).differences(measured);
    differences.forEach(d -> out.println("not as expected: " + d));
    return differences.isEmpty() ? 0 : 1;
  }
}
