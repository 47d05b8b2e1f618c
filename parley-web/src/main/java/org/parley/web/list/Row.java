package org.parley.web.list;

import java.util.List;
import java.util.Optional;

/**
 * A record as a line of a list: a sentence, the words that it rests on, and who tells it.
 *
 * @param tag a short word on what it is, such as a talk's status; may be empty
 * @param quote words of the report; may be empty
 * @param sides the positions of a dispute
 * @param passage where the report shows what it rests on
 */
public record Row(
    String id,
    String day,
    String tag,
    String subject,
    String predicate,
    String quote,
    String meta,
    List<Side> sides,
    String permalink,
    Optional<String> passage) {
  /** A position of a dispute. */
  public record Side(String by, String position, String per, String passage) {}

  public Row {
    sides = List.copyOf(sides);
  }
}
