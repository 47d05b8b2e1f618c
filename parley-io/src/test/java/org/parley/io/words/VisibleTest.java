package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void whatATerminalWouldObeyIsShown() {
    assertThat(Visible.of("a\u001b[2Jb\nc\rd\te\u009bf\u007f"))
        .isEqualTo("a\\u001b[2Jb\\nc\\rd\\te\\u009bf\\u007f");
  }

  @Test
  void whatTurnsTheDirectionOrEndsALineIsShown() {
    assertThat(Visible.of("a\u202eb\u2028c\u2066d")).isEqualTo("a\\u202eb\\u2028c\\u2066d");
  }

  @Test
  void allElseIsLeftAsItIs() {
    assertThat(Visible.of("Łódź 中文 \ud83d\udd4a $1 \\n")).isEqualTo("Łódź 中文 \ud83d\udd4a $1 \\n");
  }
}
