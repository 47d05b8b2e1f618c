package org.parley.web.add;

import java.util.List;
import java.util.Optional;
import org.parley.io.input.Inputs;
import org.parley.language.WordEmbedder;
import org.parley.model.Fault;

/** Reads inputs into the store. */
public interface Reader {
  /** Told what is being done, and how many reports were read before; tells whether to go on. */
  interface Listener {
    void on(String now, int done);

    /** Told what is being done for the same report. */
    default void now(String what) {}

    /** Asked again and again while a report is read. */
    default boolean cancelled() {
      return false;
    }
  }

  /** Loads what reading needs, so that the first report need not wait for it. */
  default void warm() {}

  /** What its model makes of words, loaded with the first call; empty where it has none. */
  default Optional<WordEmbedder> embedder() {
    return Optional.empty();
  }

  /**
   * Reads all, or those before it is cancelled, and puts together what the reports say; returns the
   * faults of single inputs.
   */
  List<Fault> read(Inputs inputs, Listener listener);
}
