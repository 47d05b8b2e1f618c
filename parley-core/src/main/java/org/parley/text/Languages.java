package org.parley.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.codebook.WordLists;

/**
 * Tells a text's language: by its script where one language writes it, else by which language's
 * commonest words fill most of it. {@code und} where too little is there to tell.
 */
final class Languages {
  static final String ENGLISH = "en";
  static final String UNKNOWN = "und";

  private static final int SAMPLE = 20_000;
  private static final double LEAST_SHARE = 0.08;
  private static final int LEAST_HITS = 3;
  private static final double NEAR = 0.8;
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}'’]+");
  private static final Map<UnicodeScript, String> OF_ONE_LANGUAGE =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.HIRAGANA, "ja"),
              Map.entry(UnicodeScript.KATAKANA, "ja"),
              Map.entry(UnicodeScript.HAN, "zh"),
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.THAI, "th"),
              Map.entry(UnicodeScript.DEVANAGARI, "hi"),
              Map.entry(UnicodeScript.BENGALI, "bn"),
              Map.entry(UnicodeScript.GUJARATI, "gu"),
              Map.entry(UnicodeScript.TAMIL, "ta"),
              Map.entry(UnicodeScript.GREEK, "el"),
              Map.entry(UnicodeScript.GEORGIAN, "ka"),
              Map.entry(UnicodeScript.ARMENIAN, "hy")));

  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  Languages() {
    WordLists lists = WordLists.of("languages");
    lists.names().forEach(name -> words.put(name, lists.words(name)));
  }

  /** ISO 639-1 code of the language of {@code text}, or {@code und}. */
  String of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    Map<UnicodeScript, Integer> scripts = scripts(sample);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    if (scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) * 10 > letters) {
      return "ja";
    }
    for (Map.Entry<UnicodeScript, String> script : OF_ONE_LANGUAGE.entrySet()) {
      if (scripts.getOrDefault(script.getKey(), 0) * 2 > letters) {
        return script.getValue();
      }
    }
    return byWords(NOT_LETTERS.split(sample.toLowerCase(Locale.ROOT)));
  }

  private static Map<UnicodeScript, Integer> scripts(String sample) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
    return scripts;
  }

  private String byWords(String[] sample) {
    String best = UNKNOWN;
    int most = Math.max(LEAST_HITS, (int) (LEAST_SHARE * sample.length)) - 1;
    for (Map.Entry<String, Set<String>> language : words.entrySet()) {
      int hits = hits(sample, language.getValue());
      if (hits > most && !(best.equals(ENGLISH) && NEAR * hits < most)) {
        best = language.getKey();
        most = hits;
      }
    }
    return best;
  }

  private static int hits(String[] sample, Set<String> known) {
    int hits = 0;
    for (String word : sample) {
      hits += known.contains(word) ? 1 : 0;
    }
    return hits;
  }
}
