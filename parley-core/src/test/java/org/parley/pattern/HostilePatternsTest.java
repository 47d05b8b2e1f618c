package org.parley.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No pattern may go over a text again and again: for a text of four times the length it looks at
 * about four times as many characters, whatever the text repeats.
 */
class HostilePatternsTest {
  private static final Map<String, Pattern> PATTERNS = PatternsInUse.all();

  private static final int LENGTH = 400;
  private static final int LONGER = 4;

  /** Sixteen where the work grows with the square of the length. */
  private static final int MOST_GROWTH = 8;

  /** What a pattern may look at in any case: a few looks at each character. */
  private static final long FREE = 60L * LENGTH;

  private static final long ENOUGH = 8_000_000L;

  /**
   * Classes that match a word, or a line of a bounded length, as a whole, and never search a text.
   */
  private static final Set<String> WHOLE =
      Set.of(
          "reading.figure.QuantityReader",
          "reading.statement.LayoutRule",
          "reading.time.Vocabulary",
          "text.BoilerplateRule$Compiled",
          "text.Credits",
          "text.Datelines",
          "text.DayLines");

  @Test
  void thoseOfRulesAndOfClassesAreAllFound() {
    assertThat(PATTERNS).hasSizeGreaterThan(200);
    assertThat(PATTERNS.keySet().stream().map(HostilePatternsTest::holder))
        .contains("reading.time.TimeRules$Compiled", "text.Credits", "text.WrittenDay")
        .containsAll(WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        "1",
        "a ",
        "A ",
        "Aa ",
        "1 ",
        "a-",
        "A-",
        "1-",
        "a.",
        "A.",
        "1.",
        "a,",
        "1,",
        "1,000",
        "a, ",
        "Aa, ",
        "a/",
        "1/",
        "http://a/",
        "1:",
        "a'",
        "a@",
        "a\n",
        "on ",
        "the ",
        "two ",
        "May ",
        "said ",
        "not ",
        "and ",
        "of the ",
        "“Putin said ‘",
        "(he said "
      })
  void theWorkGrowsWithTheLength(String unit) {
    assertThat(tooMuch(unit)).isEmpty();
  }

  /** Longer runs of such signs are set aside before a text is read. */
  @ParameterizedTest
  @ValueSource(strings = {"(", "1", "and "})
  void norDoesItGrowFasterWithRunsOfSigns(String before) {
    List<String> found = new ArrayList<>();
    for (String sign : List.of(" ", "\n", "\u0301", "-", "—", "“", "😀")) {
      found.addAll(tooMuch(before + sign.repeat(60) + "a"));
    }
    assertThat(found).isEmpty();
  }

  private static List<String> tooMuch(String unit) {
    String text = unit.repeat(1 + LENGTH / unit.length());
    return PATTERNS.entrySet().stream()
        .filter(p -> !WHOLE.contains(holder(p.getKey())))
        .filter(
            p ->
                Stream.of(text, text + "!")
                    .anyMatch(t -> growsFaster(p.getValue(), t, t.repeat(LONGER))))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean growsFaster(Pattern pattern, String text, String longer) {
    long most = Math.max(FREE, MOST_GROWTH * looks(pattern, text, ENOUGH));
    return looks(pattern, longer, most) > most;
  }

  /** How often a search for all matches looks at a character; ends once it is too often. */
  private static long looks(Pattern pattern, String text, long most) {
    CountingText counted = new CountingText(text, most);
    try {
      Matcher matcher = pattern.matcher(counted);
      while (matcher.find()) {
        // On to the next.
      }
    } catch (CountingText.TooManyLooks e) {
      return most + 1;
    }
    return counted.looks();
  }

  private static String holder(String place) {
    return place.substring(0, place.indexOf(": "));
  }
}
