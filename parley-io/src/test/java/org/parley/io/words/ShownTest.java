package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.model.Span;

class ShownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "re<b>ply</b>|reply",
        "re<SPAN class='x'>ply|reply",
        "one<br>two|one two",
        "one</p><p class=x>two|one two",
        "one<!-- a > b -->two|one two",
        "one<!doctype html>two|one two",
        "one<big>two|one two",
        "a < b > c|a < b > c",
        "1 <2> 3|1 <2> 3",
        "x &amp; y &lt;b&gt;|x & y <b>",
        "caf&eacute; &#8220;ja&#8221;|café “ja”",
        "a&nbsp;b|a\u00A0b",
        "&amp;lt;|&lt;",
        "a &#xD83D; b|a \uFFFD b"
      })
  void aPageIsShownWithoutItsTags(String source, String shown) {
    assertThat(shown(source)).isEqualTo(shown);
  }

  @Test
  void linesOfThePagesSourceAreNoLinesOfItsText() {
    assertThat(shown("one\n\t two<!-- a\n b -->three\r\n")).isEqualTo("one two three ");
    assertThat(shown("one<a\nhref='x'\n>two</a\n>")).isEqualTo("onetwo");
  }

  @Test
  void plainTextIsShownAsItIs() {
    String text = "<b>bold</b> &amp;  two  spaces";

    for (Format format : List.of(Format.TEXT, Format.JSON_LINES)) {
      Report report = Scene.text("r", "", "", format, text, List.of());
      assertThat(Shown.text(report, new Span(0, text.length()))).isEqualTo(text);
    }
  }

  @Test
  void onlyTheStretchIsShown() {
    Report page = Scene.text("r", "", "", Format.HTML, "<p>one two</p>", List.of());

    assertThat(Shown.text(page, new Span(3, 6))).isEqualTo("one");
  }

  private static String shown(String source) {
    Report page = Scene.text("r", "", "", Format.HTML, source, List.of());
    return Shown.text(page, new Span(0, source.length()));
  }
}
