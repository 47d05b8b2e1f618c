package org.parley.text;

import java.util.Optional;
import org.parley.model.Span;

/** A text in a page's script, with the place of each of its characters. */
final class JsonLiteral {
  private static final int LONGEST_GAP = 10;
  private static final int HEX = 16;
  private static final int DIGITS = 4;

  private JsonLiteral() {}

  /**
   * The first text that a script states for {@code key}.
   *
   * @param script where the script stands in the page; all places returned are in the page, too
   */
  static Optional<PageText.Placed> of(String key, String page, Span script) {
    int at = page.indexOf("\"" + key + "\"", script.start());
    while (at >= 0 && at < script.end()) {
      int start = page.indexOf('"', at + key.length() + 2);
      String between = start < 0 ? "" : page.substring(at + key.length() + 2, start);
      if (between.length() <= LONGEST_GAP && between.strip().equals(":")) {
        return Optional.of(read(page, start + 1, script.end()));
      }
      at = page.indexOf("\"" + key + "\"", at + 1);
    }
    return Optional.empty();
  }

  private static PageText.Placed read(String page, int start, int end) {
    PageText.Builder text = new PageText.Builder(end - start);
    int at = start;
    while (at < end && page.charAt(at) != '"') {
      int next = page.charAt(at) == '\\' ? escapeEnd(page, at, end) : at + 1;
      text.add(next > at + 1 ? escaped(page, at, next) : page.charAt(at), at, next);
      at = next;
    }
    return text.build();
  }

  private static int escapeEnd(String page, int at, int end) {
    boolean hex = at + 1 < end && page.charAt(at + 1) == 'u';
    return Math.min(at + 2 + (hex ? DIGITS : 0), end);
  }

  private static char escaped(String page, int at, int end) {
    char sign = page.charAt(at + 1);
    return switch (sign) {
      case 'n', 'r' -> '\n';
      case 't', 'b', 'f' -> ' ';
      case 'u' -> hex(page.substring(at + 2, end));
      default -> sign;
    };
  }

  private static char hex(String digits) {
    try {
      return (char) Integer.parseInt(digits, HEX);
    } catch (NumberFormatException e) {
      return ' ';
    }
  }
}
