package org.parley.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.parley.web.review.Gold;
import org.parley.web.review.Standings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley review}: what people said of records. */
@Command(name = "review", description = "What people said of records.")
final class ReviewCommand extends DeskCommand {

  public ReviewCommand() {
    super("a subcommand is required: export or standing");
  }

  @Command(name = "export", description = "Writes all verdicts as gold, in JSON Lines.")
  int export(
      @Option(names = "--store", required = true, paramLabel = "FILE") Path file,
      @Option(names = "--out", paramLabel = "FILE") Optional<Path> out) {
    try {
      return out.isPresent()
          ? WholeFile.write(out.get(), writer -> export(file, writer))
          : export(file, new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    } catch (IOException | UncheckedIOException e) {
      return failed(e);
    }
  }

  private static int export(Path file, Writer to) throws IOException {
    Writer writer = new BufferedWriter(to);
    int status = on(file, store -> Gold.lines(store, line -> write(writer, line)));
    writer.flush();
    return status;
  }

  @Command(name = "standing", description = "Precision and agreement so far, by kind.")
  int standing(@Option(names = "--store", required = true, paramLabel = "FILE") Path file) {
    return on(
        file,
        store -> {
          Standings all = Standings.of(store);
          if (all.kinds().isEmpty()) {
            System.out.println(
                "nobody has judged a record of this store yet: see Review on its desk");
          }
          all.kinds().forEach(ReviewCommand::say);
          all.agreement().forEach(ReviewCommand::say);
        });
  }

  private static void say(Standings.OfKind k) {
    System.out.printf(
        Locale.ROOT,
        "%s: precision %.3f (%d accepted, %d corrected, %d rejected)%n",
        k.kind(),
        k.precision(),
        k.accepted(),
        k.corrected(),
        k.rejected());
  }

  private static void say(Standings.OfTwo a) {
    System.out.printf(
        Locale.ROOT,
        "%s: %s and %s agree on %d of %d, kappa %s%n",
        a.kind(),
        a.reviewer(),
        a.other(),
        a.same(),
        a.records(),
        a.kappa().map(k -> String.format(Locale.ROOT, "%.3f", k)).orElse("none"));
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
