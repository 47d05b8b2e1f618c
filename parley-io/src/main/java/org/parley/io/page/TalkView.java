package org.parley.io.page;

import java.util.List;
import org.parley.io.words.RecordLine;

/** A talk with a lane a party. */
public record TalkView(
    String id, RecordLine line, String about, List<String> lanes, List<MoveView> moves) {
  public TalkView {
    lanes = List.copyOf(lanes);
    moves = List.copyOf(moves);
  }
}
