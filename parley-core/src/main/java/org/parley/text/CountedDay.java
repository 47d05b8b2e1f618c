package org.parley.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.bound.Deadline;
import org.parley.codebook.Codebook;
import org.parley.codebook.References;
import org.parley.codebook.WordLists;
import org.parley.model.Span;

/** Finds "the invasion now in its ninth day" by the rules of {@code day-cues.json}. */
final class CountedDay {
  private static final WordLists WORDS = WordLists.of("day-words");
  private static final String NTH = "(?<nth>\\d{1,4}(?:st|nd|rd|th)?|[a-z]{3,11}(?:-[a-z]{3,7})?)";
  private static final List<String> UNITS = WORDS.list("ordinal-units");
  private static final List<String> TEENS = WORDS.list("ordinal-teens");
  private static final List<String> TENS = WORDS.list("ordinal-tens");

  private final Map<DayCue, Pattern> cues = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** For conflicts that a text names by one of {@code nouns}, a pattern. */
  CountedDay(String nouns) {
    String event =
        "(?:[\\p{L}’'.-]{1,30} ){0,5}?(?:"
            + nouns
            + ")"
            + WORDS.regex("(?: {conflict-preposition} (?:the )?[\\p{L}’'-]{1,30})?");
    for (DayCue cue : Codebook.rules("day-cues", DayCue.class)) {
      String pattern = References.replace(cue.pattern(), Map.of("event", event, "nth", NTH));
      cues.put(cue, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }
    for (int i = 0; i < UNITS.size(); i++) {
      numbers.put(UNITS.get(i), i + 1);
    }
    for (int i = 0; i < TEENS.size(); i++) {
      numbers.put(TEENS.get(i), i + 10);
    }
    for (int ten = 0; ten < TENS.size(); ten++) {
      numbers.put(TENS.get(ten) + "ieth", 10 * ten + 20);
      for (int i = 0; i < UNITS.size(); i++) {
        numbers.put(TENS.get(ten) + "y-" + UNITS.get(i), 10 * ten + 20 + i + 1);
      }
    }
  }

  /**
   * @param number 1 for the first day
   * @param now whether the text says that it is its own day
   * @param span where the text counts it, in the paragraph
   */
  record Found(int number, boolean now, Span span) {}

  /** What {@code paragraph} counts. */
  Optional<Found> in(String paragraph) {
    List<Found> found = new ArrayList<>();
    for (Map.Entry<DayCue, Pattern> cue : cues.entrySet()) {
      Matcher matcher = cue.getValue().matcher(Deadline.watched(paragraph));
      while (found.isEmpty() && matcher.find()) {
        number(matcher.group("nth"))
            .ifPresent(
                n ->
                    found.add(
                        new Found(
                            n, cue.getKey().now(), new Span(matcher.start(), matcher.end()))));
      }
    }
    return found.stream().findFirst();
  }

  private Optional<Integer> number(String nth) {
    String digits = nth.replaceAll("\\D", "");
    if (digits.isEmpty()) {
      return Optional.ofNullable(numbers.get(nth.toLowerCase(Locale.ROOT)));
    }
    int number = Integer.parseInt(digits);
    return number > 0 ? Optional.of(number) : Optional.empty();
  }
}
