package org.parley.io.input;

import java.util.Objects;
import java.util.Optional;
import org.parley.io.format.Unreadable;

/** Gets what is at an address. */
public interface Fetch {
  /**
   * What an address gave.
   *
   * @param charset the label of the charset that came with it
   */
  record Answer(byte[] bytes, Optional<String> charset) {
    public Answer {
      Objects.requireNonNull(bytes);
      Objects.requireNonNull(charset);
    }
  }

  /**
   * Gets it, within bounds of its own.
   *
   * @throws Unreadable where it is not fetched, or is not there
   */
  Answer get(String address) throws Unreadable;
}
