package org.parley.io.page;

import java.util.List;

/** Pieces in a row, all marked or none. */
public record Run(boolean marked, List<Piece> pieces) {
  public Run {
    pieces = List.copyOf(pieces);
  }
}
