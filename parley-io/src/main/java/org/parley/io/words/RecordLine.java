package org.parley.io.words;

import java.util.List;
import org.parley.model.ReportId;

/**
 * A record as a line: a sentence, the words that it rests on, and who tells it. Any part may be
 * empty but the subject.
 *
 * @param tag a short word on what it is, such as a talk's status
 * @param predicate follows the subject as it stands
 * @param quote words of the report
 * @param sides the positions of a dispute
 * @param reports those that tell it, each once; a dispute's stand with its sides
 */
public record RecordLine(
    String day,
    String tag,
    String subject,
    String predicate,
    String quote,
    String meta,
    List<Side> sides,
    List<ReportId> reports) {
  /** A position of a dispute, in quotation marks, with who holds it and who tells it. */
  public record Side(String by, String position, String per, List<ReportId> reports) {
    public Side {
      reports = List.copyOf(reports);
    }
  }

  public RecordLine {
    sides = List.copyOf(sides);
    reports = List.copyOf(reports);
  }

  /** The sentence. */
  public String text() {
    return subject + predicate;
  }
}
