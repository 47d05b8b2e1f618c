package org.parley.io.page;

import java.util.List;
import org.parley.io.words.RecordLine;

/**
 * Positions side by side.
 *
 * @param links of the sides, in their order
 */
public record DisputeView(RecordLine line, List<Link> links) {
  public DisputeView {
    links = List.copyOf(links);
  }
}
