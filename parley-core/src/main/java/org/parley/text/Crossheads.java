package org.parley.text;

import java.util.List;
import org.parley.model.AsideReason;

/**
 * Headings inside a story: short, without a stop, between two paragraphs. They are the outlet's own
 * words above the text and often go further than it.
 */
final class Crossheads {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 10;

  private Crossheads() {}

  static void mark(BlockLabels marks) {
    List<Integer> story = marks.story();
    for (int at = 1; at + 1 < story.size(); at++) {
      Line line = marks.line(story.get(at));
      boolean stated = line.hint() == Line.Hint.HEADING && line.words() <= 2 * MOST_WORDS;
      if (stated
          || looksLikeHeading(line)
              && closes(marks.line(story.get(at - 1)))
              && opens(marks, story, at)) {
        marks.setAside(story.get(at), AsideReason.CROSSHEAD);
      }
    }
  }

  private static boolean looksLikeHeading(Line line) {
    return line.text().length() <= LONGEST
        && line.words() <= MOST_WORDS
        && line.hasWords()
        && line.beginsLikeSentence()
        && Character.isLetterOrDigit(line.text().codePointBefore(line.text().length()))
        && !line.text().startsWith("#")
        && line.text().indexOf('@') < 0;
  }

  private static boolean closes(Line before) {
    return before.isParagraph() && before.endsWithStop();
  }

  /** A post's author line after it makes a line the post, not a heading. */
  private static boolean opens(BlockLabels marks, List<Integer> story, int at) {
    Line next = marks.line(story.get(at + 1));
    return story.get(at + 1) == story.get(at) + 1
        && next.isParagraph()
        && next.beginsLikeSentence();
  }
}
