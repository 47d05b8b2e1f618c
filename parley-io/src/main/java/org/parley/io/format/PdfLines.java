package org.parley.io.format;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF, put together to paragraphs by how they stand on their pages. */
final class PdfLines extends PDFTextStripper {
  /** A gap of more than this many usual ones parts paragraphs. */
  private static final double WIDE = 1.3;

  /**
   * A line that ends before this share of the widest one ends its paragraph, if it ends a sentence.
   */
  private static final double SHORT = 0.8;

  private static final double SAME_SIZE = 0.75;
  private static final double INDENT = 6;
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?:page\\s*)?[-–—]?\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?\\s*[-–—]?");
  private static final Pattern STOP = Pattern.compile("[.!?:]['\"’”)]*$");
  private static final Pattern HYPHEN = Pattern.compile("\\p{L}[-\\u00ad\\u2010]$");

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> positions = new ArrayList<>();

  private record Line(String text, int page, double x, double y, double end, double size) {
    boolean ends() {
      return STOP.matcher(text).find();
    }
  }

  PdfLines() {
    setLineSeparator("\n");
  }

  String paragraphs(PDDocument document) throws IOException {
    writeText(document, new StringWriter());
    endLine();
    removeRunning(document.getNumberOfPages());
    return joined();
  }

  @Override
  protected void writeString(String word, List<TextPosition> at) {
    text.append(word);
    positions.addAll(at);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    String line = Ligatures.apart(text.toString()).strip();
    if (!line.isEmpty() && !positions.isEmpty()) {
      TextPosition first = positions.get(0);
      TextPosition last = positions.get(positions.size() - 1);
      double end = last.getXDirAdj() + last.getWidthDirAdj();
      lines.add(
          new Line(
              line,
              getCurrentPageNo(),
              first.getXDirAdj(),
              first.getYDirAdj(),
              end,
              first.getFontSizeInPt()));
    }
    text.setLength(0);
    positions.clear();
  }

  /**
   * What stands at the head or foot of several pages, and page numbers, are no words of the text.
   */
  private void removeRunning(int pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (edge(i)) {
        seen.merge(shape(lines.get(i)), 1, Integer::sum);
      }
    }
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean running = edge(i) && pages > 1 && seen.getOrDefault(shape(line), 0) > 1;
      if (!running && !(edge(i) && NUMBER.matcher(line.text()).matches())) {
        kept.add(line);
      }
    }
    lines.clear();
    lines.addAll(kept);
  }

  private boolean edge(int i) {
    int page = lines.get(i).page();
    return i == 0
        || i == lines.size() - 1
        || lines.get(i - 1).page() != page
        || lines.get(i + 1).page() != page;
  }

  private static String shape(Line line) {
    return line.text().replaceAll("\\d+", "#");
  }

  private String joined() {
    double gap = usualGap();
    double right = lines.stream().mapToDouble(Line::end).max().orElse(0);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > 0 && parted(lines.get(i - 1), line, gap, right)) {
        all.append('\n');
      } else if (i > 0 && HYPHEN.matcher(all).find() && startsSmall(line.text())) {
        all.setLength(all.length() - 1);
      } else if (i > 0) {
        all.append(' ');
      }
      all.append(line.text());
    }
    return all.append('\n').toString();
  }

  private static boolean parted(Line before, Line line, double gap, double right) {
    boolean sized = Math.abs(before.size() - line.size()) > SAME_SIZE;
    if (before.page() != line.page() || line.y() < before.y()) {
      return sized || before.ends() || !startsSmall(line.text());
    }
    double width = right - Math.min(before.x(), line.x());
    boolean ended = before.ends() && before.end() - before.x() < SHORT * width;
    return sized
        || line.y() - before.y() > WIDE * gap
        || ended
        || before.ends() && line.x() - before.x() > INDENT;
  }

  private static boolean startsSmall(String text) {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /** The most frequent distance of lines, in points. */
  private double usualGap() {
    Map<Long, Integer> gaps = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      double gap = lines.get(i).y() - lines.get(i - 1).y();
      if (lines.get(i).page() == lines.get(i - 1).page() && gap > 1) {
        gaps.merge(Math.round(gap * 2), 1, Integer::sum);
      }
    }
    return gaps.entrySet().stream()
            .max(
                Map.Entry.<Long, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(Long.MAX_VALUE)
        / 2.0;
  }
}
