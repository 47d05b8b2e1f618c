package org.parley.io.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text cut at words to a width; a word longer than the width is cut. */
final class Lines {
  private Lines() {}

  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : pieces(printable(text), width)) {
      if (line.length() > 0 && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** {@code text} after {@code head}, its further lines below the text. */
  static String hanging(String head, String text, int width) {
    String below = " ".repeat(length(head));
    List<String> lines = wrap(text, Math.max(8, width - length(head)));
    return IntStream.range(0, lines.size())
        .mapToObj(i -> (i == 0 ? head : below) + lines.get(i) + "\n")
        .collect(Collectors.joining());
  }

  /** Two texts next to each other. */
  static String beside(String indent, List<String> left, List<String> right, int column) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String row = indent + pad(at(left, i), column) + " | " + at(right, i);
      out.append(row.stripTrailing()).append('\n');
    }
    return out.toString();
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  private static String at(List<String> lines, int i) {
    return i < lines.size() ? lines.get(i) : "";
  }

  static int length(CharSequence text) {
    return text.toString().codePointCount(0, text.length());
  }

  /** No control character of a report reaches the terminal. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}]+", " ").strip();
  }

  private static List<String> pieces(String text, int width) {
    List<String> pieces = new ArrayList<>();
    for (String word : text.split(" ")) {
      String rest = word;
      while (length(rest) > width) {
        int cut = rest.offsetByCodePoints(0, width);
        pieces.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      pieces.add(rest);
    }
    return pieces;
  }
}
