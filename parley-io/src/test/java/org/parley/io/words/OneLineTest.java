package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void wordsAreToldOnOneLine() {
    assertThat(OneLine.of(" They \n\tcame ")).isEqualTo("They came");
    assertThat(OneLine.quoted(" They \n\tcame ")).isEqualTo("“They came”");
  }

  @Test
  void partsThatAreThereHaveADotBetweenThem() {
    assertThat(OneLine.parts("a", "", "b", "")).isEqualTo("a · b");
    assertThat(OneLine.parts("")).isEmpty();
  }

  @Test
  void aLongTextIsCutAndSaysSo() {
    assertThat(OneLine.cut("abc", 3)).isEqualTo("abc");
    assertThat(OneLine.cut("abcd", 3)).isEqualTo("abc …");
  }

  @Test
  void noWideCharacterIsCutInTwo() {
    assertThat(OneLine.cut("ab\uD83D\uDD4Acd", 3)).isEqualTo("ab\uD83D\uDD4A …");
    assertThat(OneLine.cut("ab\uD83D\uDD4A", 3)).isEqualTo("ab\uD83D\uDD4A");
  }

  @Test
  void wordsInTheirOwnQuotationMarksGetNoOthers() {
    assertThat(OneLine.quoted("“They came”")).isEqualTo("“They came”");
    assertThat(OneLine.quoted("\"They came\"")).isEqualTo("\"They came\"");
    assertThat(OneLine.quoted("“They” and “us”")).isEqualTo("““They” and “us””");
  }
}
