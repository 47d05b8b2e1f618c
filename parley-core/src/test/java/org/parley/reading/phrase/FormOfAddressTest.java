package org.parley.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.parses.TaggedSentence;

class FormOfAddressTest {
  @Test
  void itTellsTheGenderWithAStopOrWithout() {
    assertThat(FormOfAddress.gender(TaggedSentence.of("Mr._NNP").token(0))).contains("m");
    assertThat(FormOfAddress.gender(TaggedSentence.of("Ms_NNP").token(0))).contains("f");
    assertThat(FormOfAddress.gender(TaggedSentence.of("Dr_NNP").token(0))).contains("any");
  }

  @Test
  void itBeginsWithACapital() {
    assertThat(FormOfAddress.is(TaggedSentence.of("miss_VB").token(0))).isFalse();
    assertThat(FormOfAddress.is(TaggedSentence.of("Miss_NNP").token(0))).isTrue();
  }
}
