package org.parley.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the longest known form that begins at a word, however the words were cut: spaces, hyphens,
 * stops and the shape of an apostrophe do not count, so {@code U.S.} is {@code US}. Case does.
 */
public final class FormTable<T> {
  private static final int LONGEST = 10;

  private final Map<String, T> values = new HashMap<>();

  /** A form that was found, from the first of its words to the last, both counted. */
  public record Match<T>(int first, int last, T value) {}

  /** Adds a form; the first value of a form stays. */
  public void add(String form, T value) {
    String key = key(form);
    if (!key.isEmpty()) {
      values.putIfAbsent(key, value);
    }
  }

  public Optional<T> get(String form) {
    return Optional.ofNullable(values.get(key(form)));
  }

  /** The longest form whose first word is {@code words.get(from)}. */
  public Optional<Match<T>> longest(List<String> words, int from) {
    StringBuilder key = new StringBuilder();
    Match<T> best = null;
    int end = Math.min(words.size(), from + LONGEST);
    for (int at = from; at < end; at++) {
      String part = key(words.get(at));
      if (part.isEmpty() && at == from) {
        return Optional.empty();
      }
      key.append(part);
      T value = part.isEmpty() ? null : values.get(key.toString());
      if (value != null) {
        best = new Match<>(from, at, value);
      }
    }
    return Optional.ofNullable(best);
  }

  private static String key(String form) {
    StringBuilder key = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (c == '\'' || c == '\u2019' || c == '\u2018') {
        key.append('\'');
      } else if (c == '+' || c == '/') {
        key.append(c);
      }
    }
    return key.length() == 1 && key.charAt(0) == '\'' ? "" : key.toString();
  }
}
