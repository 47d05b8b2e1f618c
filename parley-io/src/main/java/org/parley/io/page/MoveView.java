package org.parley.io.page;

import java.util.List;
import org.parley.io.words.OneLine;
import org.parley.io.words.RecordLine;

/**
 * A move on the time line.
 *
 * @param lane of its party, from 1
 * @param dated whether it has a day of its own
 * @param dayWords its day as the reports word it; may be empty
 * @param answers the move that it answers; key and act empty where there is none
 */
public record MoveView(
    Link link,
    RecordLine line,
    int lane,
    String party,
    boolean dated,
    String dayWords,
    List<String> outlets,
    Link answers,
    String answered) {
  private static final int MOST_QUOTED = 220;

  public MoveView {
    outlets = List.copyOf(outlets);
  }

  /** The words of its first passage. */
  public String quote() {
    return OneLine.cut(line.quote(), MOST_QUOTED);
  }
}
