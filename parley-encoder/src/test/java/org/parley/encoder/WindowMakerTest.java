package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Span;

class WindowMakerTest {
  private final WindowMaker maker = new WindowMaker(Vocabulary.standard());

  @Test
  void shortParagraphsShareAWindow() {
    assertThat(windows("The envoy left.", "Nobody said why.")).hasSize(1);
  }

  @Test
  void noWindowIsLongerThanTheBound() {
    String sentence = "The envoy of the old kingdom said that nobody had asked him. ";
    for (Window window : windows(sentence.repeat(60), "unbroken ".repeat(900), sentence)) {
      assertThat(window.ids().length).isLessThanOrEqualTo(Window.MOST);
    }
  }

  @Test
  void aLongParagraphIsCutAfterASentence() {
    String sentence = "The envoy of the old kingdom said that nobody had asked him. ";
    String text = sentence.repeat(60).strip();
    for (Window window : windows(text)) {
      Word last = window.words().get(window.words().size() - 1);
      assertThat(last.span().of(text)).isEqualTo(".");
    }
  }

  @Test
  void togetherTheyHoldEveryWordOnce() {
    String text = "One two. Three four! “Five”. ".repeat(90);
    List<Word> all = windows(text).stream().flatMap(w -> w.words().stream()).toList();
    assertThat(all).isEqualTo(Words.of(text, new Span(0, text.length()), 0));
  }

  @Test
  void eachWordKnowsItsFirstPiece() {
    Window window = windows("Elphbergs spoke.").get(0);
    assertThat(window.first()[0]).isEqualTo(1);
    assertThat(window.ids()[0]).isEqualTo(Vocabulary.START);
    assertThat(window.ids()[window.ids().length - 1]).isEqualTo(Vocabulary.SEPARATOR);
    assertThat(window.first()[2]).isEqualTo(window.ids().length - 2);
  }

  @Test
  void whateverTheParagraphsEachWindowHoldsItsWordsAsPieces() {
    Vocabulary vocabulary = Vocabulary.standard();
    Random random = new Random(224);
    for (int round = 0; round < 60; round++) {
      String[] paragraphs = new String[1 + random.nextInt(6)];
      for (int p = 0; p < paragraphs.length; p++) {
        paragraphs[p] = paragraph(random, random.nextInt(260));
      }
      String text = String.join("\n\n", paragraphs);
      for (Window window : windows(paragraphs)) {
        assertThat(window.ids().length).isLessThanOrEqualTo(Window.MOST);
        for (int w = 0; w < window.words().size(); w++) {
          Word word = window.words().get(w);
          int first = window.first()[w];
          int[] pieces = vocabulary.pieces(word.span().of(text));
          assertThat(Arrays.copyOfRange(window.ids(), first, first + pieces.length))
              .isEqualTo(pieces);
          assertThat(Arrays.copyOfRange(window.types(), first, first + pieces.length))
              .containsOnly(word.shape());
        }
      }
    }
  }

  @Test
  void everyWordOfEveryParagraphIsReadOnceInItsOrder() {
    Random random = new Random(225);
    for (int round = 0; round < 60; round++) {
      String[] paragraphs = new String[1 + random.nextInt(6)];
      List<Word> words = new ArrayList<>();
      String text = "";
      for (int p = 0; p < paragraphs.length; p++) {
        paragraphs[p] = paragraph(random, random.nextInt(260));
        Span span = new Span(text.length(), text.length() + paragraphs[p].length());
        text += paragraphs[p] + "\n\n";
        words.addAll(Words.of(text, span, p));
      }

      assertThat(windows(paragraphs).stream().flatMap(w -> w.words().stream()).toList())
          .isEqualTo(words);
    }
  }

  @Test
  void aSeparatorStandsAfterEachParagraph() {
    Window window = windows("One two", "Three").get(0);

    assertThat(window.ids()).hasSize(6).startsWith(Vocabulary.START);
    assertThat(window.ids()[3]).isEqualTo(Vocabulary.SEPARATOR);
    assertThat(window.ids()[5]).isEqualTo(Vocabulary.SEPARATOR);
    assertThat(window.types()[3]).isZero();
  }

  @Test
  void aParagraphThatFillsAWindowIsNotCut() {
    assertThat(windows("a ".repeat(Window.MOST - 2))).hasSize(1);
    assertThat(windows("a ".repeat(Window.MOST - 1))).hasSize(2);
  }

  @Test
  void aParagraphGoesIntoTheWindowAsLongAsItFits() {
    String ten = "a ".repeat(10);

    assertThat(windows("a ".repeat(Window.MOST - 13), ten)).hasSize(1);
    assertThat(windows("a ".repeat(Window.MOST - 12), ten)).hasSize(2);
  }

  @Test
  void aLongParagraphWithoutSentencesIsCutAtTheBound() {
    List<Window> windows = windows("a ".repeat(500));

    assertThat(windows).extracting(w -> w.words().size()).containsExactly(222, 222, 56);
  }

  @Test
  void aStopInsideANumberOrBeforeASmallLetterEndsNoSentence() {
    String text = "a ".repeat(100) + "3.5 vs. others " + "a ".repeat(200);

    assertThat(windows(text).get(0).words()).hasSize(222);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "?", "!"})
  void aStopBeforeACapitalEndsOne(String stop) {
    String text = "a ".repeat(100) + stop + " Élan " + "a ".repeat(200);

    assertThat(windows(text).get(0).words()).hasSize(101);
  }

  @Test
  void theLastSentenceThatFitsIsKept() {
    String text = "a ".repeat(50) + ". B " + "a ".repeat(50) + ". C " + "a ".repeat(200);

    assertThat(windows(text).get(0).words()).hasSize(103);
  }

  @Test
  void blankParagraphsGiveNoWindow() {
    assertThat(windows()).isEmpty();
    assertThat(windows(" ", "\t\u00a0")).isEmpty();
  }

  private static String paragraph(Random random, int words) {
    String[] pool = {
      "envoy", "Elphbergs", "U.N.", "said", "“no”", "go.", "We", "\uD83D\uDD4A", "?"
    };
    return random
        .ints(words, 0, pool.length)
        .mapToObj(i -> pool[i])
        .collect(Collectors.joining(" "));
  }

  private List<Window> windows(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      spans.add(new Span(text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append("\n\n");
    }
    return maker.windows(text.toString(), spans);
  }
}
