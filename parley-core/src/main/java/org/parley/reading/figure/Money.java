package org.parley.reading.figure;

import java.util.Locale;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Sums of money: a sign before the number, or a currency's name after it. */
final class Money {
  private final Currencies currencies = new Currencies();

  Optional<String> currency(Count count) {
    Sentence s = count.sentence();
    int number = count.quantity().number();
    Optional<String> sign =
        number == 0 ? Optional.empty() : currencies.bySign(s.token(number - 1).text());
    return sign.or(() -> currencies.byNumber(s.token(number).text()))
        .or(() -> count.noun().map(Money::lemma).flatMap(currencies::byName));
  }

  private static String lemma(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
