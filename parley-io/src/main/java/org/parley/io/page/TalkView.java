package org.parley.io.page;

import java.util.List;

/** A talk with a lane a party. */
public record TalkView(
    String id, String name, String status, String about, List<String> lanes, List<MoveView> moves) {
  public TalkView {
    lanes = List.copyOf(lanes);
    moves = List.copyOf(moves);
  }
}
