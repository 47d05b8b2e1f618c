package org.parley.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.bound.Deadline;
import org.parley.codebook.WordLists;
import org.parley.model.Span;

/**
 * The weekdays on which a paragraph says something has happened: "said on Friday", not "will meet
 * on Friday", "scheduled for Friday" or "last Friday". Whoever "said Friday" that something will be
 * has spoken on that day.
 */
final class Weekdays {
  private static final int WINDOW = 90;
  private static final WordLists WORDS = WordLists.of("day-words");
  private static final Pattern PAST =
      Pattern.compile(
          WORDS.regex(
              "(?:\\b{when}|\\b\\p{L}{1,20}ed|\\b(?:(?<said>{said})|{happened}|{told-to}))(?: on)? "
                  + "(?<day>{weekday-beginning})day\\b(?!['’]s)"),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AHEAD =
      Pattern.compile(WORDS.regex("\\b(?:{ahead}|to {ahead-act})\\b"), Pattern.CASE_INSENSITIVE);
  private static final Pattern STOP = Pattern.compile("[.!?;][\"”’')]* ");

  private Weekdays() {}

  /** A weekday and where it stands in the paragraph. */
  record Found(DayOfWeek day, Span span) {}

  static List<Found> past(String paragraph) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = PAST.matcher(Deadline.watched(paragraph));
    while (matcher.find()) {
      String before = paragraph.substring(Math.max(0, matcher.start() - WINDOW), matcher.start());
      boolean said = matcher.group("said") != null;
      if (said || !AHEAD.matcher(lastSentence(before)).find()) {
        found.add(new Found(day(matcher.group("day")), new Span(matcher.start(), matcher.end())));
      }
    }
    return found;
  }

  /** The words around {@code span}, as far as the sentence goes and not farther than a bound. */
  static String sentenceAround(String paragraph, Span span) {
    int from = Math.max(0, span.start() - 3 * WINDOW);
    String before = lastSentence(paragraph.substring(from, span.start()));
    String after =
        paragraph.substring(span.end(), Math.min(paragraph.length(), span.end() + WINDOW));
    Matcher stop = STOP.matcher(after);
    return before + span.of(paragraph) + (stop.find() ? after.substring(0, stop.start()) : after);
  }

  private static String lastSentence(String text) {
    Matcher stop = STOP.matcher(text);
    int from = 0;
    while (stop.find()) {
      from = stop.end();
    }
    return text.substring(from);
  }

  private static DayOfWeek day(String prefix) {
    return DayOfWeek.valueOf(prefix.toUpperCase(Locale.ROOT) + "DAY");
  }
}
