package org.parley.reading.place;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What spellings of one name from another script share: its consonants, without the article. {@code
 * Al-Fashir} and {@code El Fasher}, {@code Hilmand} and {@code Helmand}, {@code Hodeidah} and
 * {@code Al Hudaydah} are each one.
 */
final class RoughKey {
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:[aeu](?:l|sh|[dnrstz]))[ '’-]+(?=\\p{L})");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
  private static final Pattern SILENT = Pattern.compile("[aeiouywh]");
  private static final String[][] SAME = {
    {"sch", "s"},
    {"sh", "s"},
    {"kh", "k"},
    {"gh", "g"},
    {"dh", "d"},
    {"th", "t"},
    {"zh", "j"},
    {"ph", "f"},
    {"ch", "c"},
    {"ts", "s"},
    {"q", "k"},
    {"x", "ks"},
    {"v", "w"}
  };

  private static final int FEWEST = 3;

  private RoughKey() {}

  /** The key of a name without its article. */
  static String plain(String name) {
    return PlaceKey.of(ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst(""));
  }

  /** Empty for what has too few consonants to tell it by. */
  static String of(String name) {
    String key = plain(name);
    for (String[] pair : SAME) {
      key = key.replace(pair[0], pair[1]);
    }
    if (key.isEmpty()) {
      return key;
    }
    String first = "aeiou".indexOf(key.charAt(0)) >= 0 ? "a" : key.substring(0, 1);
    String single = DOUBLE.matcher(key.substring(1)).replaceAll("$1");
    String rough = first + SILENT.matcher(single).replaceAll("");
    return rough.length() < FEWEST ? "" : rough;
  }

  /** How many letters of the keys of two names differ. */
  static int difference(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
