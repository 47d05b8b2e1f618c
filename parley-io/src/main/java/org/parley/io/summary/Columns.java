package org.parley.io.summary;

import java.util.Optional;

/** How wide the terminal is, as far as its environment tells. */
final class Columns {
  private static final int USUAL = 96;

  private Columns() {}

  static int ofTerminal() {
    return of(Optional.ofNullable(System.getenv("COLUMNS")));
  }

  static int of(Optional<String> stated) {
    return stated.filter(c -> c.matches("[1-9]\\d{0,3}")).map(Integer::parseInt).orElse(USUAL);
  }
}
