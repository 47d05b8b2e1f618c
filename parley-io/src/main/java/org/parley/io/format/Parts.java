package org.parley.io.format;

import java.io.IOException;
import java.io.InputStream;
import org.parley.model.Format;

/** Takes what a format finds in an input, in its order. */
public interface Parts {
  /** What is stated of the input beside its bytes. */
  Metadata stated();

  /** By which names the fields of its rows go. */
  Columns columns();

  /**
   * The input is one report, made of its bytes alone.
   *
   * @param bytes from which it is made again by {@link Formats#again}
   */
  void report(Format format, byte[] bytes, Decoded decoded);

  /**
   * A report in the input.
   *
   * @param member its name in the input
   * @param where in the input it stands, as a fault says it
   * @param json the row in UTF-8, as it is kept
   */
  void row(String member, String where, byte[] json);

  /**
   * A file in the input, which is read as if it were given.
   *
   * @param in read to its end or not at all; stays open
   */
  void file(String member, InputStream in, Metadata stated) throws IOException;

  /** Whether addresses are fetched. */
  boolean fetches();

  /** An address of a report, which is read if {@link #fetches}. */
  void address(String address);

  /** What is wrong with a part of the input; the others are kept. */
  void fault(String where, String what);
}
