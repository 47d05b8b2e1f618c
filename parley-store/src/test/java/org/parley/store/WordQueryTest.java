package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordQueryTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "talks, `\"talks\"`",
        "peace talks, `\"peace\" AND \"talks\"`",
        "`\"peace talks\"`, `\"peace talks\"`",
        "`the \"peace talks\" end`, `\"the\" AND \"peace talks\" AND \"end\"`",
        "`\"peace talks`, `\"peace talks\"`",
        "`peace\"talks\"`, `\"peace\" AND \"talks\"`",
        "negot*, `\"negot\"*`",
        "ne***, `\"ne\"*`",
        "n*, `\"n\"`",
        "n*go, `\"n*go\"`",
        "`\"negot*\"`, `\"negot*\"`",
        "a OR b, `\"a\" AND \"OR\" AND \"b\"`",
        "text:x, `\"text:x\"`",
        "7, `\"7\"`",
        "мир, `\"мир\"`"
      })
  void wordsAndPhrasesAreQuotedAndOnlyBeginningsStayOpen(String typed, String query) {
    assertThat(WordQuery.of(typed)).contains(query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "*", "\"", "\"\"", "\" , \"", "-- ( ) :", "***"})
  void withoutAWordThereIsNoQuery(String typed) {
    assertThat(WordQuery.of(typed)).isEmpty();
  }

  @Test
  void whatHasNoWordIsLeftOutAmongWords() {
    assertThat(WordQuery.of("- talks ( \"…\" )")).contains("\"talks\"");
  }

  @Test
  void aNulIsNoPartOfAWord() {
    assertThat(WordQuery.of("ta\u0000lks")).contains("\"talks\"");
  }

  @Test
  void wordsBeyondTheMostAreLeftOut() {
    String many = String.join(" ", Collections.nCopies(WordQuery.MOST + 5, "talks"));
    assertThat(WordQuery.of(many).orElseThrow().split(" AND ")).hasSize(WordQuery.MOST);
  }
}
