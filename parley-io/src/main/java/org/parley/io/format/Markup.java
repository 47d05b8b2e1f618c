package org.parley.io.format;

import java.util.regex.Pattern;

/** Tells the source of a page from words. */
final class Markup {
  private static final int LOOK = 1 << 12;
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^\\x{feff}?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|article|main|div|section|meta|title|p|h1)\\b");

  /** Paragraphs that are marked as such, in what a field holds. */
  private static final Pattern PARAGRAPHS =
      Pattern.compile("(?is)</p>.*</p>|<br\\s*/?>.*<br\\s*/?>|</(?:div|h[1-6])>");

  private Markup() {}

  /** Whether the text begins as a page does. */
  static boolean page(String text) {
    return PAGE.matcher(text.substring(0, Math.min(text.length(), LOOK))).find();
  }

  /** Whether the text of a field is marked up. */
  static boolean in(String text) {
    return page(text) || PARAGRAPHS.matcher(text).find();
  }
}
