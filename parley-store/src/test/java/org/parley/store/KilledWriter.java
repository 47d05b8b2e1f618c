package org.parley.store;

import java.nio.file.Path;
import java.util.List;

/**
 * A process that adds reports and puts them together until it is killed, and says when each begins
 * and is kept.
 */
final class KilledWriter {
  static final String BEGINS = "begins";
  static final String KEPT = "kept";
  static final String FOLDS = "folds";

  private KilledWriter() {}

  /** Arguments: the store, the number of the first report, and of the one before which to end. */
  public static void main(String[] args) {
    try (Store store = Store.open(Path.of(args[0]));
        StoreWriter writer = store.write("1", List.of())) {
      for (int n = Integer.parseInt(args[1]); n < Integer.parseInt(args[2]); n++) {
        Prepared report = Prepared.number(n);
        System.out.println(BEGINS + " " + n);
        report.into(writer);
        System.out.println(KEPT + " " + n);
        if (n % 2 == 1) {
          System.out.println(FOLDS + " " + n);
          writer.fold(1);
        }
      }
    }
  }
}
