package org.parley.io.summary;

import static org.assertj.core.api.Assertions.assertThat;

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
}
