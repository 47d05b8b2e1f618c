package org.parley.io.summary;

import java.util.ArrayList;
import java.util.List;
import org.parley.io.words.RecordLine;

/** The sides of a dispute in two columns, or one below the other where the width is too small. */
final class SideBySide {
  private static final String INDENT = "  ";
  private static final int LEAST_COLUMN = 24;

  private final int width;

  SideBySide(int width) {
    this.width = width;
  }

  String of(List<RecordLine.Side> sides) {
    int column = (width - INDENT.length() - 3) / 2;
    return column < LEAST_COLUMN ? below(sides) : beside(sides, column);
  }

  private String beside(List<RecordLine.Side> sides, int column) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sides.size(); i += 2) {
      List<String> left = lines(sides.get(i), column);
      List<String> right = i + 1 < sides.size() ? lines(sides.get(i + 1), column) : List.of();
      out.append(Lines.beside(INDENT, left, right, column));
    }
    return out.toString();
  }

  private String below(List<RecordLine.Side> sides) {
    StringBuilder out = new StringBuilder();
    for (RecordLine.Side side : sides) {
      lines(side, width - INDENT.length())
          .forEach(line -> out.append(INDENT).append(line).append('\n'));
    }
    return out.toString();
  }

  private List<String> lines(RecordLine.Side side, int column) {
    List<String> lines = new ArrayList<>(Lines.wrap(side.by() + ":", column));
    lines.addAll(Lines.wrap(side.position(), column));
    lines.addAll(Lines.wrap(side.per(), column));
    return lines;
  }
}
