package org.parley.io.format;

import java.io.IOException;
import java.io.InputStream;

/** One format of inputs: how its first bytes tell it, and what reports are in it. */
interface FileFormat {
  boolean begins(Head head);

  /**
   * Gives what is in the input, in its order.
   *
   * @throws Unreadable where nothing more can be read of it; what was given before stays
   */
  void read(InputStream in, Parts parts) throws IOException, Unreadable;
}
