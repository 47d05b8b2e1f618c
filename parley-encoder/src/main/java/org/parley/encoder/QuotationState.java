package org.parley.encoder;

import org.parley.model.Span;

/** Whether one stands inside quotation marks; a mark left open runs to the paragraph's end. */
final class QuotationState {
  private QuotationState() {}

  static boolean after(String text, Span word, boolean before) {
    if (word.length() != 1) {
      return before;
    }
    return switch (text.charAt(word.start())) {
      case '"' -> !before;
      case '“', '«', '„' -> true;
      case '”', '»' -> false;
      case '‘' -> true;
      case '’' -> before && apostrophe(text, word);
      default -> before;
    };
  }

  private static boolean apostrophe(String text, Span word) {
    return word.end() < text.length() && Character.isLetterOrDigit(text.charAt(word.end()))
        || open(text, word);
  }

  /** Where the last mark that opened is a double one, a single one closes nothing. */
  private static boolean open(String text, Span word) {
    for (int at = word.start() - 1; at >= 0 && text.charAt(at) != '\n'; at--) {
      char c = text.charAt(at);
      if (c == '‘') {
        return false;
      }
      if (c == '“' || c == '«' || c == '"' || c == '„') {
        return true;
      }
    }
    return true;
  }
}
