package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.model.Span;

/**
 * The lines of a plain text. A text that was broken to a fixed width, its paragraphs parted by
 * empty lines, is put together again.
 */
final class PlainLines {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;
  private static final double MOST = 0.8;
  private static final int ENOUGH_BREAKS = 4;
  private static final int ENOUGH_BREAKS_WITH_A_SPLIT_WORD = 2;

  /** A byline, or a row with the day. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:by|from) \\p{Lu}|" + WrittenDay.PATTERN,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PlainLines() {}

  static List<Line> of(String text) {
    return brokenToWidth(text)
        ? joined(text)
        : rows(text).stream().map(r -> line(text, r)).toList();
  }

  /** The paragraphs of a text that was broken to a fixed width, and the labels above them. */
  static List<Line> joined(String text) {
    List<Line> lines = new ArrayList<>();
    for (List<Span> block : blocks(text, rows(text))) {
      if (line(text, block.get(block.size() - 1)).endsWithStop()) {
        lines.add(line(text, Span.covering(block)));
      } else {
        labels(text, block).forEach(rows -> lines.add(line(text, Span.covering(rows))));
      }
    }
    return lines;
  }

  /** Rows above a story: a headline may take several, a byline or masthead stands alone. */
  private static List<List<Span>> labels(String text, List<Span> block) {
    List<List<Span>> labels = new ArrayList<>();
    boolean open = false;
    for (Span row : block) {
      boolean label = LABEL.matcher(row.of(text)).find();
      if (!open || label) {
        labels.add(new ArrayList<>());
      }
      labels.get(labels.size() - 1).add(row);
      open = !label;
    }
    return labels;
  }

  private static Line line(String text, Span span) {
    return Line.at(span, Homoglyphs.fold(span.of(text)).replace('\n', ' ').replace('\r', ' '));
  }

  private static List<Span> rows(String text) {
    List<Span> rows = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        Span row = trim(text, new Span(start, i));
        if (!row.isEmpty()) {
          rows.add(row);
        }
        start = i + 1;
      }
    }
    return rows;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\ufeff'
        || c == '\u200b'
        || Character.isISOControl(c);
  }

  private static List<List<Span>> blocks(String text, List<Span> rows) {
    List<List<Span>> blocks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i == 0 || breaks(text, rows.get(i - 1).end(), rows.get(i).start()) > 1) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(rows.get(i));
    }
    return blocks;
  }

  private static int breaks(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      boolean pair = text.charAt(i) == '\n' && i > from && text.charAt(i - 1) == '\r';
      breaks += isBreak(text.charAt(i)) && !pair ? 1 : 0;
    }
    return breaks;
  }

  static boolean brokenToWidth(String text) {
    List<List<Span>> blocks = blocks(text, rows(text));
    int breaks = 0;
    int ofWidth = 0;
    for (List<Span> block : blocks) {
      if (line(text, block.get(block.size() - 1)).endsWithStop()) {
        for (Span row : block.subList(0, block.size() - 1)) {
          breaks++;
          boolean width = row.length() >= NARROWEST && row.length() <= WIDEST;
          ofWidth += width && !line(text, row).endsWithStop() ? 1 : 0;
        }
      }
    }
    int enough = SplitWords.in(text) ? ENOUGH_BREAKS_WITH_A_SPLIT_WORD : ENOUGH_BREAKS;
    return blocks.size() > 1 && breaks >= enough && ofWidth >= MOST * breaks;
  }
}
