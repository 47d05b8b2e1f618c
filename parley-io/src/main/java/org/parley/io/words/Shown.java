package org.parley.io.words;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.parley.model.Original;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.WellFormed;

/** The words of a stretch of a report as a reader sees them: HTML without its tags. */
public final class Shown {
  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|</?[a-zA-Z!][^<>]*>", Pattern.DOTALL);
  private static final Pattern INLINE =
      Pattern.compile(
          "</?(?:a|abbr|b|cite|em|i|mark|q|s|small|span|strong|sub|sup|u)(?:\\s[^<>]*)?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Shown() {}

  public static String text(Report report, Span span) {
    return text(Original.of(report), span);
  }

  public static String text(Original report, Span span) {
    String raw = span.of(report.text());
    if (!report.format().markup()) {
      return raw;
    }
    String bare = TAG.matcher(INLINE.matcher(raw).replaceAll("")).replaceAll(" ");
    String decoded = WellFormed.of(Parser.unescapeEntities(bare, false));
    return SPACE.matcher(decoded).replaceAll(" ");
  }
}
