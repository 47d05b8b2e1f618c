package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.io.words.RecordLine;
import org.parley.io.words.Visible;
import org.parley.language.Annotator;
import org.parley.retrieval.RankedPassage;
import org.parley.store.Entry;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.web.list.Row;
import org.parley.web.list.Rows;
import org.parley.web.said.StatementSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley said}: what was said that comes near to a claim. */
@Command(
    name = "said",
    description = "Finds the statements of a store that come nearest to a claim in meaning.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:some statement shares a word with the claim",
      "1:none does",
      "2:the command line was wrong",
      "3:the store cannot be read"
    })
final class SaidCommand implements Callable<Integer> {
  private static final int NONE = 1;

  private final Supplier<Annotator> annotator;

  @Parameters(index = "0", paramLabel = "STORE", description = "The store.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "CLAIM",
      description = "A sentence in quotation marks, with who is supposed to have said it.")
  private String claim = "";

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "How many statements at most (default: ${DEFAULT-VALUE}).")
  private int most = 10;

  SaidCommand(Supplier<Annotator> annotator) {
    this.annotator = annotator;
  }

  @Override
  public Integer call() {
    try (Store store = Store.existing(file)) {
      StatementSearch statements =
          new StatementSearch(store, () -> annotator.get().marker().embedder());
      List<RankedPassage<Entry>> found = statements.find(claim, most);
      List<Row> rows = Rows.of(store, found.stream().map(RankedPassage::passage).toList());
      for (int i = 0; i < rows.size(); i++) {
        say(found.get(i).likeness(), rows.get(i));
      }
      return rows.isEmpty() ? NONE : Exit.ALL_READ;
    } catch (IllegalArgumentException e) {
      System.err.println("parley: " + Visible.of(String.valueOf(e.getMessage())));
      return Exit.WRONG_COMMAND_LINE;
    } catch (StoreException e) {
      System.err.println("parley: " + Visible.of(String.valueOf(e.getMessage())));
      return Exit.NOTHING;
    }
  }

  private static void say(double likeness, Row row) {
    RecordLine line = row.line();
    String words = line.quote().isEmpty() ? "" : " \u201c" + line.quote() + "\u201d";
    System.out.println(
        String.format(
            Locale.ROOT,
            "%.2f  %s  %s%s  (%s; %s)",
            likeness,
            line.day(),
            Visible.of(line.text()),
            Visible.of(words),
            Visible.of(line.meta()),
            row.id()));
  }
}
