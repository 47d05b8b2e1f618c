package org.parley.io.format;

import java.util.Optional;

/** Addresses of reports, which are read where that is asked for. */
final class Addresses {
  private final Parts parts;
  private Optional<String> first = Optional.empty();
  private int count;

  Addresses(Parts parts) {
    this.parts = parts;
  }

  void take(String address) {
    String stripped = address.strip();
    first = first.or(() -> Optional.of(stripped));
    count++;
    parts.address(stripped);
  }

  /** Says that they are not fetched, where they are not. */
  void end(String what) throws Unreadable {
    if (count == 0) {
      throw new Unreadable(what + " without an address: there is nothing to read");
    }
    if (!parts.fetches()) {
      throw new Unreadable(
          what
              + " of "
              + (count == 1 ? "one address" : count + " addresses")
              + " (the first is "
              + first.orElseThrow()
              + ") and no text: give --fetch to read what is there");
    }
  }
}
