package org.parley.web.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.io.words.OneLine;
import org.parley.io.words.Shown;
import org.parley.model.AsideReason;
import org.parley.model.Report;

/** Who wrote a report, as its own line tells it. */
final class Byline {
  private static final int MOST = 200;

  private static final String NAME =
      "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}|al-|bin |de |van |von )[\\p{L}.’'-]*){1,3}";
  private static final Pattern BY =
      Pattern.compile("^[Bb][Yy]:? (" + NAME + "(?:(?:, | and |, and )" + NAME + ")*)(?![\\p{L}])");

  private Byline() {}

  /** {@code Ada North and Ben South}. */
  static Optional<String> of(Report report) {
    return report.setAside().stream()
        .filter(a -> a.reason() == AsideReason.BYLINE)
        .map(a -> OneLine.of(Shown.text(report, a.span())))
        .filter(line -> line.length() <= MOST)
        .map(BY::matcher)
        .filter(Matcher::lookingAt)
        .map(m -> m.group(1))
        .findFirst();
  }
}
