package org.parley.reading.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that the groups of a pattern matched, in lower case. */
final class Groups {
  private static final Pattern NAME = Pattern.compile("\\(\\?<([a-z]+\\d?)>");

  private final Map<String, String> words = new HashMap<>();

  Groups(Matcher at) {
    List<String> names =
        NAME.matcher(at.pattern().pattern()).results().map(r -> r.group(1)).toList();
    for (String name : names) {
      if (at.group(name) != null) {
        words.put(name, at.group(name).toLowerCase(Locale.ROOT));
      }
    }
  }

  Optional<String> word(String name) {
    return Optional.ofNullable(words.get(name));
  }

  OptionalInt number(String name) {
    return word(name).stream().mapToInt(Integer::parseInt).findFirst();
  }
}
