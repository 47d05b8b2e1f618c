package org.parley.text;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A text node's characters with their places in the page's source, where an entity takes several
 * characters for one.
 */
final class PageText {
  private static final int LONGEST_ENTITY = 40;

  private PageText() {}

  /**
   * @param from for each character of {@code text}, where its source begins
   * @param to where it ends
   */
  record Placed(String text, int[] from, int[] to) {
    Placed part(int start, int end) {
      return new Placed(
          text.substring(start, end),
          Arrays.copyOfRange(from, start, end),
          Arrays.copyOfRange(to, start, end));
    }

    /** With each entity as the characters that it stands for. */
    Placed unescaped() {
      if (text.indexOf('&') < 0) {
        return this;
      }
      Builder shown = new Builder(text.length());
      int at = 0;
      while (at < text.length()) {
        int stop = text.charAt(at) == '&' ? text.indexOf(';', at) : -1;
        boolean entity = stop > 0 && stop - at <= LONGEST_ENTITY;
        int end = entity ? stop + 1 : at + 1;
        for (char c : decoded(text, at, end).toCharArray()) {
          shown.add(c, from[at], to[end - 1]);
        }
        at = end;
      }
      return shown.build();
    }
  }

  /** Gathers characters with their places. */
  static final class Builder {
    private final StringBuilder text;
    private final IntStream.Builder from = IntStream.builder();
    private final IntStream.Builder to = IntStream.builder();

    Builder(int capacity) {
      text = new StringBuilder(capacity);
    }

    void add(char shown, int start, int end) {
      text.append(shown);
      from.add(start);
      to.add(end);
    }

    Placed build() {
      return new Placed(text.toString(), from.build().toArray(), to.build().toArray());
    }
  }

  static Placed of(TextNode node, String page) {
    String text = node.getWholeText();
    int start = Math.max(0, node.sourceRange().startPos());
    int end = Math.min(page.length(), node.sourceRange().endPos());
    int[] from = new int[text.length()];
    int[] to = new int[text.length()];
    int at = start;
    int i = 0;
    while (i < text.length()) {
      int source = at < end ? sourceLength(page, at, end, text, i) : 0;
      int shown = source > 1 ? shownLength(page, at, source, text, i) : 1;
      for (int k = 0; k < shown; k++) {
        from[i + k] = Math.min(at, Math.max(start, end - 1));
        to[i + k] = Math.max(Math.min(at + Math.max(1, source), end), from[i + k]);
      }
      at += source;
      i += shown;
    }
    return new Placed(text, from, to);
  }

  /** How many characters of the source the next character of the text takes. */
  private static int sourceLength(String page, int at, int end, String text, int i) {
    if (page.charAt(at) != '&') {
      boolean carriage = page.charAt(at) == '\r' && text.charAt(i) == '\n';
      return carriage && at + 1 < end && page.charAt(at + 1) == '\n' ? 2 : 1;
    }
    int stop = at + 1;
    while (stop < end && stop < at + LONGEST_ENTITY && isEntity(page.charAt(stop))) {
      stop++;
    }
    if (stop < end && page.charAt(stop) == ';') {
      stop++;
    }
    for (int e = stop; e > at + 1; e--) {
      String shown = decoded(page, at, e);
      boolean kept = shown.startsWith("&") && shown.length() > 1;
      if (!kept && text.startsWith(shown, i)) {
        return e - at;
      }
    }
    return 1;
  }

  private static int shownLength(String page, int at, int source, String text, int i) {
    if (page.charAt(at) != '&') {
      return 1;
    }
    return Math.min(decoded(page, at, at + source).length(), text.length() - i);
  }

  private static String decoded(String page, int from, int to) {
    return Parser.unescapeEntities(page.substring(from, to), false);
  }

  private static boolean isEntity(char c) {
    return c == '#' || c < 0x80 && Character.isLetterOrDigit(c);
  }
}
