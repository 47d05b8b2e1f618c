package org.parley.reading.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Sums of money: a sign before the number, or a currency's name after it. */
final class Money {
  /**
   * @param name ISO 4217 code
   */
  record Currency(String name, List<String> symbols, List<String> words) {}

  private final Map<String, String> symbols = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  Money() {
    for (Currency currency : Codebook.rules("currencies", Currency.class)) {
      currency.symbols().forEach(s -> symbols.put(s, currency.name()));
      currency.words().forEach(w -> words.put(w, currency.name()));
    }
  }

  Optional<String> currency(Count count) {
    Sentence s = count.sentence();
    int before = count.quantity().number() - 1;
    Optional<String> symbol =
        before < 0 ? Optional.empty() : Optional.ofNullable(symbols.get(s.token(before).text()));
    return symbol.or(() -> count.noun().map(Money::lemma).map(words::get));
  }

  private static String lemma(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
