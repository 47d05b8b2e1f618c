package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;

class ParagraphSplitterTest {
  @Test
  void anOrdinaryParagraphStaysWhole() {
    assertThat(stretches("They met. They spoke.")).containsExactly("They met. They spoke.");
  }

  @Test
  void manySentencesStayTogetherHoweverLong() {
    String long_ = "They met in the town hall. ".repeat(2_000);
    assertThat(stretches(long_)).containsExactly(long_);
  }

  @Test
  void wordsWithoutAStopAreCutAtASpace() {
    List<String> cut = stretches("word ".repeat(3_000));
    assertThat(cut)
        .hasSizeGreaterThan(2)
        .allMatch(s -> s.length() <= ParagraphSplitter.MAX_WITHOUT_STOP);
    assertThat(cut).allMatch(s -> s.strip().endsWith("word"));
  }

  @Test
  void oneEndlessWordIsCutBetweenCharacters() {
    List<String> cut = stretches("😀".repeat(5_000));
    assertThat(cut).hasSizeGreaterThan(1);
    assertThat(cut).allMatch(s -> s.codePoints().allMatch(c -> c == 0x1F600));
  }

  @Test
  void nothingIsLost() {
    String text = "a b ".repeat(5_000);
    assertThat(String.join("", stretches(text))).isEqualTo(text);
  }

  private static List<String> stretches(String text) {
    return ParagraphSplitter.of(text, new Span(0, text.length())).stream()
        .map(s -> s.of(text))
        .toList();
  }
}
