package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WellFormedTest {
  @Test
  void halfAPairAndNulAreReplacedOneForOne() {
    assertThat(WellFormed.of("a\ud83db\udd4a\0 \ud83d\udd4a"))
        .isEqualTo("a\ufffdb\ufffd\ufffd \ud83d\udd4a");
    assertThat(WellFormed.is("a\ud83d")).isFalse();
    assertThat(WellFormed.is("\udd4a\ud83d")).isFalse();
    assertThat(WellFormed.is("\0")).isFalse();
  }

  @Test
  void allElseIsLeftAsItIs() {
    String text = "Envoys \ud83d\udd4a met\t\u001b\ufffd\n";
    assertThat(WellFormed.is(text)).isTrue();
    assertThat(WellFormed.of(text)).isSameAs(text);
  }

  @Test
  void aFaultCanBeWrittenWhateverItQuotes() {
    assertThat(new Fault("a\ud83d", "b\0", "c\udd4a"))
        .isEqualTo(new Fault("a\ufffd", "b\ufffd", "c\ufffd"));
  }
}
