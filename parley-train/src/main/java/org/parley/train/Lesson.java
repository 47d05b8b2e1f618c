package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import org.parley.encoder.Window;

/** Windows of one step, with what is to be learned from them. */
interface Lesson {
  List<Window> windows();

  /**
   * How unlikely the net holds what was marked, summed over the windows.
   *
   * @param encoded the encoder's numbers for each piece of {@code batch}
   */
  NDArray loss(EncoderModel net, NDManager manager, NDArray encoded, Batch batch);
}
