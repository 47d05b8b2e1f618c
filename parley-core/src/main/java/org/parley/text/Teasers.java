package org.parley.text;

import org.parley.model.AsideReason;

/**
 * Teasers of other stories: a headline without a full stop, with or without a line or two below it,
 * again and again to the end of the text. They read like paragraphs; only their row tells them.
 */
final class Teasers {
  private static final int LONGEST_BLURB = 90;
  private static final int BLURB_LINES = 2;
  private static final int STORY_BEFORE = 3;
  private static final int BARE_HEADLINES = 3;

  private final BlockLabels marks;

  Teasers(BlockLabels marks) {
    this.marks = marks;
  }

  /** Sets aside what follows a heading such as "Related stories". */
  void after(int from) {
    int end = from;
    while (end < marks.size() && !marks.isAside(end) && isHeadline(end)) {
      end++;
    }
    if (end > from) {
      int groups = groupsToTheEnd(from, false);
      marks.setAside(from, groups > 0 ? marks.size() : end, AsideReason.RELATED_STORY);
    }
  }

  /** Sets aside a row of teasers at the end that separators part, or of headlines alone. */
  void mark() {
    int paragraphs = 0;
    for (int i = 0; i < marks.size(); i++) {
      if (!marks.isStory(i)) {
        continue;
      }
      boolean enough = paragraphs >= STORY_BEFORE;
      if (enough && isSeparator(i) && groupsToTheEnd(i, true) >= 2) {
        marks.setAside(i, marks.size(), AsideReason.RELATED_STORY);
        return;
      }
      paragraphs += marks.line(i).isParagraph() ? 1 : 0;
    }
    if (paragraphs >= STORY_BEFORE) {
      bareHeadlines();
    }
  }

  private void bareHeadlines() {
    int from = marks.size();
    int headlines = 0;
    while (from > 0 && (!marks.isStory(from - 1) || isLongHeadline(from - 1))) {
      from--;
      headlines += marks.isStory(from) ? 1 : 0;
    }
    if (headlines >= BARE_HEADLINES) {
      marks.setAside(from, marks.size(), AsideReason.RELATED_STORY);
    }
  }

  private boolean isLongHeadline(int index) {
    Line line = marks.line(index);
    return line.isHeadline() && !line.endsWithStop() && line.words() >= 5;
  }

  /** How many teasers stand from {@code from} to the end; 0 where anything else does. */
  private int groupsToTheEnd(int from, boolean separated) {
    int groups = 0;
    int i = from;
    while (i < marks.size()) {
      if (marks.isAside(i)) {
        i++;
        continue;
      }
      if (separated) {
        if (!isSeparator(i)) {
          return 0;
        }
        i++;
      }
      if (i == marks.size()) {
        return groups;
      }
      if (!isHeadline(i)) {
        return 0;
      }
      groups++;
      i = pastBlurb(i + 1, separated ? BLURB_LINES : 1);
    }
    return groups;
  }

  private int pastBlurb(int from, int most) {
    int i = from;
    while (i < marks.size() && i < from + most && isBlurb(i)) {
      i++;
    }
    return i;
  }

  private boolean isBlurb(int index) {
    Line line = marks.line(index);
    return line.hasWords() && line.isParagraph() && line.words() <= LONGEST_BLURB;
  }

  private boolean isHeadline(int index) {
    return marks.line(index).isHeadline();
  }

  private boolean isSeparator(int index) {
    return !marks.line(index).hasWords();
  }
}
