package org.parley.io.summary;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void textIsCutAtWords() {
    assertThat(Lines.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void aWordLongerThanTheWidthIsCut() {
    assertThat(Lines.wrap("a " + "x".repeat(10), 4)).containsExactly("a", "xxxx", "xxxx", "xx");
  }

  @Test
  void aLetterOutsideTheBasicPlaneCountsOnce() {
    assertThat(Lines.wrap("😀😀😀😀", 2)).containsExactly("😀😀", "😀😀");
  }

  @Test
  void furtherLinesHangBelowTheText() {
    assertThat(Lines.hanging("> ", "one two three", 10)).isEqualTo("> one two\n  three\n");
  }

  @Test
  void noControlCharacterReachesTheTerminal() {
    assertThat(Lines.wrap("red\u001b[31m\u0007and\u202eback", 40))
        .containsExactly("red [31m and back");
  }

  @Test
  void wordsThatFitTheWidthExactlyStayInTheLine() {
    assertThat(Lines.wrap("one two", 7)).containsExactly("one two");
    assertThat(Lines.wrap("one two", 6)).containsExactly("one", "two");
  }

  @Test
  void aWordAsLongAsTheWidthIsNotCut() {
    assertThat(Lines.wrap("abcd ef", 4)).containsExactly("abcd", "ef");
  }

  @Test
  void nothingIsOneEmptyLine() {
    assertThat(Lines.wrap("", 10)).containsExactly("");
    assertThat(Lines.wrap("\n\t", 10)).containsExactly("");
  }

  @Test
  void whateverTheTextNoLineIsWiderAndNoLetterIsLost() {
    Random random = new Random(96);
    String[] pool = {"a", "bc", "😀", " ", " ", "\n", "é", "long-word"};
    for (int round = 0; round < 500; round++) {
      String text =
          random.ints(random.nextInt(60), 0, pool.length).mapToObj(i -> pool[i]).collect(joining());
      int width = 1 + random.nextInt(20);
      List<String> lines = Lines.wrap(text, width);

      assertThat(lines)
          .as(text)
          .allSatisfy(l -> assertThat(Lines.length(l)).isLessThanOrEqualTo(width));
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replaceAll("\\s", ""));
    }
  }

  @Test
  void aNextWordThatWouldHaveFitIsNotOnALaterLine() {
    Random random = new Random(97);
    for (int round = 0; round < 300; round++) {
      String text =
          random.ints(1 + random.nextInt(20), 1, 6).mapToObj("x"::repeat).collect(joining(" "));
      int width = 6 + random.nextInt(10);
      List<String> lines = Lines.wrap(text, width);

      for (int i = 1; i < lines.size(); i++) {
        String first = lines.get(i).split(" ")[0];
        assertThat(lines.get(i - 1).length() + 1 + first.length()).as(text).isGreaterThan(width);
      }
    }
  }

  @Test
  void aHeadTooWideLeavesTheTextEightColumns() {
    assertThat(Lines.hanging("a long head ", "one two three", 10))
        .isEqualTo("a long head one two\n" + " ".repeat(12) + "three\n");
  }

  @Test
  void columnsStandBesideEachOtherHoweverLongEachIs() {
    assertThat(Lines.beside("> ", List.of("a", "b😀"), List.of("c"), 3))
        .isEqualTo("> a   | c\n> b😀  |\n");
    assertThat(Lines.beside("", List.of(), List.of("c"), 2)).isEqualTo("   | c\n");
  }

  @Test
  void whatIsWiderThanItsColumnIsNotCut() {
    assertThat(Lines.pad("abc", 2)).isEqualTo("abc");
    assertThat(Lines.pad("😀", 2)).isEqualTo("😀 ");
  }
}
