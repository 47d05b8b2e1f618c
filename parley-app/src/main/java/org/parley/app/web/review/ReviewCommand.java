package org.parley.app.web.review;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.parley.app.store.Store;
import org.parley.app.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley review}: what people said of records. */
@Command(name = "review", description = "What people said of records.")
public final class ReviewCommand implements Runnable {
  private static final int DONE = 0;
  private static final int NOTHING = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  private boolean help;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "what of the review? export or standing");
  }

  @Command(name = "export", description = "Writes all verdicts as gold, in JSON Lines.")
  int export(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Option(names = "--out", paramLabel = "FILE") Optional<Path> out) {
    try (Store store = Store.open(file);
        Writer writer = writer(out)) {
      Gold.lines(store, line -> write(writer, line));
      return DONE;
    } catch (StoreException | IOException | UncheckedIOException e) {
      System.err.println("parley: " + e.getMessage());
      return NOTHING;
    }
  }

  @Command(name = "standing", description = "Precision and agreement so far, by kind.")
  int standing(@Option(names = "--store", required = true, paramLabel = "FILE") Path file) {
    try (Store store = Store.open(file)) {
      Standings all = Standings.of(store);
      all.kinds()
          .forEach(
              k ->
                  say(
                      "%s: precision %.3f (%d accepted, %d corrected, %d rejected)%n",
                      k.kind(), k.precision(), k.accepted(), k.corrected(), k.rejected()));
      all.agreement()
          .forEach(
              a ->
                  say(
                      "%s: %s and %s agree on %d of %d, kappa %s%n",
                      a.kind(),
                      a.reviewer(),
                      a.other(),
                      a.same(),
                      a.records(),
                      a.kappa().map(k -> String.format(Locale.ROOT, "%.3f", k)).orElse("none")));
      return DONE;
    } catch (StoreException e) {
      System.err.println("parley: " + e.getMessage());
      return NOTHING;
    }
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }

  private static Writer writer(Optional<Path> out) throws IOException {
    return out.isPresent()
        ? Files.newBufferedWriter(out.get(), StandardCharsets.UTF_8)
        : new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
  }

  private static void write(Writer writer, String line) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
