package org.parley.reading.time;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;
import org.parley.codebook.References;

/** The words of times and their numbers; turns a rule's pattern into a regular expression. */
final class Vocabulary {
  private static final Pattern DIGITS = Pattern.compile("\\D*?(\\d+).*", Pattern.DOTALL);
  private static final String NOT_BEFORE = "(?<![\\p{L}\\p{N}$€£#]|\\d[.,:/-]|[.,/]\\d)";
  private static final String NOT_AFTER =
      "(?![\\p{L}\\p{N}]|[.,:/]\\d|\\s+(?:\\d{1,4}\\s+)?B\\.?C)";

  private final Map<String, TimeWords> entries;
  private final Map<String, Map<String, Integer>> folded = new HashMap<>();

  Vocabulary() {
    List<TimeWords> all = Codebook.rules("time-words", TimeWords.class);
    entries = all.stream().collect(Collectors.toMap(TimeWords::name, w -> w));
    for (TimeWords words : all) {
      Map<String, Integer> values = new HashMap<>();
      words.values().forEach((word, n) -> values.put(fold(word), n));
      folded.put(words.name(), values);
    }
  }

  Pattern compile(String rule) {
    String regex = References.replace(rule.replace(" ", "\\s+"), this::group);
    return Pattern.compile(
        NOT_BEFORE + "(?:" + regex.replace("\\s+?", "\\s*") + ")" + NOT_AFTER,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A group of that name; {@code year2} is a second {@code year}. */
  private String group(String name) {
    TimeWords words = entries.get(name.replaceAll("\\d+$", ""));
    if (words == null) {
      throw new IllegalArgumentException("no such words of time: " + name);
    }
    return "(?<" + name + ">" + (words.exact() ? "(?-i:" : "(?:") + body(words) + "))";
  }

  private static String body(TimeWords words) {
    if (!words.pattern().isEmpty()) {
      return words.pattern();
    }
    return words.values().keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(w -> Pattern.quote(w) + (Character.isLetter(w.charAt(w.length() - 1)) ? "\\b" : ""))
        .collect(Collectors.joining("|"));
  }

  /** The number that {@code words}, matched by {@code {name}}, stand for. */
  OptionalInt number(String name, String words) {
    Matcher digits = DIGITS.matcher(words);
    if (digits.matches()) {
      return OptionalInt.of(Integer.parseInt(digits.group(1)));
    }
    Integer n = folded.getOrDefault(name, Map.of()).get(fold(words));
    return n == null ? OptionalInt.empty() : OptionalInt.of(n);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
