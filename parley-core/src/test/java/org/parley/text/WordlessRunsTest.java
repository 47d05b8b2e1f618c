package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.AsideReason;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Span;

class WordlessRunsTest {
  private static final String TITLE = "Kenya and Ethiopia go on talking";
  private static final String FIRST =
      "The foreign minister of Kenya said on Monday that talks with Ethiopia would go on.";
  private static final String SECOND = "He added that both sides wished to meet again in May.";

  @Test
  void aRunOfTheBoundIsReadWithTheWords() {
    assertThat(WordlessRuns.of("one" + "-".repeat(WordlessRuns.LONGEST) + "two")).isEmpty();
  }

  @Test
  void theSignsBesideAWordStayWithIt() {
    String line = "go on.” " + "- ".repeat(150) + "“And";
    assertThat(WordlessRuns.of(line)).containsExactly(new Span(7, line.length() - 4));
  }

  @Test
  void emojiAreNeverCutInHalves() {
    String line = "yes" + "😀".repeat(500);
    assertThat(WordlessRuns.of(line)).containsExactly(new Span(9, line.length()));
  }

  @Test
  void theWordsAroundRunsAreLeft() {
    String line = "Envoys" + " ".repeat(900) + "meet" + "…".repeat(900);
    assertThat(WordlessRuns.around(line).stream().map(s -> s.of(line)))
        .containsExactly("Envoys", "meet………");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\u00a0", "\u0301", "\u200d", "-", ".", "(", "[", "—", "😀"})
  void aRunIsSetAsideAndTheStoryRead(String sign) {
    Report report = read(FIRST + sign.repeat(100_000) + " " + SECOND, Format.TEXT);

    assertThat(report.text()).startsWith(FIRST).endsWith(SECOND).hasSizeLessThan(200);
    assertThat(report.setAside()).anyMatch(a -> a.reason() == AsideReason.SITE_FURNITURE);
  }

  @Test
  void aRunOnAPageIsSetAsideToo() {
    Report report =
        read("<article><p>" + FIRST + "(".repeat(9_000) + "</p></article>", Format.HTML);

    assertThat(report.text()).isEqualTo(FIRST + "((");
  }

  private static Report read(String text, Format format) {
    String original = format == Format.HTML ? text : String.join("\n\n", List.of(TITLE, text));
    return new TextReader()
        .read(Source.of(new ReportId("0123456789abcdef"), "test", format, original))
        .report();
  }
}
