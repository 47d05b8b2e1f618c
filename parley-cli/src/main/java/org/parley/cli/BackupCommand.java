package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.io.words.Counted;
import org.parley.io.words.Visible;
import org.parley.store.Store;
import org.parley.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    description = "Copies a store as it stands, also while a desk or another command writes to it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:the copy is written",
      "2:the command line was wrong",
      "3:there is no store, or the copy cannot be written"
    })
final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "STORE", index = "0", description = "The store.")
  private Path store = Path.of("");

  @Parameters(paramLabel = "TO", index = "1", description = "The copy, which is not there yet.")
  private Path copy = Path.of("");

  @Override
  public Integer call() {
    try (Store opened = Store.existing(store)) {
      opened.backUp(copy);
      int reports = opened.reports().size();
      System.out.println(Visible.of(copy + ": " + Counted.of(reports, "report") + " copied"));
      return Exit.ALL_READ;
    } catch (StoreException e) {
      System.err.println("parley: " + Visible.of(String.valueOf(e.getMessage())));
      return Exit.NOTHING;
    }
  }
}
