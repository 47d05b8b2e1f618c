package org.parley.io.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.model.Fault;
import org.parley.model.ReportId;

/** The inputs that have been read, so that none is read twice, and none is lost for another. */
final class SeenInputs {
  private final Map<ReportId, Seen> seen = new HashMap<>();
  private final Consumer<Fault> faults;

  private record Seen(String input, String hash) {}

  SeenInputs(Consumer<Fault> faults) {
    this.faults = faults;
  }

  /**
   * Whether the input is to be read; if not, it is told why, unless it was named twice.
   *
   * @param id the beginning of {@code hash}, which is that of all its bytes
   */
  boolean isNew(ReportId id, String input, String hash) {
    Optional<Seen> before = Optional.ofNullable(seen.putIfAbsent(id, new Seen(input, hash)));
    before.ifPresent(earlier -> tell(earlier, id, input, hash));
    return before.isEmpty();
  }

  private void tell(Seen earlier, ReportId id, String input, String hash) {
    if (!earlier.hash().equals(hash)) {
      String what = "not read: its id %s is that of %s, whose bytes differ: add a blank at its end";
      faults.accept(
          new Fault(input, "file", String.format(Locale.ROOT, what, id, earlier.input())));
    } else if (!earlier.input().equals(input)) {
      String what = "the same bytes as " + earlier.input() + ": read once, under that name";
      faults.accept(new Fault(input, "file", what));
    }
  }
}
