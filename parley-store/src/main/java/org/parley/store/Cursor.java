package org.parley.store;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a list begins: after, or before, one record. Its text is meant for addresses; it
 * stays good while records are added.
 */
public record Cursor(int key, int row, boolean back) {
  private static final Pattern TEXT = Pattern.compile("([ab])(-?\\d{1,9})\\.(\\d{1,9})");

  /** Reads what {@link #toString} gives; empty for anything else. */
  public static Optional<Cursor> parse(String text) {
    Matcher m = TEXT.matcher(text);
    return m.matches()
        ? Optional.of(
            new Cursor(
                Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)), m.group(1).equals("b")))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s%d.%d", back ? "b" : "a", key, row);
  }
}
