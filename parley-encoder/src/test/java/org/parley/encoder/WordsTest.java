package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;

class WordsTest {
  @Test
  void wordsPartAtBlanksAndMarks() {
    assertThat(cut("The U.N. envoy (a Swede) didn’t go."))
        .containsExactly(
            "The", "U", ".", "N", ".", "envoy", "(", "a", "Swede", ")", "didn", "’", "t", "go",
            ".");
  }

  @Test
  void everyCharacterThatIsNoBlankIsInOneWord() {
    String text = "«Нет», 𝔘 e\u0301 \u00a0— 3,5%";
    assertThat(String.join("", cut(text))).isEqualTo(text.replaceAll("[\\s\\u00a0]", ""));
  }

  @Test
  void shapesTellCapitalsAndQuotations() {
    assertThat(shapes("He said “we Go NOW” eBay")).containsExactly(1, 0, 4, 4, 5, 6, 4, 3);
  }

  @Test
  void anApostropheClosesNothing() {
    assertThat(shapes("“it isn’t so” no")).containsExactly(4, 4, 4, 4, 4, 4, 4, 0);
  }

  @Test
  void singleMarksQuoteToo() {
    assertThat(shapes("‘don’t go’ no")).containsExactly(4, 4, 4, 4, 4, 4, 0);
  }

  private static List<String> cut(String text) {
    return words(text).stream().map(w -> w.span().of(text)).toList();
  }

  private static List<Integer> shapes(String text) {
    return words(text).stream().map(Word::shape).toList();
  }

  private static List<Word> words(String text) {
    return Words.of(text, new Span(0, text.length()), 0);
  }
}
