package org.parley.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.io.export.ChoiceFault;
import org.parley.io.export.Choices;
import org.parley.io.export.ExportFormat;
import org.parley.io.export.RecordFolder;
import org.parley.io.export.Records;
import org.parley.io.export.RowWriter;
import org.parley.io.export.Selection;
import org.parley.io.export.Table;
import org.parley.io.words.Visible;
import org.parley.model.Slug;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.web.export.StoreRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley export}: one table of a record, whole or what is chosen of it. */
@Command(
    name = "export",
    description = "Writes one table of a store, or of a folder that read --out wrote.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all is written",
      "2:the command line was wrong",
      "3:the record cannot be read, or the table not be written"
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SOURCE", description = "A store, or a folder that read --out wrote.")
  private Path source = Path.of("");

  @Option(
      names = "--what",
      paramLabel = "TABLE",
      description =
          "events, statements, moves, talks, disputes, deeds, revisions, figures, actors, reports,"
              + " times, places or wording (default: ${DEFAULT-VALUE}).",
      defaultValue = "events")
  private String what = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, jsonl, parquet or plover (default: ${DEFAULT-VALUE}).",
      defaultValue = "csv")
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "File to write, in the place of one that is there (default: standard output).")
  private Optional<Path> out = Optional.empty();

  @Mixin private SelectionOptions chosen = new SelectionOptions();

  @Override
  public Integer call() {
    try {
      Table table = understood(Table.values(), "table", what);
      ExportFormat as = understood(ExportFormat.values(), "format", format);
      if (!as.holds(table)) {
        throw new ChoiceFault("--format plover is for events alone: leave out --what " + what);
      }
      if (!as.isText() && out.isEmpty()) {
        throw new ChoiceFault("--format parquet needs a file: --out FILE");
      }
      return Files.isDirectory(source) ? fromFolder(table, as) : fromStore(table, as);
    } catch (ChoiceFault e) {
      say(String.valueOf(e.getMessage()));
      return Exit.WRONG_COMMAND_LINE;
    } catch (StoreException e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return failed(reason(e));
    } catch (UncheckedIOException e) {
      return failed(String.valueOf(e.getMessage()));
    }
  }

  private static <T extends Slug> T understood(T[] all, String name, String typed) {
    return Slug.of(all, Choices.slug(name, all, typed)).orElseThrow();
  }

  private int fromFolder(Table table, ExportFormat as) throws IOException {
    try (Records records = new RecordFolder(source)) {
      return write(records, table, as);
    }
  }

  private int fromStore(Table table, ExportFormat as) throws IOException {
    try (Store store = Store.existing(source);
        Records records = new StoreRecords(store)) {
      if (store.stale()) {
        say(source + ": some reports are not put together yet: run parley read --store again");
      }
      return write(records, table, as);
    }
  }

  private int write(Records records, Table table, ExportFormat as) throws IOException {
    Selection selection = chosen.of(table, records);
    if (out.isEmpty()) {
      Writer writer =
          new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
      return write(records, selection, as.text(table, writer));
    }
    return as.isText()
        ? WholeFile.write(out.get(), writer -> write(records, selection, as.text(table, writer)))
        : WholeFile.beside(
            out.get(), part -> write(records, selection, ExportFormat.parquet(table, part)));
  }

  private static int write(Records records, Selection selection, RowWriter to) throws IOException {
    try (to) {
      records.each(
          selection,
          row -> {
            try {
              to.write(row);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return Exit.ALL_READ;
  }

  private String reason(IOException e) {
    String told = String.valueOf(e.getMessage());
    return told.contains("No space left") ? "the disk is full: make room and run again" : told;
  }

  private static int failed(String what) {
    say(what);
    return Exit.NOTHING;
  }

  private static void say(String what) {
    System.err.println("parley: " + Visible.of(what));
  }
}
