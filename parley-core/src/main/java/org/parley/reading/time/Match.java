package org.parley.reading.time;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.parley.model.Span;

/**
 * Words that a rule matched, before they have a value.
 *
 * @param order of the rule among the rules
 * @param whole what the rule matched, in readable offsets
 * @param span the part that is recorded, in readable offsets
 * @param groups the rule's braces, by name, with the words that each matched
 */
record Match(
    TimeRule rule,
    int order,
    Span whole,
    Span span,
    Map<String, String> groups,
    Vocabulary vocabulary) {
  /** The longest first; of equals the first rule. */
  static final Comparator<Match> PREFERENCE =
      Comparator.comparingInt((Match m) -> m.span().start())
          .thenComparing(Comparator.comparingInt((Match m) -> m.span().length()).reversed())
          .thenComparingInt(Match::order);

  OptionalInt number(String group) {
    String words = groups.get(group);
    return words == null
        ? OptionalInt.empty()
        : vocabulary.number(group.replaceAll("\\d", ""), words);
  }

  int number(String group, int otherwise) {
    return number(group).orElse(otherwise);
  }

  boolean has(String group) {
    return groups.containsKey(group);
  }

  String words(String group) {
    return groups.getOrDefault(group, "").toLowerCase(Locale.ROOT);
  }

  /** How many, written as a word or in digits. */
  OptionalInt count() {
    OptionalInt word = number("number");
    return word.isPresent() ? word : number("digits");
  }

  /** One of {@link Unit}; 0 where none is named. */
  int unit() {
    return number("units", number("unit", number("unit2", 0)));
  }

  OptionalInt dayOfMonth() {
    OptionalInt day = number("day");
    if (day.isEmpty()) {
      day = number("ordinal");
    }
    return day.isEmpty() ? number("dd") : day;
  }

  OptionalInt monthOfYear() {
    OptionalInt month = number("month");
    if (month.isEmpty()) {
      month = number("monthword");
    }
    return month.isEmpty() ? number("mm") : month;
  }
}
