package org.parley.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.io.format.Columns;
import org.parley.io.input.InputOptions;
import org.parley.io.output.Kind;
import org.parley.io.output.RecordStream;
import org.parley.language.Annotator;
import org.parley.web.access.Fetcher;
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
  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Supplier<Annotator> annotator;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Text, HTML, PDF, DOCX, RTF, JSON, CSV, Parquet, RSS, Atom, EML, mbox, MHTML, WARC or"
              + " Markdown, exports of Nexis and Factiva, zip, tar, gzip of these; folders of"
              + " them; addresses and lists of them with --fetch; - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for the record of these inputs, made if missing; - for JSON Lines on standard"
              + " output.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--what",
      paramLabel = "KIND",
      description =
          "With --out -, the rows of this kind alone, such as events (default: all, each with its"
              + " kind as record).")
  private Optional<String> what = Optional.empty();

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
      names = "--fields",
      paramLabel = "FIELD=NAME",
      split = ",",
      description =
          "Which column of a table or key of JSON is text, html, title, outlet, published, url or"
              + " id, where its name does not say so.")
  private Map<String, String> fields = Map.of();

  @Option(
      names = "--fetch",
      description =
          "Fetch addresses, those of lists and sitemaps too, as far as robots.txt allows.")
  private boolean fetch;

  @Option(
      names = "--fetch-private",
      description = "Fetch from this machine and private networks too.")
  private boolean fetchPrivate;

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
          "Leave statements and events below this confidence, 0 to 1, out of --out (default:"
              + " ${DEFAULT-VALUE}).",
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
    boolean piped = out.filter(STANDARD_OUTPUT::equals).isPresent();
    if (what.isPresent() && !piped) {
      throw new ParameterException(spec.commandLine(), "--what needs --out -");
    }
    Optional<StoreFiller.StoreOptions> into =
        store.map(file -> new StoreFiller.StoreOptions(file, inputs, again, out.isPresent()));
    InputOptions taken = new InputOptions(columns(), Optional.empty());
    if (!fetch && !fetchPrivate) {
      return run(taken, into, piped);
    }
    Fetcher fetcher = fetchPrivate ? Fetcher.ofAnyNet() : Fetcher.ofThePublicNet();
    try (WebFetch web = new WebFetch(fetcher, WebFetch.PAUSE)) {
      return run(new InputOptions(taken.columns(), Optional.of(web)), into, piped);
    }
  }

  private int run(InputOptions taken, Optional<StoreFiller.StoreOptions> into, boolean piped) {
    ReadingOptions reading = new ReadingOptions(annotator, threads, seconds.limit(), taken);
    return new Run(
            reading,
            inputs,
            out.filter(path -> !piped),
            piped ? Optional.of(stream()) : Optional.empty(),
            into,
            text,
            new MinConfidence(least))
        .execute();
  }

  private RecordStream stream() {
    Writer to = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    return new RecordStream(what.map(this::kind), to);
  }

  private Kind kind(String slug) {
    List<String> all = Stream.of(Kind.values()).map(Kind::slug).toList();
    if (!all.contains(slug)) {
      throw new ParameterException(
          spec.commandLine(),
          "no such kind of row: " + slug + ": choose " + String.join(", ", all));
    }
    return Kind.valueOf(slug.toUpperCase(Locale.ROOT));
  }

  private Columns columns() {
    try {
      return Columns.of(fields);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--fields: " + e.getMessage());
    }
  }

  /** An empty path is the folder that one is in, which nobody means who gives an unset variable. */
  private void refuseEmpty(String option, Optional<Path> given) {
    if (given.filter(path -> path.toString().isEmpty()).isPresent()) {
      throw new ParameterException(spec.commandLine(), option + " is empty: give a name");
    }
  }
}
