package org.parley.reading.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;

/** The signs, codes and names of currencies, each with its ISO 4217 code. */
final class Currencies {
  /** A sign that stands before digits without a blank ("RM10"), or nothing; in lower case. */
  static final String PREFIX = prefix();

  /**
   * @param name ISO 4217 code
   */
  private record Currency(String name, List<String> symbols, List<String> words) {}

  private static final Pattern NUMBER = Pattern.compile("\\d.*");

  private final Map<String, String> symbols = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  Currencies() {
    for (Currency currency : all()) {
      currency.symbols().forEach(s -> symbols.put(s, currency.name()));
      currency.words().forEach(w -> words.put(w, currency.name()));
      symbols.put(currency.name(), currency.name());
    }
  }

  Optional<String> bySign(String sign) {
    return Optional.ofNullable(symbols.get(sign));
  }

  /** The currency whose sign {@code number} begins with. */
  Optional<String> byNumber(String number) {
    return bySign(NUMBER.matcher(number).replaceFirst(""));
  }

  Optional<String> byName(String lemma) {
    return Optional.ofNullable(words.get(lemma));
  }

  private static List<Currency> all() {
    return Codebook.rules("currencies", Currency.class);
  }

  private static String prefix() {
    return all().stream()
        .flatMap(c -> c.symbols().stream())
        .map(s -> s.toLowerCase(Locale.ROOT))
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(s -> s))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")?"));
  }
}
