package org.parley.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

class QuantityReaderTest {
  private final QuantityReader reader = new QuantityReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "40; 40",
        "1,500; 1500",
        "2.5 million; 2500000",
        "3bn; 3000000000",
        "7k; 7000",
        "four; 4",
        "forty-two; 42",
        "two hundred and six; 206",
        "three thousand five hundred; 3500",
        "a hundred; 100",
        "two dozen; 24",
        "one million two hundred thousand; 1200000",
        "12 000; 12000",
        "3 450 000; 3450000",
        "12 000.5; 12000.5",
        "5 mil; 5000000",
        "5mil; 5000000",
        "RM25; 25",
        "Rs7,500-crore; 75000000000",
        "half a million; 500000",
        "a quarter of a million; 250000",
        "three quarters of a million; 750000",
        "half a dozen; 6",
        "half-million; 500000",
        "half-a-million; 500000",
        "two and a half million; 2500000",
        "a million and a half; 1500000"
      })
  void aNumberIsItsValue(String words, double value) {
    Quantity quantity = only("They sent " + words + " ships");
    assertThat(quantity.low()).isEqualTo(value);
    assertThat(quantity.high()).isEqualTo(value);
    assertThat(quantity.approximate()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "40 to 60; 40; 60",
        "40 or 60; 40; 60",
        "between 40 and 60; 40; 60",
        "40-60; 40; 60",
        "1,000–1,500; 1000; 1500",
        "dozens; 24; 99",
        "tens of thousands; 20000; 99999",
        "several hundred; 300; 900",
        "60 to 40; 40; 60",
        "two to three million; 2000000; 3000000",
        "between 2 and 3 million; 2000000; 3000000",
        "2-3 million; 2000000; 3000000",
        "2-3m; 2000000; 3000000",
        "1.5-2.5m; 1500000; 2500000",
        "two or three hundred; 200; 300",
        "500 to 2 million; 500; 2000000"
      })
  void aRangeHasTwoEnds(String words, double low, double high) {
    Quantity quantity = only("They sent " + words + " ships");
    assertThat(quantity.low()).isEqualTo(low);
    assertThat(quantity.high()).isEqualTo(high);
    assertThat(quantity.approximate()).isTrue();
  }

  @Test
  void wordsBeforeANumberBoundIt() {
    assertThat(only("They sent at least 40 ships"))
        .isEqualTo(new Quantity(2, 4, 4, 40, Double.POSITIVE_INFINITY, true));
    assertThat(only("They sent fewer than 40 ships")).isEqualTo(new Quantity(2, 4, 4, 0, 40, true));
    assertThat(only("They sent about 40 ships")).isEqualTo(new Quantity(2, 3, 3, 40, 40, true));
  }

  @Test
  void aBoundMayStandBeforeADozen() {
    assertThat(only("They sent at least a dozen ships"))
        .isEqualTo(new Quantity(2, 5, 5, 12, Double.POSITIVE_INFINITY, true));
  }

  @Test
  void aRiseFromOneNumberToAnotherIsNoRange() {
    assertThat(read("It rose from 40 to 60 ships"))
        .extracting(Quantity::low)
        .containsExactly(40.0, 60.0);
  }

  @Test
  void digitsFartherApartThanABlankAreTwoNumbers() {
    assertThat(read("They sent 40 , 600 ships"))
        .extracting(Quantity::low)
        .containsExactly(40.0, 600.0);
    assertThat(read("They sent 40 60 ships")).hasSize(2);
  }

  @Test
  void theLongestBoundIsMeant() {
    assertThat(only("They sent no more than 40 ships"))
        .isEqualTo(new Quantity(2, 5, 5, 0, 40, true));
    assertThat(only("They sent more than 40 ships").high()).isInfinite();
  }

  @Test
  void numbersThatStandApartAreTwo() {
    assertThat(read("They sent 40 ships and 60 boats"))
        .extracting(Quantity::low)
        .containsExactly(40.0, 60.0);
    assertThat(read("In 2014 40 ships sailed")).extracting(Quantity::low).contains(2014.0, 40.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"They sent no ships", "60-40 was told", "The well-known ship", "x1"})
  void whatIsNoNumberIsNone(String words) {
    assertThat(read(words)).isEmpty();
  }

  private Quantity only(String words) {
    List<Quantity> found = read(words);
    assertThat(found).as(words).hasSize(1);
    return found.get(0);
  }

  private List<Quantity> read(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(tokens.size(), word, word, "X", "O", -1, "dep", span));
      at = span.end() + 1;
    }
    return reader.read(new Sentence(0, 0, tokens));
  }
}
