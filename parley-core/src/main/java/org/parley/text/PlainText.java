package org.parley.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.WellFormed;

/**
 * A stretch of a report as rules read it: without markup, look-alike letters and quotation marks
 * made plain, every character's place in the original kept.
 */
public final class PlainText {
  private static final Pattern MARKUP =
      Pattern.compile("<[^<>]{0,4000}>|&#?[A-Za-z0-9]{1,30};|\\s", Pattern.DOTALL);

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder shown = new StringBuilder();
  private int[] starts;
  private int[] ends;

  private PlainText(Report report, Span stretch) {
    starts = new int[stretch.length()];
    ends = new int[stretch.length()];
    String original = report.original();
    Matcher markup = MARKUP.matcher(original).region(stretch.start(), stretch.end());
    int at = stretch.start();
    while (markup.find()) {
      copy(original, at, markup.start());
      at = markup.end();
      String found = markup.group();
      if (found.isBlank()) {
        add(' ', markup.start(), markup.end());
      } else if (!report.format().markup()) {
        copy(original, markup.start(), markup.end());
      } else if (found.startsWith("&")) {
        entity(found, markup.start(), markup.end());
      }
    }
    copy(original, at, stretch.end());
    starts = Arrays.copyOf(starts, text.length());
    ends = Arrays.copyOf(ends, text.length());
  }

  public static PlainText of(Report report, Span stretch) {
    return new PlainText(report, stretch);
  }

  /** The words as a person reads them. */
  public String shown() {
    return shown.toString().replaceAll("\\s+", " ").strip();
  }

  public String text() {
    return Homoglyphs.fold(text.toString());
  }

  /** These words as a body of one paragraph, parted where signs run on and on without a word. */
  public Body body() {
    String all = shown.toString();
    return new Body(all, starts, ends, WordlessRuns.around(all));
  }

  /** Where {@code [start, end)} of {@link #text()} stands in the original. */
  public Span original(int start, int end) {
    return new Span(starts[start], ends[end - 1]);
  }

  private void copy(String original, int from, int to) {
    for (int i = from; i < to; i++) {
      add(original.charAt(i), i, i + 1);
    }
  }

  private void entity(String entity, int start, int end) {
    String decoded = WellFormed.of(Parser.unescapeEntities(entity, false));
    for (int i = 0; i < decoded.length() && i < entity.length(); i++) {
      add(decoded.charAt(i), start, end);
    }
  }

  private void add(char c, int start, int end) {
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(plain(c));
    shown.append(c);
  }

  /** Quotation marks, dashes and blanks made plain, one character for one. */
  public static String plain(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = Character.isWhitespace(plain[i]) ? ' ' : plain(plain[i]);
    }
    return new String(plain);
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', '‛', '`' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      case '—', '–', '―' -> '—';
      default -> c;
    };
  }
}
