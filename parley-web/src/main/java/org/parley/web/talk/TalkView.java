package org.parley.web.talk;

import java.util.List;
import java.util.Map;
import org.parley.web.list.Row;

/**
 * One talk.
 *
 * @param on the day that was chosen, and {@code stood} how the talk stood on it; may be empty
 * @param moves those of the window, in order; {@code total} counts all of the window
 * @param names the name of each move's element, by the move's id
 */
public record TalkView(
    String id,
    String status,
    String about,
    Timeline line,
    String from,
    String to,
    String on,
    String stood,
    List<Row> moves,
    long total,
    Map<String, String> names,
    List<Life> lives,
    List<Issue> issues,
    String link,
    String csv,
    String json,
    String watch) {
  /**
   * An offer or a plan and what became of it.
   *
   * @param outcome in words; empty where nothing is told
   */
  public record Life(Row offer, String outcome, List<Row> answers) {
    public Life {
      answers = List.copyOf(answers);
    }
  }

  /** What the parties put forward on one issue. */
  public record Issue(String issue, List<Position> positions) {
    public Issue {
      positions = List.copyOf(positions);
    }
  }

  /** A party's moves on an issue. */
  public record Position(String party, List<Row> moves) {
    public Position {
      moves = List.copyOf(moves);
    }
  }

  public TalkView {
    moves = List.copyOf(moves);
    names = Map.copyOf(names);
    lives = List.copyOf(lives);
    issues = List.copyOf(issues);
  }
}
