package org.parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Span;

/**
 * Cuts plain text into sentences, for rules that read words and not grammar. Cuts too few rather
 * than too many.
 */
final class Sentences {
  private static final Pattern END =
      Pattern.compile("[.!?]+[\"')\\]]{0,3}\\s+(?=[\"'(\\[]{0,3}[\\p{Lu}\\d])");
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:^|[\\s(\"'])(?:\\p{L}|(?:\\p{L}\\.)+\\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm"
              + "|Sen|Rep|Gov|Rev|St|Sr|Jr|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$");

  private Sentences() {}

  /** Spans of {@code text}, in order, without the spaces between. */
  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      boolean abbreviation =
          text.charAt(end.start()) == '.'
              && SHORT
                  .matcher(text.substring(Math.max(start, end.start() - 12), end.start()))
                  .find();
      if (!abbreviation) {
        add(sentences, text, start, end.end());
        start = end.end();
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
