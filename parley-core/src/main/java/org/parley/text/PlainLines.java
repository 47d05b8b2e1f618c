package org.parley.text;

import java.util.ArrayList;
import java.util.List;
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

  private PlainLines() {}

  static List<Line> of(String text) {
    List<Span> rows = rows(text);
    List<List<Span>> blocks = blocks(text, rows);
    List<Line> lines = new ArrayList<>();
    if (brokenToWidth(text, blocks)) {
      blocks.forEach(b -> lines.add(line(text, Span.covering(b))));
    } else {
      rows.forEach(r -> lines.add(line(text, r)));
    }
    return lines;
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

  private static boolean brokenToWidth(String text, List<List<Span>> blocks) {
    int breaks = 0;
    int ofWidth = 0;
    for (List<Span> block : blocks) {
      for (Span row : block.subList(0, block.size() - 1)) {
        breaks++;
        boolean width = row.length() >= NARROWEST && row.length() <= WIDEST;
        ofWidth += width && !line(text, row).endsWithStop() ? 1 : 0;
      }
    }
    return blocks.size() > 1 && breaks >= ENOUGH_BREAKS && ofWidth >= MOST * breaks;
  }
}
