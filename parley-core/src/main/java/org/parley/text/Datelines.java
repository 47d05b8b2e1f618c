package org.parley.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.codebook.WordLists;
import org.parley.model.Span;

/**
 * The place (and day, and agency) that stands before the first words of a story: {@code GENEVA, May
 * 3 (Wire) —}. A word with a colon is one only where it is a place that reports are written from.
 */
final class Datelines {
  private static final int LONGEST = 120;
  private static final String DAY =
      WordLists.of("day-words")
          .regex("(?:{month}\\.? \\d{1,2}|\\d{1,2} {month}\\.?)(?:,? \\d{4})?");
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<place>\\p{Lu}[\\p{L}.'’-]{1,20}(?: [\\p{L}.'’-]{1,20}){0,3}"
              + "(?:[,/] ?\\p{Lu}[\\p{L}. ]{1,25}?){0,2}?)?"
              + "(?:(?:, ?|^)(?<day>"
              + DAY
              + "))?(?: ?[(/](?<agency>[^()/]{2,30})[)/])?(?<mark> ?[—–]+| ?--| -|:)\\s+(?=\\S)");

  private final Set<String> places =
      WordLists.of("dateline-places").words("cities").stream()
          .map(place -> place.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * @param words as written, without the mark after them
   * @param place the place alone, empty where only a day or an agency is given
   * @param day the day that it gives, and where it stands in the words
   * @param agency the name in brackets behind the day
   * @param length how many characters to leave out before the first words
   */
  record Dateline(
      String words, String place, Optional<Day> day, Optional<String> agency, int length) {}

  /** A day with its year, or the words of one without. */
  record Day(Optional<LocalDate> day, String words, Span span) {}

  Optional<Dateline> of(String paragraph) {
    Matcher matcher = SHAPE.matcher(paragraph.substring(0, Math.min(LONGEST, paragraph.length())));
    if (!matcher.lookingAt() || !isDateline(matcher) || matcher.end() == paragraph.length()) {
      return Optional.empty();
    }
    String place = Optional.ofNullable(matcher.group("place")).orElse("");
    String words = paragraph.substring(0, matcher.start("mark")).strip();
    Optional<Day> day = day(matcher);
    return Optional.of(new Dateline(words, place, day, agency(matcher, day), matcher.end()));
  }

  private static Optional<Day> day(Matcher matcher) {
    return Optional.ofNullable(matcher.group("day"))
        .map(
            words ->
                new Day(
                    WrittenDay.read(words).stream().findFirst(),
                    words,
                    new Span(matcher.start("day"), matcher.end("day"))));
  }

  /** Only behind a day: in brackets behind a place alone may stand the region that it lies in. */
  private static Optional<String> agency(Matcher matcher, Optional<Day> day) {
    return Optional.ofNullable(matcher.group("agency"))
        .map(String::strip)
        .filter(name -> day.isPresent() && Character.isUpperCase(name.charAt(0)));
  }

  private boolean isDateline(Matcher matcher) {
    Optional<String> place = Optional.ofNullable(matcher.group("place"));
    boolean agency = matcher.group("agency") != null;
    boolean day = matcher.group("day") != null;
    if (place.isEmpty()) {
      return agency && day;
    }
    String first = place.get().split(",")[0];
    boolean known = places.contains(first.toLowerCase(Locale.ROOT)) || isKnown(place.get());
    if (matcher.group("mark").equals(":")) {
      return known;
    }
    boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
    return known || agency || capitals && (day || place.get().indexOf(',') > 0);
  }

  private boolean isKnown(String place) {
    return places.contains(place.toLowerCase(Locale.ROOT));
  }
}
