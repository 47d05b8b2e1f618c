package org.parley.reading.place;

import java.text.Normalizer;
import java.util.Locale;

/** What spellings of a place's name share: letters and digits, without case and accents. */
final class PlaceKey {
  private PlaceKey() {}

  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80) {
        return ofAny(name);
      }
      int letter = plain(c);
      if (letter >= 0) {
        key.append((char) letter);
      }
    }
    return key.toString();
  }

  /** The letter or digit that an ASCII character adds to a key; -1 for none. */
  static int plain(int c) {
    boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    return kept ? c : c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : -1;
  }

  private static String ofAny(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('ł', 'l').replace('ø', 'o');
    lower = lower.replace('đ', 'd').replace('ı', 'i').replace("ß", "ss").replace("æ", "ae");
    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
  }
}
