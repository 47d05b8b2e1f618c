package org.parley.io.page;

import java.util.List;

/**
 * A paragraph of a report as the page shows it.
 *
 * @param reason why it was set aside; empty for the story's own
 */
public record Block(Kind kind, String reason, Flow flow, List<Run> runs) {
  /** How it follows the paragraph before it. */
  public enum Flow {
    /** As a paragraph of its own. */
    APART,
    /** On the same line, as a story's text after its dateline. */
    SAME_LINE,
    /** Set aside for the same reason. */
    SAME_REASON
  }

  /** What a paragraph is to the report. */
  public enum Kind {
    TITLE,
    BODY,
    ASIDE,
    OTHER
  }

  public Block {
    runs = List.copyOf(runs);
  }

  /** How many marks it shows. */
  public int marks() {
    return (int) runs.stream().filter(Run::marked).count();
  }
}
