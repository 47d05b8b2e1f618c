package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @Test
  void onlyTheParagraphIsCut() {
    String text = "one two three four";

    assertThat(Words.of(text, new Span(4, 13), 3))
        .extracting(w -> w.span().of(text), Word::paragraph)
        .containsExactly(tuple("two", 3), tuple("three", 3));
  }

  @Test
  void aWordEndsWithItsParagraph() {
    assertThat(Words.of("together", new Span(0, 2), 0))
        .extracting(Word::span)
        .containsExactly(new Span(0, 2));
  }

  @Test
  void whateverTheTextWordsAreInOrderAndHoldAllButBlanks() {
    Random random = new Random(12);
    int[] pool = {
      'a', 'B', ' ', '\n', '.', '“', '’', 0xA0, 0x200B, 0x1F54A, 0x1D518, 0x301, 7, '-'
    };
    for (int round = 0; round < 500; round++) {
      int[] points = random.ints(random.nextInt(40), 0, pool.length).map(i -> pool[i]).toArray();
      String text = new String(points, 0, points.length);
      int at = 0;
      StringBuilder kept = new StringBuilder();
      for (Word word : words(text)) {
        assertThat(word.span().start()).as(text).isGreaterThanOrEqualTo(at);
        assertThat(word.span().isEmpty()).isFalse();
        at = word.span().end();
        kept.append(word.span().of(text));
      }

      assertThat(kept).hasToString(text.replaceAll("[ \\n\\u00a0\\u0007]", ""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "word, 0",
    "2022, 0",
    "Word, 1",
    "A, 1",
    "É, 1",
    "UN, 2",
    "U2N, 2",
    "McCoy, 3",
    "iPhone, 3",
    "wORD, 3"
  })
  void aShapeIsThatOfTheCapitals(String word, int shape) {
    assertThat(shapes(word)).containsExactly(shape);
  }

  /** Under each character of the text a q where it is inside a quotation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a \"b\" c|. qqq .",
        "a \"b \" \"c|. qq q qq",
        "«a» b|qqq .",
        "„a” b|qqq .",
        "a ‘b’ c|. qqq .",
        "‘a’ ’90 b|qqq ... .",
        "the boys’ b|... ..... ."
      })
  void marksOpenAndCloseQuotations(String text, String inside) {
    StringBuilder found = new StringBuilder(".".repeat(text.length()));
    for (Word word : words(text)) {
      for (int at = word.span().start(); at < word.span().end(); at++) {
        found.setCharAt(at, word.shape() >= Word.QUOTED ? 'q' : '.');
      }
    }
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == ' ') {
        found.setCharAt(at, ' ');
      }
    }

    assertThat(found).hasToString(inside);
  }

  @Test
  void aMarkLeftOpenEndsWithItsParagraph() {
    String text = "“one\ntwo";

    assertThat(Words.of(text, new Span(5, 8), 1)).extracting(Word::shape).containsExactly(0);
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
